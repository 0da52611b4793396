/** `npm run -s screen`: judges saved pages, texts and JSON Resumes for a role, one line per file. */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Role } from '../lib/model';
import { parseRole, roleById, shippedRoles } from '../lib/roles';
import { roleOf } from '../lib/roles/parse';
import { standardOutput } from './output';
import { readFile } from './read-file';
import { jsonLine, plainText, screened } from './screen-lines';

const USAGE = `Usage: npm run -s screen -- [option …] FILE …

Reads each file (.html .htm .txt .md, or .json as JSON Resume) and judges it for a role.

  --role ID|FILE       the role, by its id or as a JSON file (without it: ${shippedRoles[0]?.id ?? 'the first one'})
  --today YYYY-MM-DD   the day that "present" means (without it: today)
  --url URL            the page's address, when the page does not tell it
  --json               one line of JSON per file, in order
  --help               this text

Exit status: 0 all read, 1 a file could not be read, 2 wrong usage.`;

type Options = { role: Role; today: string; url: string | undefined; json: boolean; files: string[] };

/** Runs the command line; gives the exit status. */
export async function main(argv: string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(USAGE);
    return 0;
  }
  const options = parse(argv);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 2;
  }
  const { role, today, url, json, files } = options;
  const output = standardOutput();
  let failed = false;
  for (const file of files) {
    const result = await readFile(file, { url, now: `${today}T00:00:00.000Z` });
    if (!result.ok) {
      failed = true;
      const { reason, message } = result;
      await output.line(json ? JSON.stringify({ file, error: { reason, message } }) : `${file}\n  ${message} (${reason})\n`);
    } else {
      const one = screened(file, result.profile, role, today);
      await output.line(json ? jsonLine(one) : plainText(one, role));
    }
    if (output.closed()) break;
  }
  return failed ? 1 : 0;
}

/** The options, or the sentence that says what is wrong with them. */
function parse(argv: string[]): Options | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { role: { type: 'string' }, today: { type: 'string' }, url: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals: files } = parsed;
  if (files.length === 0) return 'No file was named.';
  const today = values.today ?? localDay(new Date());
  if (!isDay(today)) return `--today ${today} is not a day written YYYY-MM-DD.`;
  if (values.url !== undefined && !(URL.canParse(values.url) && /^https?:$/.test(new URL(values.url).protocol))) return `--url ${values.url} is not a web address.`;
  const role = values.role === undefined ? shippedRoles[0] ?? 'No role is shipped.' : findRole(values.role);
  return typeof role === 'string' ? role : { role, today, url: values.url, json: values.json, files };
}

function findRole(name: string): Role | string {
  const shipped = roleById(name);
  if (shipped) return shipped;
  if (!existsSync(name)) return `There is no role ${name}, and no file of that name. Roles: ${shippedRoles.map((role) => role.id).join(', ')}.`;
  try {
    const json: unknown = JSON.parse(readFileSync(name, 'utf8'));
    const parsed = parseRole(roleOf(json));
    return parsed.ok ? parsed.role : `${name}: ${parsed.message}`;
  } catch (error) {
    return `${name} is not a role: ${(error as Error).message}`;
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function localDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
