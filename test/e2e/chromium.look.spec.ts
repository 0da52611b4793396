/** Every surface and state under axe-core in a real browser, light and dark. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axe } from './axe';
import { Chromium } from './chromium';
import { NOT_A_PROFILE, people, samplePages } from './samples';
import { findPerson, tellsOf } from './verdict';
import { WORDS } from './words';

const [full, ...others] = people();
const thin = others.at(-1);
const list = samplePages().find((sample) => sample.id === 'linkedin/list-sdui');
/** One of the people on it. */
const LISTED = 'https://www.linkedin.com/in/tovearden/';
let rig: Chromium;

beforeAll(async () => {
  if (!full || !thin || !list) throw new Error('test/readers needs sample pages.');
  rig = await Chromium.launch({ samples: [full, thin, list, { ...NOT_A_PROFILE, url: LISTED }, NOT_A_PROFILE] });
});
afterAll(() => rig?.close());

/** Looks at one state in both colour schemes; what is moving has come to rest first. */
async function expectClean(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(50);
    expect(await axe(page), colorScheme).toEqual([]);
  }
}

describe('the popup', () => {
  it('with a list of people, each opened in the tab by a click', async () => {
    const page = await rig.open(list ?? '');
    const popup = await rig.clickToolbar(page);
    await popup.getByRole('heading', { name: 'This is a list of 2 people' }).waitFor();
    await expectClean(popup);
    await popup.getByRole('link', { name: 'Tove Arden' }).click();
    await page.waitForURL(LISTED);
  });

  it('with a full profile, everything open', async () => {
    const popup = await rig.clickToolbar(await rig.open(full ?? ''));
    await tellsOf(popup, full?.name ?? '');
    await expectClean(popup);
    await popup.getByRole('button', { name: WORDS.openAll }).click();
    await expectClean(popup);
    await popup.getByRole('button', { name: WORDS.save }).click();
    await popup.getByText(WORDS.saved).waitFor();
    await expectClean(popup);
  });

  it('with a thin profile', async () => {
    const popup = await rig.clickToolbar(await rig.open(thin ?? ''));
    await tellsOf(popup, thin?.name ?? '');
    await expectClean(popup);
  });

  it('with no profile', async () => {
    const popup = await rig.clickToolbar(await rig.open(NOT_A_PROFILE));
    await popup.getByText(WORDS.noProfile).waitFor();
    await expectClean(popup);
  });
});

it('the side panel, with a person and without', async () => {
  const page = await rig.open(full ?? '');
  const panel = await rig.openSidePanel(page);
  await panel.getByText(WORDS.noAccess).waitFor();
  await expectClean(panel);
  await rig.clickToolbar(page);
  await tellsOf(panel, full?.name ?? '');
  await expectClean(panel);
});

describe('the workspace', () => {
  it.each(['#/shortlist', '#/roles', '#/add', '#/settings'])('%s', async (place) => {
    const workspace = await rig.openWorkspace(place);
    await workspace.getByRole('heading').first().waitFor();
    await expectClean(workspace);
  });

  it('one candidate, and the interview kit', async () => {
    const workspace = await rig.openWorkspace('#/shortlist');
    await (await findPerson(workspace, full?.name ?? '')).click();
    await workspace.getByRole('complementary').getByRole('heading', { name: full?.name ?? '' }).waitFor();
    await expectClean(workspace);
    await workspace.getByRole('link', { name: /interview kit/i }).or(workspace.getByRole('button', { name: /interview kit/i })).first().click();
    await workspace.waitForURL(/#\/kit\//);
    await workspace.getByRole('heading').first().waitFor();
    await expectClean(workspace);
  });
});
