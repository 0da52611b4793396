/** `npm run -s role`: the roles Rolefit knows, job texts made into roles, and the linter. */
import { importFile } from './role-import';
import { lintFiles } from './role-lint';
import { listRoles } from './role-list';
import { standardOutput } from './output';
import type { Output } from './output';

const USAGE = `Usage: npm run -s role -- list [--json]
       npm run -s role -- import FILE [--json]
       npm run -s role -- lint FILE…

  list     the shipped roles: id, title, level and how many criteria and questions each has
  import   a job text (.txt, .md, .html, .docx, .pdf) as the draft of a role: its criteria with the words they were made of, its questions,
           and what the linter finds in it
  lint     job texts and hiring guides (.txt, .md, .html, .docx, .pdf) and role files (.json)
  --json   one line of JSON: for list one per role, for import one for the file

  Exit status: 0 done, and nothing found by lint; 1 lint found something, or a file could not be read; 2 wrong usage.`;

type Command = { run: (files: string[], json: boolean, output: Output) => Promise<number>; files: 'none' | 'one' | 'some'; json: boolean };

const COMMANDS: Record<string, Command> = {
  list: { run: listRoles, files: 'none', json: true },
  import: { run: importFile, files: 'one', json: true },
  lint: { run: lintFiles, files: 'some', json: false },
};

/** Runs the command line; gives the exit status. */
export async function main(argv: string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--help' || name === '-h') {
    console.log(USAGE);
    return 0;
  }
  const files = rest.filter((word) => !word.startsWith('--'));
  const options = rest.filter((word) => word.startsWith('--'));
  const complaint = complain(name, files, options);
  if (complaint !== null) {
    console.error(`${complaint}\n\n${USAGE}`);
    return 2;
  }
  return COMMANDS[name!]!.run(files, options.includes('--json'), standardOutput());
}

function complain(name: string | undefined, files: string[], options: string[]): string | null {
  if (name === undefined) return 'Say what to do.';
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return `Unknown command ${name}.`;
  const unknown = options.find((option) => option !== '--json' || !command.json);
  if (unknown !== undefined) return `Unknown option ${unknown}.`;
  if (command.files === 'none' && files.length > 0) return `role ${name} takes no file.`;
  if (command.files === 'one' && files.length !== 1) return `role ${name} takes one file.`;
  return command.files === 'some' && files.length === 0 ? `role ${name} takes at least one file.` : null;
}
