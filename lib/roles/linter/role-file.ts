/** A role file: does it hold together, and does it ask only for what it may? */
import type { Role } from '../../model';
import { roleSchema } from '../../model/role';
import { parseRole } from '../parse';
import { contradiction } from './numbers';
import { protectedIn } from './protected';
import { MOST_MUST_HAVES, type LintFinding } from './types';

const weightMessage = /make \d+, not 100/;
/** Lists that tell what a role is; what they say is asked of nobody. */
const NOT_ASKED = new Set(['sources', 'id', 'version', 'competency', 'type', 'format', '$schema', 'innocent', 'source', 'adjacent', 'titles', 'notTitles']);
const mostYears = 30;
/** Strings and steps looked at: a hostile file may have any number. */
const mostStrings = 20_000;

/** Takes parsed JSON of any shape; gives what is wrong with it as a role, each with its path. Never throws. */
export function lintRole(json: unknown): LintFinding[] {
  const parsed = parseRole(json);
  const findings = parsed.ok ? lintSound(parsed.role) : faults(json, parsed.message);
  return [...findings, ...lintStrings(json)];
}

function faults(json: unknown, message: string): LintFinding[] {
  const checked = roleSchema.safeParse(json);
  if (checked.success) return [{ code: 'not-a-role', path: '', quote: '', sentence: message, instead: 'Open it with the version that made it.' }];
  return checked.error.issues.slice(0, 20).map((issue) => {
    const isSum = weightMessage.test(issue.message);
    return {
      code: isSum ? 'weights' as const : 'not-a-role' as const, path: issue.path.map(String).join('.'), quote: '',
      sentence: issue.message, instead: isSum ? 'Change the weights until they make 100.' : 'Compare the place with a role that Rolefit exported.',
    };
  });
}

function lintSound(role: Role): LintFinding[] {
  const findings: LintFinding[] = [];
  const musts = role.criteria.filter((criterion) => criterion.kind === 'must-have');
  if (musts.length > MOST_MUST_HAVES) {
    findings.push({ code: 'too-many-must-haves', path: 'criteria', quote: role.title, sentence: `The role has ${musts.length} must-haves.`, instead: 'Keep five to eight; call the rest nice to have.' });
  }
  const seen = new Map<string, string>();
  role.criteria.forEach((criterion, i) => {
    const { rule, title, kind } = criterion;
    const path = `criteria.${i}`;
    if (rule.type === 'ask' && kind === 'must-have') {
      findings.push({ code: 'not-on-a-profile', path, quote: title, sentence: 'No profile can show this, so nobody can meet it as a must-have.', instead: 'Make it a core question.' });
    }
    if (rule.type === 'years' && rule.atLeast > mostYears) {
      findings.push({ code: 'implausible-years', path: `${path}.rule.atLeast`, quote: String(rule.atLeast), sentence: `${rule.atLeast} years are more experience than a job can ask for.`, instead: 'Write the number of years that the work really needs.' });
    }
    if (rule.type === 'years' && kind === 'must-have' && ((role.level === 'junior' && rule.atLeast >= 4) || ((role.level === 'senior' || role.level === 'lead') && rule.atLeast < 2))) {
      findings.push(contradiction(role.level, `${rule.atLeast} years`, { path, quote: title }));
    }
    const key = rule.type === 'ask' || rule.type === 'consistency' ? title.toLowerCase() : JSON.stringify({ ...rule, ...('of' in rule ? { of: [...rule.of].sort() } : {}) });
    const earlier = seen.get(key);
    if (earlier !== undefined) findings.push({ code: 'duplicate', path, quote: title, sentence: `This looks for the same as “${earlier}”.`, instead: 'Keep one of them and give it both weights.' });
    seen.set(key, title);
  });
  return findings;
}

/** Protected wordings in any of its strings. A stack instead of calls: files may be nested as deep as they like. */
function lintStrings(json: unknown): LintFinding[] {
  const findings: LintFinding[] = [];
  const open: { value: unknown; path: string }[] = [{ value: json, path: '' }];
  for (let n = 0; open.length > 0 && n < mostStrings; n += 1) {
    const { value, path } = open.pop()!;
    if (typeof value === 'string') {
      for (const { start, end, sentence, instead } of protectedIn(value)) findings.push({ code: 'protected', path, quote: value.slice(start, end), sentence, instead });
    } else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).filter(([key]) => !NOT_ASKED.has(key));
      for (const [key, inner] of entries.reverse()) open.push({ value: inner, path: path === '' ? key : `${path}.${key}` });
    }
  }
  return findings;
}
