/** `role list`: the shipped roles. */
import type { Role } from '../lib/model';
import { shippedRoles } from '../lib/roles';
import type { Output } from './output';

/** Prints the shipped roles; gives the exit status. */
export async function listRoles(_files: string[], json: boolean, output: Output): Promise<number> {
  for (const role of shippedRoles) await output.line(json ? JSON.stringify(outline(role)) : plain(role));
  return 0;
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
