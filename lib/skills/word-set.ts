/** A few words that a place of the folded text is asked for, without making a string of it. */
import { codeOf } from './characters';
import { codeAt, EMPTY, hashBetween, step } from './fold';

/** Takes words as they are when folded; gives whether [start, end) of the text at hand is one of them. Throws, when it is first asked, if two of them have one hash. */
export function wordSet(list: readonly string[]): (start: number, end: number) => boolean {
  let made: { words: ReadonlyMap<number, string>; longest: number } | undefined;
  return (start, end) => {
    const { words, longest } = (made ??= byHash(list));
    if (end - start > longest) return false;
    const word = words.get(hashBetween(start, end));
    if (word?.length !== end - start) return false;
    for (let i = 0; i < word.length; i += 1) if (codeOf(word.charCodeAt(i)) !== codeAt(start + i)) return false;
    return true;
  };
}

function byHash(list: readonly string[]): { words: ReadonlyMap<number, string>; longest: number } {
  const words = new Map<number, string>();
  let longest = 0;
  for (const word of list) {
    let hash = EMPTY;
    for (let i = 0; i < word.length; i += 1) hash = step(hash, codeOf(word.charCodeAt(i)));
    if (words.has(hash) && words.get(hash) !== word) throw new Error(`"${word}" and "${words.get(hash)}" cannot be told apart.`);
    words.set(hash, word);
    longest = Math.max(longest, word.length);
  }
  return { words, longest };
}
