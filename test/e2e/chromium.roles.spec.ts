/** A role of one's own: made of a job text, judged for, edited with a reason, and what was saved with its older version stays as it was. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axe } from './axe';
import { Chromium } from './chromium';
import { people } from './samples';
import { placeAtRest, until } from './until';
import { findPerson, tellsOf } from './verdict';
import { WORDS } from './words';

const PLAYBOOK = 'back-end-developer-mid';
const TITLE = 'Booking services developer';
/** Asks for what the sample person shows, and for what they do not. */
const JOB_TEXT = `${TITLE}\n\nRequirements\n- Java\n- Spring Boot\n- Experience with COBOL\n- Docker or Podman\n- Elixir\n\nNice to have\n- Terraform\n`;
const REASON = 'Most of the first year is this.';
const [person] = people('www.linkedin.com');
let rig: Chromium;
let editor: Page;
let address: string;
/** Band and score, as they stand in the popup and in the preview. */
let shown: { before: number; after: number };

beforeAll(async () => {
  if (!person) throw new Error('test/readers needs a sample page of a person at https://www.linkedin.com/.');
  rig = await Chromium.launch({ samples: [person] });
});
afterAll(() => rig?.close());

const name = () => person?.name ?? '';
const points = () => editor.getByRole('spinbutton', { name: /^Points of / });
const titles = () => editor.getByRole('list', { name: 'Must-have' }).locator('[id^="open-"] > span:first-child').allInnerTexts();

async function scoreInPopup(): Promise<number> {
  const popup = await rig.clickToolbar(await rig.open(person ?? ''));
  await tellsOf(popup, name());
  const score = Number(/(\d+)\s+of 100/.exec(await popup.getByRole('region', { name: 'Verdict' }).innerText())?.[1]);
  await popup.close();
  return score;
}

/** Goes to the workspace's table and gives the score in the person's line. */
async function scoreInTable(): Promise<number> {
  const workspace = await rig.openWorkspace('#/shortlist');
  await findPerson(workspace, name());
  const row = workspace.getByRole('row', { name: new RegExp(name()) });
  await row.getByText('Judging…').waitFor({ state: 'detached' });
  const text = await row.innerText();
  await workspace.close();
  return Number(/\b(\d{1,3})\b/.exec(text.replace(name(), ''))?.[1]);
}

it('a playbook is made one’s own, and its copy is opened in the editor', async () => {
  const page = await rig.openWorkspace(`#/roles/${PLAYBOOK}`);
  await page.getByRole('button', { name: 'Make it your own' }).click();
  await page.getByRole('heading', { level: 1, name: /^Edit .*\(own\)$/ }).waitFor();
  await page.getByText('Nobody is kept yet').waitFor();
  await page.close();
});

it('a pasted job text becomes a role', async () => {
  editor = await rig.openWorkspace('#/import');
  await editor.getByLabel('Paste a job text').fill(JOB_TEXT);
  await editor.getByRole('button', { name: 'Read the text' }).click();
  await editor.getByRole('region', { name: 'The job text' }).waitFor();
  await editor.keyboard.press('a');
  await editor.getByText('0 to decide').waitFor();
  await editor.getByRole('button', { name: 'Make this role' }).click();
  await editor.waitForURL(/#\/roles\/own-[a-z0-9]+$/);
  address = `${new URL(editor.url()).hash}/edit`;
});

it('people are judged for it in the popup, and saved', async () => {
  await editor.getByText('Judged for now').waitFor();
  const popup = await rig.clickToolbar(await rig.open(person ?? ''));
  await tellsOf(popup, name());
  expect(await popup.getByRole('combobox').first().locator('option:checked').innerText()).toContain(TITLE);
  await popup.getByRole('button', { name: WORDS.save }).click();
  await popup.getByText(WORDS.saved).waitFor();
  await popup.close();
});

it('an edited weight shows whom it moves, and asks for its reason', async () => {
  await editor.bringToFront();
  await editor.getByRole('link', { name: 'Edit', exact: true }).click();
  await points().first().waitFor();
  // One that the person meets would be hidden by a share of 100: the first one that they do not meet in full moves the score.
  const cards = editor.getByRole('list', { name: 'Must-have' }).getByRole('listitem');
  await editor.getByText('1 person held against version 1').waitFor();
  const at = (await cards.allInnerTexts()).findIndex((text) => text.includes('0 yes'));
  const field = cards.nth(Math.max(at, 0)).getByRole('spinbutton');
  await field.fill(String(Number(await field.inputValue()) + 30));
  await editor.getByText('30 too many').waitFor();
  await editor.getByRole('button', { name: 'Share out to 100' }).click();
  await editor.getByText('100 of 100 points').waitFor();
  await editor.getByText('1 thing to mend before it can be saved.').waitFor();
  await expect.poll(() => editor.getByRole('button', { name: 'Save as version 2' }).getAttribute('aria-disabled')).toBe('true');
  const why = editor.getByLabel(/^Why \d+ points\?/);
  await expect.poll(() => why.count()).toBe(1);
  await why.fill(REASON);
  await editor.getByText('to mend before it can be saved').waitFor({ state: 'detached' });
  await editor.getByText('Judging again…').waitFor({ state: 'detached' });
  const move = editor.getByRole('list', { name: 'Who changes' }).getByRole('listitem').filter({ hasText: name() });
  await move.waitFor();
  const [, before, after] = /(\d+) → (\d+)$/.exec(await move.innerText()) ?? [];
  shown = { before: Number(before), after: Number(after) };
  expect(await scoreInPopup()).toBe(shown.before);
});

it('saved, the score changes in popup and workspace by exactly that', async () => {
  await editor.bringToFront();
  await editor.getByRole('button', { name: 'Save as version 2' }).click();
  await editor.getByText('Saved as version 2').waitFor();
  expect(await scoreInPopup()).toBe(shown.after);
  expect(await scoreInTable()).toBe(shown.after);
});

it('the old receipt is still there, and the panel says that it is of version 1', async () => {
  const workspace = await rig.openWorkspace('#/shortlist');
  await (await findPerson(workspace, name())).click();
  await workspace.getByText(new RegExp(`^Saved with version 1: ${shown.before}, .*The role is now version 2\\.$`)).waitFor();
  await workspace.evaluate(() => void (location.hash = '#/settings'));
  const line = workspace.getByRole('row').filter({ hasText: 'version 1' }).filter({ hasText: String(shown.before) });
  await line.first().waitFor();
  await workspace.getByRole('button', { name: 'Check the log' }).click();
  await workspace.getByText('The log is whole').waitFor();
  await workspace.close();
});

describe('while editing', () => {
  it('nothing is lost by leaving, and undo leads back', async () => {
    await editor.bringToFront();
    const title = editor.getByRole('textbox', { name: 'Title', exact: true });
    const before = await title.inputValue();
    await title.fill('Payments developer');
    await editor.getByText('with edits that are not saved yet').waitFor();
    await editor.reload();
    await editor.getByText(/^Your edits of .* were kept/).waitFor();
    expect(await title.inputValue()).toBe('Payments developer');
    await editor.getByRole('link', { name: 'Close, keep the edits' }).click();
    await editor.getByText(/wait here and are not saved yet/).waitFor();
    await editor.getByRole('link', { name: 'Go on editing' }).click();
    await title.press('Control+z');
    await expect.poll(() => title.inputValue()).toBe(before);
    await title.press('Control+Shift+z');
    await expect.poll(() => title.inputValue()).toBe('Payments developer');
    await title.press('Control+z');
    await editor.getByText('nothing edited').waitFor();
  });

  it('criteria are moved by keyboard and by hand', async () => {
    const [first = '', second = '', third = ''] = await titles();
    const opener = editor.getByRole('button', { name: new RegExp(`^${first.replace(/[.()+]/g, '\\$&')}`) });
    await opener.focus();
    await opener.press('Alt+ArrowDown');
    await expect.poll(async () => (await titles()).slice(0, 3)).toEqual([second, first, third]);
    await editor.getByText(/^Now 2 of \d+\.$/).waitFor({ state: 'attached' });
    await until('the focus to go along', () => opener.evaluate((node) => (node === document.activeElement ? true : null)));
    const cards = editor.getByRole('list', { name: 'Must-have' }).getByRole('listitem');
    await editor.getByText('Judging again…').waitFor({ state: 'detached' });
    await cards.nth(1).evaluate((card) => card.scrollIntoView({ block: 'center' }));
    await cards.nth(0).getByTitle('Drag to another place').hover();
    await editor.mouse.down();
    await cards.nth(0).and(editor.locator('[class*="dragging"]')).waitFor();
    // Measured anew while the page still moves: a hand, too, lets go only where the page shows the line's new place.
    await until('its new place to be shown', async () => {
      const to = await placeAtRest(cards.nth(2));
      await editor.mouse.move(to.x + 40, to.y + to.height / 2, { steps: 6 });
      return (await cards.nth(2).and(editor.locator('[class*="target"]')).isVisible()) || null;
    });
    await editor.mouse.up();
    await expect.poll(async () => (await titles()).slice(0, 3)).toEqual([first, third, second]);
    await editor.keyboard.press('Control+z');
    await expect.poll(async () => (await titles()).slice(0, 3)).toEqual([second, first, third]);
  });

  it('own words become a criterion; what may not be asked is refused with its alternative', async () => {
    const words = editor.getByRole('textbox', { name: 'Add a criterion in your own words' });
    await words.fill('Native English speaker');
    await editor.getByText('“Native” asks for an origin, not for a skill.').waitFor();
    await editor.getByRole('button', { name: /^Use “Fluent/ }).click();
    await editor.getByText('“Native” asks for an origin, not for a skill.').waitFor({ state: 'detached' });
    await words.fill('ran incident reviews');
    await editor.getByText('Will be looked for: The page says: ran incident reviews').waitFor();
    await words.press('Enter');
    await editor.getByRole('button', { name: /^Ran incident reviews/ }).click();
    const title = editor.getByRole('textbox', { name: 'Title', exact: true }).nth(1);
    await title.fill('Recent graduate');
    await editor.getByRole('button', { name: 'Use “Learns new tools quickly”' }).click();
    const made = editor.getByRole('button', { name: /^Learns new tools quickly/ });
    await made.waitFor();
    await made.locator('xpath=ancestor::li').getByRole('button', { name: 'Take out' }).click();
    await made.waitFor({ state: 'detached' });
    await editor.keyboard.press('Control+z');
    await made.waitFor();
  });

  it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    await editor.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await editor.waitForTimeout(50);
    expect(await axe(editor)).toEqual([]);
  });

  it('a version saved in another tab is told, and both are kept', async () => {
    await editor.getByRole('button', { name: 'Take back all edits' }).click();
    await editor.getByText('nothing edited').waitFor();
    await editor.getByRole('textbox', { name: 'Short name' }).fill('Mine');
    await editor.getByText('with edits that are not saved yet').waitFor();
    const second = await rig.openWorkspace(address.replace('/edit', '/version/1'));
    await second.getByRole('button', { name: 'Restore it as version 3' }).click();
    await second.getByText('Version 1 is kept as version 3.').waitFor();
    await second.close();
    await editor.bringToFront();
    await editor.getByText(/saved as version 3 elsewhere/).waitFor();
    await editor.getByRole('button', { name: 'Save mine as version 4' }).click();
    await editor.getByText('Saved as version 4').waitFor();
  });
});

it('the versions tell what changed and why, and axe finds nothing there', async () => {
  await editor.getByRole('link', { name: 'Close', exact: true }).click();
  await editor.getByText('The short name is now “Mine”', { exact: false }).waitFor();
  await editor.getByText(new RegExp(`^Weight of .* \\d+ → \\d+: ${REASON.slice(0, -1)}`)).first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await editor.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await editor.waitForTimeout(50);
    expect(await axe(editor), colorScheme).toEqual([]);
  }
});

it('a deleted role comes back with Undo', async () => {
  await editor.getByRole('button', { name: 'Delete' }).click();
  await editor.getByText(/was deleted with all its versions/).waitFor();
  await editor.getByRole('button', { name: 'Undo' }).click();
  await editor.getByText(/is back\.$/).waitFor();
  await editor.getByRole('main').getByRole('link', { name: TITLE, exact: true }).waitFor();
});

it('nothing was reported in any console', () => expect(rig.problems).toEqual([]));
