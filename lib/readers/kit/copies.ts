/** A page that holds its text twice (for screen and print, for wide and narrow windows) is read once. */
import type { Line } from './draft';

/** Shorter texts stand twice on honest pages. */
const TELLING = 25;
const FEWEST = 4;
const SHARE = 0.35;
const RUN = 3;

/** Takes a page's lines in order; gives them without the second copy, or the very same list when there is none. */
export function once(lines: Line[]): Line[] {
  const seen = new Set<string>();
  let long = 0;
  let again = 0;
  const repeated = lines.map((line) => {
    const key = line.text.toLowerCase();
    const had = seen.has(key);
    seen.add(key);
    if (key.length > TELLING) {
      long++;
      if (had) again++;
    }
    return had;
  });
  if (again < FEWEST || again < long * SHARE) return lines;
  // Short texts repeat on their own ("2019 – 2021"): they go only in the middle of what is repeated.
  const kept: Line[] = [];
  for (let i = 0; i < lines.length;) {
    if (!repeated[i]) {
      kept.push(lines[i++]!);
      continue;
    }
    let end = i;
    while (end < lines.length && repeated[end]) end++;
    const run = lines.slice(i, end);
    if (run.length < RUN) kept.push(...run.filter((line) => line.text.length <= TELLING));
    i = end;
  }
  return kept;
}
