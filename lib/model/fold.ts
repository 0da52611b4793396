const ASCII = /^[\x00-\x7f]*$/;

/** Takes a text; gives it in lower case without accents, for searching and sorting. Never fails. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
