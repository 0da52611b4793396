/** The main path: a recruiter opens a profile, clicks Rolefit, follows a quote, keeps the person, and finds them again after a restart. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium } from './chromium';
import { twoPeople } from './samples';
import { until } from './until';
import { expectSameWords, findPerson, litUp, openQuote, tellsOf, wholePage } from './verdict';
import { WORDS } from './words';

const [person] = twoPeople();
let rig: Chromium;
let page: Page;
let popup: Page;
let before: string;

beforeAll(async () => {
  rig = await Chromium.launch({ samples: [person] });
  page = await rig.open(person);
  before = await wholePage(page);
});
afterAll(() => rig?.close());

it('a click on the toolbar button tells who it is, band, score and counts', async () => {
  popup = await rig.clickToolbar(page);
  await tellsOf(popup, person.name);
  const verdict = await popup.getByRole('region', { name: 'Verdict' }).innerText();
  expect(verdict).toMatch(WORDS.bands);
  expect(verdict).toMatch(/\d+\s+of 100/);
  expect(verdict).toMatch(/must-have\s+\d+ of \d+/);
});

it('the score is the sum of the points shown', async () => {
  const shown = Number(/(\d+)\s+of 100/.exec(await popup.getByRole('region', { name: 'Verdict' }).innerText())?.[1]);
  const points = await popup.locator('li > details > summary').allInnerTexts();
  const sum = points.reduce((total, text) => total + Number(/\+(\d+)(?: of \d+)?\s*$/.exec(text)?.[1] ?? 0), 0);
  expect(sum).toBe(shown);
});

it('a click on a quote scrolls the page there and lights it up', async () => {
  const { words, show } = await openQuote(popup);
  await show.click();
  const lit = await until('the quote to be lit up in view', () => litUp(page).then((now) => (now?.inView ? now : null)));
  expectSameWords(lit.words, words);
});

it('the page has not changed by a byte', async () => expect(await wholePage(page)).toBe(before));

it('saving says "Saved" and the workspace shows the person', async () => {
  await popup.getByRole('button', { name: WORDS.save }).click();
  await popup.getByText(WORDS.saved).waitFor();
  const workspace = await rig.openWorkspace();
  await findPerson(workspace, person.name);
});

it('after a restart of the browser the person is still there', async () => {
  await rig.restart();
  const workspace = await rig.openWorkspace();
  await findPerson(workspace, person.name);
  page = await rig.open(person);
  popup = await rig.clickToolbar(page);
  await tellsOf(popup, person.name);
  await popup.getByText(WORDS.kept).waitFor();
});

it('nothing was reported in any console', () => expect(rig.problems).toEqual([]));
