/** Pages taken down in slices, that change between two of them or do not. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/readers';
import { rebuild } from '../../lib/readers/rebuild';
import { type Pace, takeInSlices } from '../../lib/readers/slices';
import { takeSnapshot } from '../../lib/readers/snapshot';

const URL = 'https://gareth.example/cv';
const html = `<html><body><h1>Gareth Pryce</h1><h2>Experience</h2><p>Developer, Acme Ltd</p><p>2019 – 2021</p><h2>Education</h2><p>Valleys College, HND, 2013 – 2015</p>${'<i>x</i>'.repeat(400)}</body></html>`;
const open = () => new JSDOM(html).window.document;

/** Rests at every stop; `act` is what the page does in its n-th turn, and gives whether it changed. */
function pace(act: (turn: number) => boolean, due = true): Pace & { rests: number; watching: number } {
  let changed = false;
  const made = {
    rests: 0, watching: 0,
    due: () => due,
    rest() {
      changed = act(++made.rests) || changed;
      return Promise.resolve();
    },
    watch() {
      changed = false;
      made.watching++;
      return { changed: () => changed, stop: () => void made.watching-- };
    },
  };
  return made;
}

describe('taking a page down in slices', () => {
  it('gives what one go gives', async () => {
    const at = pace(() => false);
    expect((await takeInSlices(open(), () => URL, at)).snapshot).toEqual(takeSnapshot(open(), URL).snapshot);
    expect(at.rests).toBeGreaterThan(2);
    expect(at.watching).toBe(0);
  });
  it('takes a small page at once, watching nothing', async () => {
    const at = pace(() => true, false);
    expect((await takeInSlices(open(), () => URL, at)).snapshot.torn).toBeUndefined();
    expect(at.rests).toBe(0);
  });
  it.each([1, 2])('begins again when the page changed in turn %i', async (when) => {
    const page = open();
    const at = pace((turn) => turn === when && !!page.body.appendChild(page.createElement('b')));
    const { snapshot } = await takeInSlices(page, () => URL, at);
    expect(snapshot).toEqual(takeSnapshot(page, URL).snapshot);
    expect(at.watching).toBe(0);
  });
  it('begins again when the address is another one', async () => {
    let url = URL;
    const { snapshot } = await takeInSlices(open(), () => url, pace((turn) => {
      if (turn === 1) url = 'https://ada.example/cv';
      return false;
    }));
    expect(snapshot).toMatchObject({ url: 'https://ada.example/cv' });
    expect(snapshot.torn).toBeUndefined();
  });
  it('of a page that never stands still takes the third look, and says so', async () => {
    const at = pace(() => true);
    const { snapshot } = await takeInSlices(open(), () => URL, at);
    expect(snapshot.torn).toBe(true);
    expect(at.watching).toBe(0);
    const { document, sight } = rebuild(snapshot, open().implementation.createHTMLDocument(''));
    const { result } = readPage(document, URL, '2026-11-21T09:00:00.000Z', sight);
    expect(result.ok && result.profile.capture.missing).toEqual([{ section: 'other', why: 'not-loaded' }]);
  });
  it('a page that was too large is said to be unread', () => {
    const { snapshot } = takeSnapshot(open(), URL);
    const { document, sight } = rebuild({ ...snapshot, cut: true }, open().implementation.createHTMLDocument(''));
    const { result } = readPage(document, URL, '2026-11-21T09:00:00.000Z', sight);
    expect(result.ok && result.profile.capture.missing).toEqual([{ section: 'other', why: 'unread' }]);
  });
});
