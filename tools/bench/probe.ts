/** Runs inside a page: the readers' halves, for the bench to call and time. */
import { readPage } from '../../lib/readers';
import { rebuild } from '../../lib/readers/rebuild';
import { takeSnapshot } from '../../lib/readers/snapshot';

export type Probed = {
  elements: number;
  characters: number;
  messageBytes: number;
  /** ms, one number a turn. */
  snapshot: number[];
  rebuild: number[];
  read: number[];
  passages: number;
  name: string;
};

/** The last page, so that what it takes to hold it can be measured. */
let kept: unknown = null;

/** Takes the page down and reads it, `turns` times. */
function probe(turns: number): Probed {
  const result: Probed = {
    elements: document.querySelectorAll('*').length, characters: document.body.textContent.replace(/\s+/g, ' ').length,
    messageBytes: 0, snapshot: [], rebuild: [], read: [], passages: 0, name: '',
  };
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now();
    const { snapshot } = takeSnapshot(document, location.href);
    const taken = performance.now();
    const rebuilt = rebuild(snapshot, document.implementation.createHTMLDocument(''));
    const ready = performance.now();
    const { result: read } = readPage(rebuilt.document, snapshot.url, '2026-11-01T00:00:00.000Z', rebuilt.sight);
    result.read.push(performance.now() - ready);
    result.snapshot.push(taken - start);
    result.rebuild.push(ready - taken);
    if (!read.ok) throw new Error(`The page was not read: ${read.reason}`);
    result.passages = read.profile.passages.length;
    result.name = read.profile.name ?? '';
    if (turn === 0) result.messageBytes = new TextEncoder().encode(JSON.stringify(snapshot)).length;
    kept = { snapshot, rebuilt };
  }
  return result;
}

Object.assign(globalThis, { rolefitProbe: probe, rolefitKept: () => kept });
