/** The whole text of a document (PDF, Word) in lines, for texts that are no résumé: job texts and guides. */
import { collapse } from '../core/text';
import type { UnreadableReason } from '../model';
import type { Flow } from './flow';
import { ranksOf } from './kit/ranks';

export type ReadLines = { ok: true; text: string } | { ok: false; reason: UnreadableReason };

/** Takes texts in reading order; gives a line for each, headings and items marked as in Markdown; '' when there are none. */
export function linesOfFlow({ main, side }: Flow): string {
  const texts = [...main, ...side];
  const ranks = ranksOf(texts);
  return texts.map((one) => {
    const { level, strong } = ranks.get(one) ?? { level: 0, strong: false };
    const line = collapse(one.text);
    if (line === '') return '';
    if (one.bullet) return `- ${line}`;
    const marked = level > 0 ? `${'#'.repeat(Math.min(level, 6))} ${line}` : strong ? `**${line}**` : line;
    return one.gap || level > 0 ? `\n${marked}` : marked;
  }).join('\n').trim();
}
