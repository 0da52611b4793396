/**
 * Every run of blanks (spaces, line ends, no-break and ideographic spaces) as one space, without blanks at the ends.
 * Takes any text, gives the text as a person reads it on a page.
 */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without the blanks, and the characters of `signs`, at the end. A pattern for it would take quadratic time. */
export function trimEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && (signs.includes(text[end - 1]!) || /\s/.test(text[end - 1]!))) end--;
  return text.slice(0, end);
}

/** How many words a text has. Scripts written without blanks count one word for two characters. */
export function countWords(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const spaced = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu, ' ');
  return (spaced.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) + Math.ceil(dense / 2);
}
