/** Two lists of the same kind as one, without saying anything twice: for readings of one page at two moments. */

import { trimEnd } from '../core/text';
import { cutBefore } from './kit/more';

/** A text as it is compared: letters and digits only, in any case. */
export const fold = (text: string | undefined): string => (text ?? '').normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim();

/** What was cut off on the screen ends with it, or with words to see more. */
const ending = /(?:…|\.\.\.)$/;

/** Whether `short` is the beginning of `long`, as when it was folded away behind "see more". */
export function isBeginning(short: string, long: string): boolean {
  const cut = cutBefore(short);
  const bare = trimEnd((cut < 0 ? short : short.slice(0, cut)).replace(ending, ''), '');
  return bare.length < long.length && long.startsWith(bare) && (bare.length < short.length || bare.length > 20);
}

/** The longer of two texts; of two of the same length always the same one, whichever comes first. */
export function longer(a: string | undefined, b: string | undefined): string | undefined {
  if (!a || !b) return a || b;
  return a.length === b.length ? (a > b ? a : b) : a.length > b.length ? a : b;
}

/** How alike two members must be, from the surest: `null` when the pair is none. Smaller is surer. */
export type Alike<T> = (a: T, b: T) => number | null;

export type Union<T> = { all: T[]; /** Where the n-th of the one list stands in `all`. */ a: number[]; b: number[] };

/**
 * Both lists as one: members that are alike become one by `merge`, the surest pairs first; the rest of `b` stands after what it followed
 * in its own list. Nothing of one list is ever matched with another member of the same list.
 */
export function unite<T>(a: readonly T[], b: readonly T[], alike: Alike<T>, merge: (a: T, b: T) => T): Union<T> {
  const pair = pairs(a, b, alike);
  const slots: { a: number; b: number }[] = a.map((_one, i) => ({ a: i, b: pair.indexOf(i) }));
  let at = -1;
  pair.forEach((partner, i) => {
    if (partner >= 0) at = slots.findIndex((slot) => slot.a === partner);
    else slots.splice(++at, 0, { a: -1, b: i });
  });
  return {
    all: slots.map((slot) => (slot.a < 0 ? b[slot.b]! : slot.b < 0 ? a[slot.a]! : merge(a[slot.a]!, b[slot.b]!))),
    a: a.map((_one, i) => slots.findIndex((slot) => slot.a === i)),
    b: b.map((_one, i) => slots.findIndex((slot) => slot.b === i)),
  };
}

/** For each of `b` its partner in `a`, or -1. */
function pairs<T>(a: readonly T[], b: readonly T[], alike: Alike<T>): number[] {
  const pair = b.map(() => -1);
  const taken = new Set<number>();
  for (let grade = 0; grade < 3; grade++) {
    b.forEach((one, i) => {
      if (pair[i]! >= 0) return;
      const partner = a.findIndex((other, n) => !taken.has(n) && alike(other, one) === grade);
      if (partner < 0) return;
      pair[i] = partner;
      taken.add(partner);
    });
  }
  return pair;
}

/** Texts of both lists, each once; one that was cut off gives way to the whole one. */
export function uniteTexts(a: readonly string[], b: readonly string[]): string[] {
  const whole = (list: readonly string[], other: readonly string[]) => list.filter((text) => other.includes(text) || !other.some((long) => isBeginning(text, long)));
  return unite(whole(a, b), whole(b, a), (one, two) => (one === two ? 0 : null), (one) => one).all;
}
