import { expect, test } from 'vitest';
import { findMentions } from '../../lib/skills';
import { corpus, type Line } from './corpus';

function found([text, , where]: Line): string[] {
  const context = where === undefined ? {} : where === 'organisation' || where === 'title' ? { part: where } as const : { section: where } as const;
  return findMentions(text, context).map((m) => (m.polarity === 'affirmed' ? m.skill : `${m.skill}:${m.polarity}`));
}

function count(lines: readonly Line[]) {
  let right = 0; let wrong = 0; let missed = 0;
  const faults: string[] = [];
  for (const line of lines) {
    const want = line[1].split(' ').filter(Boolean);
    const got = found(line);
    const extra = got.filter((each) => { const at = want.indexOf(each); if (at >= 0) { want.splice(at, 1); right += 1; } return at < 0; });
    wrong += extra.length;
    missed += want.length;
    if (extra.length + want.length) faults.push(`${line[0]}  + ${extra.join(' ')}  - ${want.join(' ')}`);
  }
  return { right, wrong, missed, faults };
}

test('the sentences of the corpus give exactly the skills they speak of', () => {
  const all = count(Object.values(corpus).flat());
  const precision = all.right / (all.right + all.wrong);
  const recall = all.right / (all.right + all.missed);
  const sentences = Object.values(corpus).flat().length;
  console.log(`skills corpus: ${sentences} sentences, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${all.faults.join('\n')}`);
  expect(sentences).toBeGreaterThanOrEqual(300);
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.98);
});

test.each(Object.entries(corpus))('%s', (_kind, lines) => {
  const { wrong, missed, right } = count(lines);
  expect((wrong + missed) / Math.max(10, right)).toBeLessThanOrEqual(0.1);
});
