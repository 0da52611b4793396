/** Runs inside a page of a real browser: takes it down as the eyes in a page do, and reads what they saw. */
import { readPage } from '../../../lib/readers';
import { rebuild } from '../../../lib/readers/rebuild';
import { takeSnapshot } from '../../../lib/readers/snapshot';

/** Takes the page's address, when it is not where it stands; gives what was read, as the extension would show it. */
function read(url = location.href) {
  const { snapshot } = takeSnapshot(document, url);
  const { document: page, sight } = rebuild(snapshot, document.implementation.createHTMLDocument(''));
  return readPage(page, snapshot.url, '2026-11-21T09:00:00.000Z', sight).result;
}

/** Takes the same; gives ms of the two halves of a reading, each as one task. */
function time(url = location.href) {
  const start = performance.now();
  const { snapshot } = takeSnapshot(document, url);
  const taken = performance.now();
  const { document: page, sight } = rebuild(snapshot, document.implementation.createHTMLDocument(''));
  readPage(page, snapshot.url, '2026-11-21T09:00:00.000Z', sight);
  return { taken: taken - start, read: performance.now() - taken, cut: snapshot.cut, nodes: snapshot.nodes.length };
}

export type RolefitInPage = { read: typeof read; time: typeof time };

Object.assign(globalThis, { rolefitInPage: { read, time } satisfies RolefitInPage });
