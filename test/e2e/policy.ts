/** Policies of an organisation on a machine with Linux, for Chromium: a file in the folders that the browser reads when it starts. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Chromium, Chrome, and Chrome for Testing each have their own. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];

export type Policy = { /** A copy of the build: policies go by id, and no other test may be touched. */ extension: string; remove: () => void };

/** Sets a policy for a copy of the extension. Gives the reason instead when this user may not write policies. */
export function setPolicy(build: string, policy: object): Policy | string {
  const extension = mkdtempSync(join(tmpdir(), 'rolefit-managed-'));
  const made: string[] = [extension];
  const remove = () => made.reverse().forEach((path) => rmSync(path, { recursive: true, force: true }));
  cpSync(build, extension, { recursive: true });
  const text = JSON.stringify({ '3rdparty': { extensions: { [idOf(extension)]: policy } } });
  try {
    for (const folder of FOLDERS) {
      const first = firstMissing(folder);
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `rolefit-test-${process.pid}.json`);
      made.push(...(first ? [first] : []), file);
      writeFileSync(file, text);
    }
  } catch (error) {
    remove();
    return (error as Error).message;
  }
  return { extension, remove };
}

/** The id of an unpacked extension: the hash of its folder's path, in the letters a to p. */
function idOf(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

/** The uppermost folder of a path that is not there yet: what has to be removed afterwards. */
function firstMissing(path: string): string | null {
  if (existsSync(path)) return null;
  return firstMissing(dirname(path)) ?? path;
}
