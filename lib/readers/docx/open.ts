/** The parts of a Word file that hold its text, out of its archive: never more than a résumé can have. */
import { strFromU8, unzipSync } from 'fflate';

const PARTS = /^(?:word\/)?(?:document\d{0,2}|styles\d{0,2}|header\d{0,3})\.xml$/i;
/** Bytes of one part and of all, once unpacked. Whatever an archive says of itself, no more is unpacked. */
const LARGEST_PART = 24_000_000;
const LARGEST = 40_000_000;
const MOST_PARTS = 40;

export type Parts = { document: string; styles: string | null; headers: string[] };

/** Unpacks. Gives why not: no Word file (`damaged`), one with a password (`locked`), an old .doc (`unsupported-file`), or `too-large`. */
export function openParts(bytes: Uint8Array): Parts | 'damaged' | 'locked' | 'too-large' | 'unsupported-file' {
  // The old container; a file with a password is packed in one too.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return holdsName(bytes, 'EncryptedPackage') ? 'locked' : 'unsupported-file';
  let size = 0;
  let count = 0;
  let large = false;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!PARTS.test(name)) return false;
        size += originalSize;
        count++;
        large ||= originalSize > LARGEST_PART || size > LARGEST || count > MOST_PARTS;
        return !large;
      },
    });
    if (large) return 'too-large';
    const named = (part: RegExp) => Object.keys(files).filter((name) => part.test(name)).sort().map((name) => strFromU8(files[name]!));
    const [document] = named(/document\d{0,2}\.xml$/i);
    if (document === undefined) return 'damaged';
    return { document, styles: named(/styles\d{0,2}\.xml$/i)[0] ?? null, headers: named(/header\d{0,3}\.xml$/i) };
  } catch {
    return large ? 'too-large' : 'damaged';
  }
}

/** Whether the directory of an old container has a name in it, written with two bytes a letter. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
