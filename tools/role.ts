/** `npm run -s role`: the roles Rolefit knows, job texts made into roles, role files, postings and the linter. */
import { parseArgs } from 'node:util';
import { exportRole, POSTINGS } from './role-export';
import { importFile } from './role-import';
import { lintFiles } from './role-lint';
import { listRoles } from './role-list';
import { printSchema } from './role-schema';
import { standardOutput } from './output';
import type { Output } from './output';

const USAGE = `Usage: npm run -s role -- list [--json]
       npm run -s role -- import FILE [--json]
       npm run -s role -- lint FILE…
       npm run -s role -- export ID|FILE [--posting md|html]
       npm run -s role -- schema

  list      the shipped roles: id, title, level and how many criteria and questions each has
  import    a job text (.txt, .md, .html, .pdf, .docx) as the draft of a role: its criteria with the words they were made of, its
            questions, and what the linter finds in it
  lint      job texts and hiring guides (.txt, .md, .html, .pdf, .docx) and role files (.json)
  export    a role, by its id or of a role file, as a role file; with --posting as a job posting in Markdown or HTML
  schema    the JSON Schema of role files
  --json    one line of JSON: for list one per role, for import one for the file

  Exit status: 0 done, and nothing found by lint; 1 lint found something, or a file could not be read; 2 wrong usage.`;

type Options = { json?: boolean; posting?: string };
type Command = { run: (files: string[], options: Options, output: Output) => Promise<number>; files: 'none' | 'one' | 'some'; takes: readonly (keyof Options)[] };

const COMMANDS: Record<string, Command> = {
  list: { run: (files, { json = false }, output) => listRoles(files, json, output), files: 'none', takes: ['json'] },
  import: { run: (files, { json = false }, output) => importFile(files, json, output), files: 'one', takes: ['json'] },
  lint: { run: (files, _options, output) => lintFiles(files, output), files: 'some', takes: [] },
  export: { run: (files, { posting }, output) => exportRole(files, posting, output), files: 'one', takes: ['posting'] },
  schema: { run: (_files, _options, output) => printSchema(output), files: 'none', takes: [] },
};

/** Runs the command line; gives the exit status. */
export async function main(argv: string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--help' || name === '-h') {
    console.log(USAGE);
    return 0;
  }
  const read = parse(name, rest);
  if (typeof read === 'string') {
    console.error(`${read}\n\n${USAGE}`);
    return 2;
  }
  return read.command.run(read.files, read.options, standardOutput());
}

/** What is to be done, or the sentence that says what is wrong with it. */
function parse(name: string | undefined, rest: string[]): { command: Command; files: string[]; options: Options } | string {
  if (name === undefined) return 'Say what to do.';
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return `Unknown command ${name}.`;
  let parsed;
  try {
    parsed = parseArgs({ args: rest, allowPositionals: true, options: { json: { type: 'boolean' }, posting: { type: 'string' } } });
  } catch (error) {
    return (error as Error).message;
  }
  const { values: options, positionals: files } = parsed;
  const unknown = Object.keys(options).find((option) => !command.takes.some((one) => one === option));
  if (unknown !== undefined) return `role ${name} does not take --${unknown}.`;
  if (options.posting !== undefined && !Object.hasOwn(POSTINGS, options.posting)) return `--posting is ${Object.keys(POSTINGS).join(' or ')}.`;
  if (command.files === 'none' && files.length > 0) return `role ${name} takes no file.`;
  if (command.files === 'one' && files.length !== 1) return `role ${name} takes one ${name === 'export' ? 'role' : 'file'}.`;
  if (command.files === 'some' && files.length === 0) return `role ${name} takes at least one file.`;
  return { command, files, options };
}
