/** `npm run eval -- DIR [--today YYYY-MM-DD] [--role ID] [-v]`: accuracy on a folder of labelled cases. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { roleById } from '../lib/roles';
import type { Role } from '../lib/model';
import { evaluateCriteria } from './eval/criteria';
import type { LabelledResume } from './eval/criteria';
import { scorePdfs } from './eval/linkedin-pdf';
import { scorePages } from './eval/pages';
import { evaluateSkills, evaluateYears } from './eval/skills';
import type { LabelledPassage, LabelledYears, Spellings } from './eval/skills';

const linesOf = <T>(path: string): T[] =>
  readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);

/**
 * Evaluates what is there of `criteria.jsonl`, `skills.jsonl`, `years.jsonl`, `pages` and `pages/linkedin-pdf` in a folder.
 * Takes the folder, the role the criteria belong to and the day "present" means; gives the lines to print, and the details
 * behind them. Rejects when a file is not JSON lines.
 */
export async function evaluate(dir: string, role: Role, today: string): Promise<{ lines: string[]; details: string[] }> {
  const at = (name: string) => join(dir, name);
  const spellings: Spellings = existsSync(at('equivalents.json')) ? (JSON.parse(readFileSync(at('equivalents.json'), 'utf8')) as Spellings) : {};
  const lines: string[] = [];
  const details: string[] = [];
  if (existsSync(at('criteria.jsonl'))) {
    const result = evaluateCriteria(linesOf<LabelledResume>(at('criteria.jsonl')), role, `${today}T12:00:00Z`);
    lines.push(...result.lines);
    details.push(...result.disagreements.map((one) => `${one.id} ${one.criterion}: ${one.label}, answered ${one.answer}\n    label: ${one.quote}\n    ours:  ${one.ours}`));
  }
  if (existsSync(at('skills.jsonl'))) {
    const result = evaluateSkills(linesOf<LabelledPassage>(at('skills.jsonl')), spellings);
    lines.push(...result.lines);
    details.push(`skills missed: ${result.missed.join(', ')}`, `skills too many: ${result.wrong.join(', ')}`);
  }
  if (existsSync(at('years.jsonl'))) {
    const result = evaluateYears(linesOf<LabelledYears>(at('years.jsonl')), spellings);
    lines.push(...result.lines);
    details.push(...result.differences);
  }
  if (existsSync(at('pages'))) {
    const result = await scorePages(dir);
    lines.push(...result.lines);
    details.push(...result.details);
  }
  if (existsSync(at('pages/linkedin-pdf'))) {
    const result = await scorePdfs(at('pages/linkedin-pdf'));
    lines.push(...result.lines);
    details.push(...result.details);
  }
  return { lines, details };
}

/** The command. Gives the exit status: 0, or 1 with a sentence on stderr. */
export async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { today: { type: 'string' }, role: { type: 'string', default: 'back-end-developer-mid' }, verbose: { type: 'boolean', short: 'v' } },
  });
  const [dir] = positionals;
  const role = roleById(values.role);
  if (dir === undefined || !existsSync(dir)) {
    console.error('Say which folder of labelled cases to evaluate: npm run eval -- DIR');
    return 1;
  }
  if (!role) {
    console.error(`There is no role ${values.role}.`);
    return 1;
  }
  const { lines, details } = await evaluate(dir, role, values.today ?? new Date().toISOString().slice(0, 10));
  if (lines.length === 0) {
    console.error(`Nothing to evaluate in ${dir}: it holds none of criteria.jsonl, skills.jsonl, years.jsonl and pages.`);
    return 1;
  }
  if (values.verbose) console.log(`${details.join('\n')}\n`);
  console.log(lines.join('\n'));
  return 0;
}
