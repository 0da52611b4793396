/** `role export`: a role as a role file, or as a job posting. */
import { existsSync, readFileSync } from 'node:fs';
import type { Role } from '../lib/model';
import { roleById } from '../lib/roles';
import { postingHtml, postingMarkdown } from '../lib/roles/posting';
import { readRoleFile, roleFile } from '../lib/roles/role-file';
import type { Output } from './output';

/** What `--posting` may be. */
export const POSTINGS: Readonly<Record<string, (role: Role) => string>> = { md: postingMarkdown, html: postingHtml };

/** Prints the role of an id or a role file; gives the exit status. */
export async function exportRole([name = '']: string[], posting: string | undefined, output: Output): Promise<number> {
  const role = find(name);
  if (typeof role === 'string') {
    console.error(role);
    return 1;
  }
  await output.line((posting === undefined ? roleFile(role) : POSTINGS[posting]!(role)).trimEnd());
  return 0;
}

function find(name: string): Role | string {
  const shipped = roleById(name);
  if (shipped) return shipped;
  if (!existsSync(name)) return `There is no role ${name}, and no file of that name. \`role -- list\` tells the roles.`;
  const read = readRoleFile(readFileSync(name, 'utf8'));
  return read.ok ? read.role : `${name}: ${read.message}`;
}
