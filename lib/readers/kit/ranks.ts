/** Which texts are headings: by size, weight, capitals and colour against the body, and by what known headings of the same document look like. */
import { looksLikeName } from '../outline';
import { sectionOf } from './sections';

/** A text of a document with pages and type sizes. */
export type SetText = {
  text: string;
  /** Height of its letters. */
  size: number;
  bold: boolean;
  /** Font and colour: equal for texts of the same look. */
  look: string;
  bullet: boolean;
  /** More room before it than between lines. */
  gap: boolean;
  /** Counted from 0. */
  page: number;
  /** The level the document itself gives it as a heading. */
  level?: number;
};

export type Rank = { level: number; strong: boolean };

const LONGEST = 48;
const isCaps = (text: string): boolean => /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const isNamed = (one: SetText): boolean => !one.bullet && one.text.length < LONGEST && sectionOf(one.text, isCaps(one.text)) !== null;

/** Texts of the same look are of the same rank. */
export const styleOf = (one: SetText): string => `${Math.round(one.size * 2) / 2} ${one.bold} ${isCaps(one.text)} ${one.look}`;

/** Takes all texts of a document; gives each its rank: 1 the person's name, 2 a section, 3 larger than the body, 0 none. */
export function ranksOf(texts: SetText[]): Map<SetText, Rank> {
  const letters = (all: SetText[]) => all.reduce((sum, one) => sum + one.text.length, 0);
  const total = letters(texts) || 1;
  const bySize = new Map<number, number>();
  for (const one of texts) bySize.set(Math.round(one.size * 2) / 2, (bySize.get(Math.round(one.size * 2) / 2) ?? 0) + one.text.length);
  const body = [...bySize].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const boldRare = letters(texts.filter((one) => one.bold)) < 0.4 * total;
  const shares = new Map<string, number>();
  for (const one of texts) shares.set(one.look, (shares.get(one.look) ?? 0) + one.text.length / total);
  const larger = (one: SetText) => one.size > body * 1.08;
  const apart = (one: SetText) => larger(one) || (one.bold && boldRare) || isCaps(one.text) || (shares.get(one.look) ?? 0) < 0.15;
  // A document that names its headings itself leaves nothing to guess.
  const told = texts.filter((one) => one.level && isNamed(one)).length > 1;
  const headings = told ? new Set<string>() : headingStyles(texts.filter((one) => apart(one) && !one.bullet && one.text.length < LONGEST), larger);
  const first = new Set(texts.filter((one) => one.page === 0 && one.size > body * 1.25));
  const largest = [...first].reduce((most, one) => Math.max(most, one.size), 0);
  // What is as large as anything, before any heading that is known, is the title of the whole, as a rule the name.
  const known = texts.findIndex((one) => apart(one) && isNamed(one));
  return new Map(texts.map((one, i) => {
    const short = one.text.length < 100 && !one.bullet;
    if (one.level) return [one, { level: one.level, strong: false }];
    const section = short && (headings.has(styleOf(one)) ? one.text.length < LONGEST && !isName(one, largest) && !(i < known && first.has(one) && one.size > largest - 0.3) : apart(one) && isNamed(one));
    const level = first.has(one) && one.size > largest - 0.3 && !section ? 1 : section ? 2 : short && larger(one) ? 3 : 0;
    return [one, { level, strong: short && !level && one.bold && boldRare }];
  }));
}

const isName = (one: SetText, largest: number): boolean => one.page === 0 && one.size > largest - 0.3 && looksLikeName(one.text);

/** The looks that known headings have, where most texts of that look are headings. */
function headingStyles(texts: SetText[], larger: (one: SetText) => boolean): Set<string> {
  const styles = new Map<string, { named: number; all: number; larger: boolean }>();
  for (const one of texts) {
    const style = styles.get(styleOf(one)) ?? { named: 0, all: 0, larger: larger(one) };
    style.all++;
    if (isNamed(one)) style.named++;
    styles.set(styleOf(one), style);
  }
  return new Set([...styles].filter(([, { named, all, larger: big }]) => named > 0 && (named > 1 || big) && named * 2 > all).map(([style]) => style));
}
