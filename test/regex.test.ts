/**
 * No regular expression of the project is known to take more than linear time in the text it reads: recheck's automaton proves it for nearly
 * all, and none may be disproved. A page is hostile: one pattern that backtracks would let it stop the browser. Literals are read from the
 * sources; patterns that a module puts together are caught while the module loads.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';

type Pattern = { where: string; source: string; flags: string };

/** The bench builds what it compares Rolefit with, reads its own texts only and is not shipped. */
const BENCH = 'tools/bench/';

const FOLDERS = ['lib', 'components', 'entrypoints', 'tools'];
/** What the automaton cannot decide in this time, or by its constructs, stays undecided; it is counted and printed. */
const PROOF = { checker: 'automaton', timeout: 800 } as const;

const files = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => posix.join(folder, path.replaceAll('\\', '/'))))
  .filter((path) => /\.(?:tsx?|m?js)$/.test(path) && !path.endsWith('.d.ts') && !path.startsWith(BENCH));

/** The literals of a module, and whether it also calls `RegExp`. */
function readSource(path: string): { literals: Pattern[]; composes: boolean } {
  const literals: Pattern[] = [];
  let composes = false;
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      literals.push({ where: `${path}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === 'RegExp') composes = true;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, composes };
}

/** Loads a module and gives the patterns that it built meanwhile. */
async function builtBy(path: string): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const Original = RegExp;
  vi.stubGlobal('RegExp', new Proxy(Original, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      const from = new Error().stack ?? '';
      if (from.includes(`/${path}`)) built.push({ where: path, source: made.source, flags: made.flags });
      return made;
    },
  }));
  try {
    vi.resetModules();
    await import(pathToFileURL(join(process.cwd(), path)).href);
  } finally {
    vi.unstubAllGlobals();
  }
  return built;
}

test('no regular expression takes more than linear time', { timeout: 240_000 }, async () => {
  vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');
  const { checkSync } = await import('recheck');
  const sources = files.map((path) => ({ path, ...readSource(path) }));
  const patterns = sources.flatMap((each) => each.literals);
  for (const { path, composes } of sources) {
    if (!composes) continue;
    const built = await builtBy(path);
    expect(built.length, `${path} calls RegExp, and no pattern was caught`).toBeGreaterThan(0);
    patterns.push(...built);
  }
  const verdicts = new Map<string, string>();
  const faults: string[] = [];
  let proven = 0;
  for (const { where, source, flags } of patterns) {
    const key = `/${source}/${flags}`;
    let verdict = verdicts.get(key);
    if (verdict === undefined) {
      const found = checkSync(source, flags.replace(/[dvy]/g, ''), PROOF);
      if (found.status === 'safe') proven += 1;
      verdict = found.status === 'vulnerable' ? found.complexity.type : '';
      verdicts.set(key, verdict);
    }
    if (verdict) faults.push(`${where}  ${verdict}  ${key}`);
  }
  console.log(`regular expressions: ${patterns.length} in ${files.length} files, ${verdicts.size} different, ${proven} proven linear`);
  expect(proven).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});
