/** Matching of free text by whole words: folded, lightly stemmed, never by a pattern made from it. */

export type Word = { stem: string; start: number; end: number };

const wordPattern = /[\p{L}\p{N}\p{M}]+[+#]*/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Lower case without accents. */
export const fold = (text: string) => (/^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();

const endings = ['ations', 'ation', 'ings', 'ing', 'ies', 'ed', 'es', 's', 'e', 'y'];

/** Cuts a common English ending off a folded word of more than four letters: "testing", "tested" and "tests" become one. */
export function stem(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  for (const ending of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      const root = word.slice(0, -ending.length);
      // "ss" is no plural: "process", "express"
      return ending === 's' && root.endsWith('s') ? word : root;
    }
  }
  return word;
}

/** The words of a text with their places, in order. Linear in the length of the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    words.push({ stem: stem(fold(match[0])), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

const found = new WeakMap<object, readonly Word[]>();

/** The words of what is searched of a passage, found once. */
export function wordsIn(passage: { readonly searched: string }): readonly Word[] {
  const words = found.get(passage) ?? wordsOf(passage.searched);
  found.set(passage, words);
  return words;
}

/** A phrase made ready to be looked for. */
export type Phrase = { text: string; stems: readonly string[]; unspaced: boolean };

export const phraseOf = (text: string): Phrase => ({ text, stems: wordsOf(text).map((word) => word.stem), unspaced: unspaced.test(text) });

const ready = new WeakMap<readonly string[], readonly Phrase[]>();

/** The phrases of a role's list, made ready once. */
export function phrasesOf(texts: readonly string[]): readonly Phrase[] {
  const phrases = ready.get(texts) ?? texts.map(phraseOf);
  ready.set(texts, phrases);
  return phrases;
}

/**
 * Where a phrase stands in a text, whole words only.
 * Takes the text, its words and a phrase; gives offsets in UTF-16 units, in order, without overlaps. A phrase in a script
 * without blanks is found inside longer runs too. A phrase without any word is found nowhere.
 */
export function placesOf(text: string, words: readonly Word[], phrase: Phrase): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  const { stems } = phrase;
  if (stems.length === 0) return places;
  if (phrase.unspaced) {
    for (let at = text.indexOf(phrase.text); at >= 0; at = text.indexOf(phrase.text, at + phrase.text.length)) {
      places.push({ start: at, end: at + phrase.text.length });
    }
    return places;
  }
  for (let i = 0; i + stems.length <= words.length; i += 1) {
    if (words[i]?.stem !== stems[0] || !stems.every((part, j) => words[i + j]?.stem === part)) continue;
    const first = words[i];
    const last = words[i + stems.length - 1];
    if (first && last) places.push({ start: first.start, end: last.end });
    i += stems.length - 1;
  }
  return places;
}
