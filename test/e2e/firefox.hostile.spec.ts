/** What cannot be seen and what stands in the way, in a real Firefox: words hidden in many ways, and pages that hide the DOM. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadResult } from '../../lib/model';
import { Firefox } from './firefox';
import { readersForPage } from './pages/bundle';
import { pageWith, SEEN, STUFFING, TECHNIQUES } from './pages/hiding';
import { CLEAN, CLOBBERING, NAME } from './pages/hostile';

const CLOBBERED = ['clean', 'all form fields', 'document.title, document.body', 'patched Element.prototype', 'patched Node.prototype', 'patched JSON'];
const clobbered = CLOBBERED.map((name, i) => ({ id: name, url: `https://hostile-${i}.example/cv`, html: name === 'clean' ? CLEAN : CLOBBERING[name]!, name: NAME }));
const blank = { id: 'hiding', url: 'https://gareth.example/cv', html: pageWith(''), name: 'Gareth Pryce' };
let rig: Firefox;
let script: string;

beforeAll(async () => {
  rig = await Firefox.launch({ samples: [blank, ...clobbered] });
  script = await readersForPage();
  await rig.open(blank.url);
});
afterAll(() => rig?.close());

/** The words that are told of a page with something odd on it. */
async function told(odd: string): Promise<string[]> {
  const result = await rig.run<ReadResult>(`document.open(); document.write(args[0]); document.close(); document.body.offsetHeight; ${script}; return globalThis.rolefitInPage.read();`, [pageWith(odd)]);
  if (!result.ok) throw new Error(`Not read: ${result.reason}`);
  return STUFFING.split(' ').filter((word) => result.profile.passages.some(({ text }) => text.includes(word)));
}

describe('not seen, so not read', () => {
  it.each(Object.entries(TECHNIQUES))('%s', async (_name, make) => expect(await told(make(STUFFING, 'odd'))).toEqual([]));
});

describe('seen, so read', () => {
  it.each(Object.entries(SEEN))('%s', async (_name, make) => expect(await told(make(STUFFING, 'odd'))).toEqual(STUFFING.split(' ')));
});

describe('a page that hides the DOM says what the clean page says', () => {
  let clean: string;
  it.each(clobbered)('$id', async ({ url }) => {
    await rig.open(url);
    const popup = await rig.clickToolbar();
    const words = (await popup.says(NAME).then(() => popup.says(/must-have \d+ of \d+/))).replace(/hostile-\d+/g, '');
    clean ??= words;
    expect(words).toBe(clean);
  });
});
