/** The words of the importer's screens. */
import type { Decision, ReviewedCriterion, TextTrouble, UnreadableText } from '../../../lib/model';

const unreadable: Record<UnreadableText, string> = {
  'unsupported-file': 'This kind of file cannot be read. Use .txt, .md, .html, .docx or .pdf, or paste the text.',
  'too-large': 'It is too large for a job text. Paste the part that matters instead.',
  empty: 'It is empty. Choose another file, or paste the text.',
  'no-text': 'It holds no text. If it is a picture, type or paste the words instead.',
  locked: 'It asks for a password. Open it, save or print it without one, then choose that file.',
  damaged: 'It is damaged, or not what its name says. Open and save it anew, or paste its text.',
  scanned: 'It is a picture without text. Ask for a file with text, or type the words.',
  stopped: 'Reading was stopped. Choose it again, or paste its text.',
  gone: 'It could not be opened. Choose it again; if that does not help, reload this page.',
};

/** Why nothing came of a file or a text, and what to do. */
export const troubleWords = (trouble: TextTrouble): string => ('reason' in trouble ? unreadable[trouble.reason] : trouble.message);

export const sureWords: Record<ReviewedCriterion['sure'], string> = { said: 'Said in the text', likely: 'Likely', unsure: 'Unsure' };

export const decisionWords: Record<Decision, string> = { taken: 'accepted', open: 'not decided', dropped: 'dropped' };
