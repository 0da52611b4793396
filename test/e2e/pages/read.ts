/** Runs inside a page of a real browser: takes it down as the eyes in a page do, and reads what they saw. */
import { readPage } from '../../../lib/readers';
import { rebuild } from '../../../lib/readers/rebuild';
import { openPace } from '../../../lib/readers/pace';
import { takeInSlices } from '../../../lib/readers/slices';
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

/** Takes the same; gives how long the page was held up at most by a taking down in slices, ms, and in how many. */
async function slices(url = location.href) {
  const pace = openPace(document, () => performance.now());
  let began = performance.now();
  let longest = 0;
  let count = 1;
  const end = () => (longest = Math.max(longest, performance.now() - began));
  const { snapshot } = await takeInSlices(document, () => url, {
    ...pace,
    async rest() {
      end();
      count++;
      await pace.rest();
      began = performance.now();
    },
  });
  end();
  return { longest, count, nodes: snapshot.nodes.length, torn: snapshot.torn === true };
}

export type RolefitInPage = { read: typeof read; time: typeof time; slices: typeof slices };

Object.assign(globalThis, { rolefitInPage: { read, time, slices } satisfies RolefitInPage });
