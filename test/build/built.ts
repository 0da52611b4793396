/** The built extensions, as files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** Paths of all files of a build, with `/`. Throws when it is not there. */
export function filesOf(build: Build): string[] {
  const folder = join('.output', build);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built. Run: npm run build`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}

export function textOf(build: Build, path: string): string {
  return readFileSync(join('.output', build, path), 'utf8');
}

/** Bytes after gzip, as a download or a store counts them. */
export function gzipSize(build: Build, path: string): number {
  return gzipSync(readFileSync(join('.output', build, path)), { level: 9 }).length;
}

/** Scripts and styles a page loads before it shows: those its HTML names and, from these, the static imports. */
export function firstLoad(build: Build, page: string): string[] {
  const named = [...textOf(build, page).matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map((match) => inside(page, match[1] ?? ''));
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    if (!path.endsWith('.js')) return;
    for (const match of textOf(build, path).matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) visit(inside(path, match[1] ?? ''));
  };
  named.forEach(visit);
  return [...seen];
}

function inside(from: string, what: string): string {
  return what.startsWith('/') ? what.slice(1) : posix.join(posix.dirname(from), what);
}
