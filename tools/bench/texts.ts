/** Makes résumés that nobody wrote: the same seed and spellings give the same texts. */
import { FIRM_HEADS, FIRM_TAILS, FIRST, LAST, tongues, type Tongue } from './parts';
import { seeded, shuffled, type Random } from './random';

export type Maker = {
  /** One résumé of at least `length` UTF-16 units, and at most one entry more. */
  resume(length?: number): string;
  /** One line of work, with skills. */
  line(): string;
  name(): string;
  firm(): string;
  title(): string;
};

/** Where six in ten are English, as on most boards. */
const SHARE_OF_ENGLISH = 0.6;
/** How many use typographic dashes and bullets, which makes a string two bytes wide. */
const TYPOGRAPHIC = 0.4;
const BEYOND_LATIN_1 = /[\u0100-\uffff]/;

/**
 * A maker of résumés.
 * Takes a seed and the spellings of the vocabulary: a few are used often and most seldom, as in life.
 */
export function makerOf(seed: number, spellings: readonly string[]): Maker {
  const random = seeded(seed);
  const all = shuffled(spellings, seeded(7));
  const western = all.filter((spelling) => !BEYOND_LATIN_1.test(spelling));
  let tongue: Tongue = tongues[0]!;
  const skill = () => {
    const ranked = tongue.code === 'pl' || tongue.code === 'ru' ? all : western;
    return ranked[Math.floor(random.next() ** 3 * ranked.length)]!;
  };
  const fill = (template: string) => template.replace(/\{\}/g, skill);
  const firm = () => `${random.pick(FIRM_HEADS)}${random.pick(FIRM_TAILS)}`;
  const name = () => `${random.pick(FIRST)} ${random.pick(LAST)}`;

  const resume = (length = 4000) => {
    tongue = random.next() < SHARE_OF_ENGLISH ? tongues[0]! : random.pick(tongues);
    const typographic = random.next() < TYPOGRAPHIC;
    const [dash, bullet] = typographic ? ['–', '•'] : ['-', '-'];
    const { headings } = tongue;
    const about = tongue.about.map((line) => fill(line).replace('#', String(random.between(2, 20)))).join(' ');
    const study = `${headings.study}\n${random.pick(tongue.degrees)}\n${random.between(1998, 2012)} ${dash} ${random.between(2013, 2016)}`;
    const skills = `${headings.skills}\n${Array.from({ length: random.between(8, 16) }, skill).join(', ')}`;
    const parts = [name(), random.pick(tongue.titles), '', headings.about, about, '', headings.work];
    let size = parts.join('\n').length + study.length + skills.length + 6;
    let year = 2026;
    while (size < length) {
      const entry = job(random, tongue, { firm: firm(), dash, bullet, year, fill });
      parts.push(entry);
      size += entry.length + 1;
      year -= 2;
    }
    parts.push(study, '', skills);
    return flat(parts.join('\n'));
  };

  return { resume, line: () => fill(random.pick(tongues[0]!.lines)), name, firm, title: () => random.pick(tongues[0]!.titles) };
}

function job(random: Random, tongue: Tongue, with_: { firm: string; dash: string; bullet: string; year: number; fill(line: string): string }): string {
  const { firm, dash, bullet, year, fill } = with_;
  const month = () => String(random.between(1, 12)).padStart(2, '0');
  const until = year === 2026 ? tongue.now : `${month()}/${Math.max(1990, year)}`;
  const lines = Array.from({ length: random.between(3, 6) }, () => `${bullet} ${fill(random.pick(tongue.lines))}`);
  return [random.pick(tongue.titles), firm, `${month()}/${Math.max(1988, year - 2)} ${dash} ${until}`, ...lines, ''].join('\n');
}

/** A string in one piece, as one that came from a page or a file: joined strings are trees inside. */
function flat(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** `count` résumés of about 4 kB. */
export function manyTexts(count: number, seed: number, spellings: readonly string[]): string[] {
  const maker = makerOf(seed, spellings);
  return Array.from({ length: count }, () => maker.resume());
}

/** One text of exactly `length` units: résumés one after another. */
export function longText(length: number, seed: number, spellings: readonly string[]): string {
  const maker = makerOf(seed, spellings);
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)!.length + 2) parts.push(maker.resume());
  return flat(parts.join('\n\n').slice(0, length));
}
