// @vitest-environment node
/** Pages that users saved for a bug report (`*.page.json`, filler for texts) are read and held against the facts in the JSON beside them. */
import { readFileSync, readdirSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { snapshotSchema } from '../../lib/model';
import { z } from '../../lib/model/z';
import { readPage } from '../../lib/readers';
import { fill } from '../../lib/readers/filler';
import { rebuild } from '../../lib/readers/rebuild';

const folder = 'test/readers';
const pageFileSchema = z.object({ format: z.literal('rolefit-page'), version: z.literal(1), snapshot: snapshotSchema });
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.page.json')).sort();
const json = (path: string): unknown => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'));
const blank = () => new JSDOM('', { virtualConsole: new VirtualConsole() }).window.document.implementation.createHTMLDocument('');

it('there are some', () => expect(files.length).toBeGreaterThan(0));

describe.each(files)('%s', (path) => {
  const { snapshot } = pageFileSchema.parse(json(path));
  it('is read as its facts say', () => {
    const { document, sight } = rebuild(snapshot, blank());
    expect(readPage(document, snapshot.url, '2026-11-21T09:00:00.000Z', sight).result).toMatchObject(json(path.replace('.page.json', '.json')) as object);
  });

  it('holds filler only: filling it again leaves its shape as it is', () => {
    const shape = (nodes: typeof snapshot.nodes) => nodes.map((node) => (typeof node === 'string' ? node.length : Array.isArray(node) ? node[0] : node));
    expect(shape(fill(snapshot).nodes)).toEqual(shape(snapshot.nodes));
  });
});
