/** A Firefox that never remembers: the user is told before the first save that nothing can be kept, and why a save fails. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Firefox } from './firefox';
import type { Inside } from './inside';
import { twoPeople } from './samples';
import { WORDS } from './words';

const [person] = twoPeople();
let rig: Firefox;
let popup: Inside;

beforeAll(async () => {
  rig = await Firefox.launch({ samples: [person], alwaysPrivate: true });
});
afterAll(() => rig?.close());

it('the popup judges, and says before anything is saved that nothing can be kept', async () => {
  await rig.open(person.url);
  popup = await rig.clickToolbar();
  await popup.says(person.name);
  expect(await popup.says(/private window/)).toMatch(/keeps nothing for Rolefit/);
});

it('a save that fails says so, and what to do', async () => {
  await popup.click(WORDS.save);
  await popup.says(/Leave private browsing/);
});

it('the workspace says what to do', async () => {
  await rig.open(rig.address('workspace.html'));
  await rig.says(/Leave private browsing/);
});
