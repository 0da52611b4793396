/** The text of a file whose encoding nobody tells. */

/**
 * Decodes UTF-8, or UTF-16 with a byte order mark.
 * @returns the text without its byte order mark, or null when it is neither
 */
export function decodeText(bytes: Uint8Array): string | null {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** As `decodeText`, and what is neither is taken for Windows-1252, which has a character for every byte. */
export function decodeAnyText(bytes: Uint8Array): string {
  return decodeText(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}
