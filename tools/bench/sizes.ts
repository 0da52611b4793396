/** What a browser loads: bytes after gzip of the built extension. */
import { existsSync } from 'node:fs';
import { firstLoad, gzipSize } from '../../test/build/built';

export type SizeFigures = { reader: number; popup: number; sidepanel: number; workspace: number };

/** Sizes in bytes of 1000 to the kB; null when the extension is not built. */
export function sizes(): SizeFigures | null {
  if (!existsSync('.output/chrome-mv3/manifest.json')) return null;
  const load = (page: string) => [page, ...firstLoad('chrome-mv3', page)].reduce((sum, path) => sum + gzipSize('chrome-mv3', path), 0);
  return {
    reader: gzipSize('chrome-mv3', 'content-scripts/reader.js'),
    popup: load('popup.html'),
    sidepanel: load('sidepanel.html'),
    workspace: load('workspace.html'),
  };
}
