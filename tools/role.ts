/** `npm run -s role`: the roles Rolefit knows. */
import type { Role } from '../lib/model';
import { shippedRoles } from '../lib/roles';
import { standardOutput } from './output';

const USAGE = `Usage: npm run -s role -- list [--json]

  list     the shipped roles: id, title, level and how many criteria and questions each has
  --json   one line of JSON per role`;

/** Commands that the command line will have, and has not yet. */
const NOT_YET = new Set(['import', 'lint']);

/** Runs the command line; gives the exit status. */
export async function main(argv: string[]): Promise<number> {
  const [command, ...options] = argv;
  if (command === '--help' || command === '-h') {
    console.log(USAGE);
    return 0;
  }
  if (command !== 'list' || options.some((option) => option !== '--json')) {
    console.error(`${complaint(command, options)}\n\n${USAGE}`);
    return 2;
  }
  const output = standardOutput();
  for (const role of shippedRoles) await output.line(options.includes('--json') ? JSON.stringify(outline(role)) : plain(role));
  return 0;
}

function complaint(command: string | undefined, options: string[]): string {
  if (command === undefined) return 'Say what to do.';
  if (NOT_YET.has(command)) return `role ${command} is not there yet.`;
  return command === 'list' ? `Unknown option ${options.find((option) => option !== '--json')}.` : `Unknown command ${command}.`;
}

function outline(role: Role) {
  const kind = (wanted: string) => role.criteria.filter((criterion) => criterion.kind === wanted).length;
  return {
    id: role.id,
    title: role.title,
    level: role.level,
    version: role.version,
    counts: {
      mustHave: kind('must-have'), niceToHave: kind('nice-to-have'), redFlags: kind('red-flag'),
      coreQuestions: role.coreQuestions.length, watchPoints: role.watchPoints.length,
    },
  };
}

function plain(role: Role): string {
  const { id, title, level, counts } = outline(role);
  return [
    id,
    `  ${title} (level: ${level})`,
    `  ${counts.mustHave} must-have, ${counts.niceToHave} nice to have, ${counts.redFlags} red flags`,
    `  ${counts.coreQuestions} core questions, ${counts.watchPoints} watch-points`,
  ].join('\n');
}
