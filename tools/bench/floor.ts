/**
 * The floor: the least that any finder of whole words must do. Every character is classed, case is folded and a hash of each word
 * rolls along; nothing is looked up.
 */

const WIDE = 65_536;
const isWord = new Uint8Array(WIDE);
const folded = new Uint16Array(WIDE);
for (let unit = 0; unit < WIDE; unit += 1) {
  const char = String.fromCharCode(unit);
  isWord[unit] = /[\p{L}\p{N}]/u.test(char) ? 1 : 0;
  const lower = char.toLowerCase();
  folded[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** Takes a text; gives the number of its words, with their hashes mixed in so that nothing can be left out. */
export function floor(text: string): number {
  let words = 0;
  let mixed = 0;
  let hash = 7;
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isWord[unit]) {
      hash = (Math.imul(hash, 31) + folded[unit]!) | 0;
      inside = true;
    } else if (inside) {
      words += 1;
      mixed ^= hash;
      hash = 7;
      inside = false;
    }
  }
  return mixed === 1 ? words + 1 : words;
}
