const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/**
 * Takes an address that came from a page or a file; gives it back when it may become a link (http, https or mailto), else null.
 * Addresses with blanks or control characters are refused, since browsers drop those before they look at the scheme.
 */
export function safeUrl(address: string): string | null {
  for (const character of address) if (character <= ' ' || character === '\u007f') return null;
  try {
    return ALLOWED.has(new URL(address).protocol) ? address : null;
  } catch {
    return null;
  }
}
