/**
 * Every run of blanks (spaces, line ends, no-break and ideographic spaces) as one space, without blanks at the ends.
 * Takes any text, gives the text as a person reads it on a page.
 */
export function collapse(text: string): string {
  // Single spaces, which most blanks are, stay as they are: asking for each of them would be most of the time.
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** Without the blanks, and the characters of `signs`, at the end. A pattern for it would take quadratic time. */
export function trimEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && (signs.includes(text[end - 1]!) || /\s/.test(text[end - 1]!))) end--;
  return text.slice(0, end);
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const startsWord = /[\p{L}\p{N}]/u;
const blank = /\s/;

/** How many words a text has. Scripts written without blanks count one word for two characters. */
export function countWords(text: string): number {
  const signs = text.match(dense);
  return signs ? countSpaced(text.replace(dense, ' ')) + Math.ceil(signs.length / 2) : countSpaced(text);
}

/** Words are runs without blanks that hold a letter or digit. */
function countSpaced(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 32) inside = false;
    else if (inside && unit < 128) inside = unit > 13 || unit < 9;
    else if (inside) inside = !blank.test(text[i]!);
    else if ((unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58) || (unit > 127 && startsWord.test(String.fromCodePoint(text.codePointAt(i)!)))) {
      words += 1;
      inside = true;
    }
  }
  return words;
}
