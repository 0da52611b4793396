/** `role import`: a job text as the draft of a role. */
import { counted } from '../lib/core/say';
import type { RoleDraft } from '../lib/roles/job-text';
import { importJobText } from '../lib/roles/job-text';
import { lintText } from '../lib/roles/linter';
import type { Output } from './output';
import { plainFinding } from './role-lint';
import { readTextFile } from './role-text';

/** Prints the draft with its quotes and the linter's findings; gives the exit status. */
export async function importFile([path = '']: string[], json: boolean, output: Output): Promise<number> {
  const file = await readTextFile(path);
  const read = file.ok ? importJobText(file.text) : { ok: false as const, reason: 'unreadable', message: file.message };
  if (!file.ok || !read.ok) {
    const { reason, message } = read.ok ? { reason: 'unreadable', message: '' } : read;
    if (json) await output.line(JSON.stringify({ file: path, error: { reason, message } }));
    else console.error(`${path}: ${message}`);
    return 1;
  }
  const { text } = file;
  const defects = lintText(text);
  const quoted = <T extends { span: { start: number; end: number } }>(one: T) => ({ ...one, quote: text.slice(one.span.start, one.span.end) });
  const { draft } = read;
  if (json) {
    await output.line(JSON.stringify({ file: path, ...draft, criteria: draft.criteria.map(quoted), questions: draft.questions.map(quoted), ignored: draft.ignored.map(quoted), defects }));
    return 0;
  }
  await output.line(plainDraft(draft, text));
  if (defects.length > 0) await output.line(`\nThe linter found:\n${defects.map((finding) => plainFinding(finding, text)).join('\n')}`);
  return 0;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function plainDraft(draft: RoleDraft, text: string): string {
  const quote = (span: { start: number; end: number }) => `“${oneLine(text.slice(span.start, span.end))}”`;
  const lines = [`${draft.title} (level: ${draft.level}). ${draft.levelBecause}`];
  for (const [kind, name] of [['must-have', 'Must have'], ['nice-to-have', 'Nice to have']] as const) {
    const of = draft.criteria.filter((criterion) => criterion.kind === kind);
    if (of.length > 0) lines.push(`\n${name}`);
    for (const { title, weight, span, because, sure } of of) lines.push(`${String(weight).padStart(3)}  ${title}${sure === 'unsure' ? '  (unsure)' : ''}\n     ${quote(span)}\n     ${because}`);
  }
  if (draft.questions.length > 0) lines.push('\nTo ask, without points');
  for (const { span } of draft.questions) lines.push(`     ${quote(span)}`);
  lines.push(`\nLeft out: ${counted(draft.ignored.length, 'other part')} of the text; --json gives the reason for each.`);
  return lines.join('\n');
}
