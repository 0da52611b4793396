import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { evaluate, main } from '../../tools/eval';
import { roleById } from '../../lib/roles';

const role = roleById('back-end-developer-mid')!;
const lines = (cases: object[]) => cases.map((one) => JSON.stringify(one)).join('\n');
let dir = '';

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'rolefit-eval-'));
  const text = 'Back-end developer\n\nExperience\nBack-end developer, Ferry Lines\nJan 2019 – Dec 2023\n• Services in Node.js and PostgreSQL.\n\nSkills\nDocker, Git';
  writeFileSync(join(dir, 'criteria.jsonl'), lines([
    { id: 'one', text, fit: 60, bucket: 'possible', criteria: { docker: { label: 'met' }, ci_cd: { label: 'not_shown' }, relational_sql: { label: 'met' } } },
    { id: 'two', text: 'Gardener\n\nExperience\nGardener, Town Park\n2015 – 2020\nPlanted hedges.', fit: 2, bucket: 'weak', criteria: { docker: { label: 'not_shown' } } },
  ]));
  writeFileSync(join(dir, 'skills.jsonl'), lines([{ id: 's', text: 'Docker and Git', skills: [{ name: 'Docker', polarity: 'has' }, { name: 'Git', polarity: 'has' }], optional: [], lookalikes: [] }]));
  writeFileSync(join(dir, 'years.jsonl'), lines([{ id: 'y', text: '5 years of experience in Java', years: { Java: '5' } }]));
  writeFileSync(join(dir, 'equivalents.json'), JSON.stringify({ Docker: ['docker'], Git: ['git'], Java: ['java'] }));
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('evaluation', () => {
  it('measures what is there', async () => {
    const text = (await evaluate(dir, role, '2024-06-01')).lines.join('\n');
    expect(text).toContain('criteria   2 résumés, 4 labels');
    expect(text).toContain('accuracy 1.000');
    expect(text).toContain('all P 1.000  R 1.000  F1 1.000');
    expect(text).toContain('pairs of skill and years  P 1.000  R 1.000');
  });
  it.each([[[], 1], [['/no/such/folder'], 1]])('%j: status %i', async (argv, status) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await main(argv)).toBe(status);
    expect(said).toHaveBeenCalledOnce();
  });
});
