/** `role lint`: what is wrong with job texts, hiring guides and role files. */
import { extname } from 'node:path';
import type { LintFinding } from '../lib/roles/linter';
import { lintLevelsTogether, lintRole, lintText } from '../lib/roles/linter';
import { roleOf } from '../lib/roles/parse';
import type { Output } from './output';
import { readTextFile } from './role-text';

/** Prints every finding; gives 1 when there is one or a file could not be read, else 0. */
export async function lintFiles(paths: string[], output: Output): Promise<number> {
  const texts: { name: string; text: string }[] = [];
  const findings = new Map<string, LintFinding[]>();
  let failed = false;
  for (const path of paths) {
    const file = await readTextFile(path);
    if (!file.ok) {
      console.error(`${path}: ${file.message}`);
      failed = true;
    } else if (extname(path).toLowerCase() === '.json') findings.set(path, lintJson(file.text));
    else {
      texts.push({ name: path, text: file.text });
      findings.set(path, lintText(file.text));
    }
  }
  for (const { name, finding } of lintLevelsTogether(texts)) findings.get(name)?.push(finding);
  for (const [path, found] of findings) {
    const text = texts.find((one) => one.name === path)?.text ?? '';
    await output.line([`${path}: ${found.length === 0 ? 'nothing found' : found.length === 1 ? '1 finding' : `${found.length} findings`}`, ...found.map((finding) => plainFinding(finding, text))].join('\n'));
  }
  return failed || [...findings.values()].some((found) => found.length > 0) ? 1 : 0;
}

function lintJson(text: string): LintFinding[] {
  try {
    return lintRole(roleOf(JSON.parse(text)));
  } catch {
    return [{ code: 'not-a-role', path: '', quote: '', sentence: 'The file is not valid JSON.', instead: 'Export the role again.' }];
  }
}

/** A finding to read: place, code and quote, the sentence, and what to write instead. */
export function plainFinding({ code, span, path, quote, sentence, instead }: LintFinding, text: string): string {
  const place = span ? `line ${text.slice(0, span.start).split('\n').length}` : path ?? '';
  const said = quote === '' ? '' : `  “${quote.replace(/\s+/g, ' ')}”`;
  return `  ${place === '' ? '' : `${place}  `}${code}${said}\n      ${sentence}\n      ${instead}`;
}
