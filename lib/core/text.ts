/**
 * Every run of blanks (spaces, line ends, no-break and ideographic spaces) as one space, without blanks at the ends.
 * Takes any text, gives the text as a person reads it on a page.
 */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** How many words a text has. Scripts written without blanks count one word for two characters. */
export function countWords(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const spaced = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu, ' ');
  return (spaced.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) + Math.ceil(dense / 2);
}
