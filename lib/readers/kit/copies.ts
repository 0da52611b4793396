/** A page that holds its text twice (for screen and print, for wide and narrow windows) is read once. */
import type { Line } from './draft';

/** Shorter texts stand twice on honest pages. */
const TELLING = 25;
const FEWEST = 4;
const SHARE = 0.35;
/** A copy goes on in the order of the first text, apart from a line here and there. */
const RUN = 5;
const SKIP = 4;

/** Takes a page's lines in order; gives them without the second copy, or the very same list when there is none. */
export function once(lines: Line[]): Line[] {
  const keys = lines.map((line) => line.text.toLowerCase());
  const first = new Map<string, number>();
  const copies = new Set<number>();
  for (let i = 0; i < lines.length;) {
    let from = first.get(keys[i]!) ?? -1;
    let end = i + 1;
    while (from >= 0 && end < lines.length) {
      const step = stepTo(keys, from, keys[end]!, i);
      if (!step) break;
      from += step;
      end++;
    }
    if (end - i >= RUN) for (let n = i; n < end; n++) copies.add(n);
    for (let n = i; n < end; n++) if (!first.has(keys[n]!)) first.set(keys[n]!, n);
    i = end;
  }
  const long = lines.filter((line) => line.text.length > TELLING).length;
  const again = [...copies].filter((i) => lines[i]!.text.length > TELLING).length;
  if (again < FEWEST || again < long * SHARE) return lines;
  // A single line between two runs of copies ("2019 – 2021", said before) belongs to them.
  return lines.filter((_line, i) => !copies.has(i) && !(first.get(keys[i]!)! < i && (copies.has(i - 1) || copies.has(i + 1))));
}

/** How far behind `from` a text stands, before `until`; 0 when it is not near. */
function stepTo(keys: string[], from: number, key: string, until: number): number {
  for (let step = 1; step <= SKIP && from + step < until; step++) if (keys[from + step] === key) return step;
  return 0;
}
