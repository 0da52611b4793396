/** Walks through every surface over the sample pages and takes its picture, light and dark. */
import type { Page } from 'playwright-core';
import type { Chromium } from '../test/e2e/chromium';
import { JOB_TEXT } from '../test/e2e/job-text';
import type { Person } from '../test/e2e/samples';
import { until } from '../test/e2e/until';
import { findPerson, litUp, openQuote, tellsOf } from '../test/e2e/verdict';
import { WORDS } from '../test/e2e/words';

/** Places of the workspace, and what their pictures are called. */
const PLACES = [['#/shortlist', 'workspace-shortlist'], ['#/roles', 'workspace-roles'], ['#/add', 'workspace-add'], ['#/settings', 'workspace-settings']] as const;

/**
 * Opens each sample, clicks Rolefit, keeps the person, and pictures popup, lit-up quote, side panel, workspace and kit.
 * @param folder where the pictures go; must exist
 * @returns one row per sample (id, name, band, score, counts) and the files written
 */
export async function pictures(rig: Chromium, samples: readonly Person[], folder: string): Promise<{ rows: string[][]; files: string[] }> {
  const files: string[] = [];
  const picture = async (page: Page, name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(100);
      const path = `${folder}/${name}-${colorScheme}.png`;
      await page.screenshot({ path });
      files.push(path);
    }
  };
  const rows: string[][] = [];
  for (const sample of samples) {
    const page = await rig.open(sample);
    const popup = await rig.clickToolbar(page);
    await tellsOf(popup, sample.name);
    await picture(popup, `popup-${sample.id.replaceAll('/', '-')}`);
    rows.push([sample.id, sample.name, ...(await verdict(popup))]);
    await popup.getByRole('button', { name: WORDS.save }).click();
    await popup.getByText(WORDS.saved).waitFor();
    if (sample === samples[0]) await firstPerson(rig, page, popup, picture);
    await popup.close().catch(() => undefined);
  }
  for (const [place, name] of PLACES) {
    const workspace = await rig.openWorkspace(place);
    await workspace.getByRole('heading').first().waitFor();
    await picture(workspace, name);
    await workspace.close();
  }
  await roles(rig, picture);
  const workspace = await rig.openWorkspace();
  await (await findPerson(workspace, samples[0]?.name ?? '')).click();
  await workspace.getByRole('complementary').getByRole('heading').first().waitFor();
  await picture(workspace, 'workspace-candidate');
  await workspace.close();
  return { rows, files };
}

type Picture = (page: Page, name: string) => Promise<void>;

/** How a role comes to be: a job text beside its draft, and a playbook made one's own in the editor. */
async function roles(rig: Chromium, picture: Picture): Promise<void> {
  const draft = await rig.openWorkspace('#/import');
  await draft.getByLabel('Paste a job text').fill(JOB_TEXT);
  await draft.getByRole('button', { name: 'Read the text' }).click();
  await draft.getByRole('region', { name: 'The job text' }).waitFor();
  await picture(draft, 'workspace-import');
  await draft.close();
  const editor = await rig.openWorkspace('#/roles/back-end-developer-mid');
  await editor.getByRole('button', { name: 'Make it your own' }).click();
  await editor.getByRole('heading', { level: 1, name: /^Edit / }).waitFor();
  await editor.getByText(/held against version 1/).waitFor();
  await picture(editor, 'workspace-role-editor');
  await editor.close();
}

/** What is pictured once: an open finding, the quote on the page, the side panel, the candidate and the interview kit. */
async function firstPerson(rig: Chromium, page: Page, popup: Page, picture: Picture): Promise<void> {
  const { show } = await openQuote(popup);
  await show.scrollIntoViewIfNeeded();
  await picture(popup, 'popup-quote');
  await show.click();
  await until('the quote to be lit up', () => litUp(page).then((lit) => (lit?.inView ? lit : null)));
  await picture(page, 'page-quote');
  const panel = await rig.openSidePanel(page);
  await panel.getByRole('region', { name: 'Verdict' }).waitFor();
  await picture(panel, 'sidepanel');
  await panel.getByRole('button', { name: 'Kit', exact: true }).click();
  const kit = await until('the interview kit', () => rig.context.pages().find((one) => one.url().includes('#/kit/')));
  await kit.getByRole('heading').first().waitFor();
  await picture(kit, 'kit');
  await kit.close();
  await panel.close().catch(() => undefined);
}

/** Band, score and counts as the popup says them. */
async function verdict(popup: Page): Promise<string[]> {
  const region = popup.getByRole('region', { name: 'Verdict' });
  const words = (await region.innerText()).replace(/\s+/g, ' ');
  return [
    await region.getByRole('heading').innerText(),
    /(\S{1,5}) of 100/.exec(words)?.[1] ?? '',
    countAfter('must-have', words), countAfter('nice to have', words), countAfter('red flag', words),
  ];
}

/** The count that follows a label: "5 of 8", or "1". */
function countAfter(label: string, words: string): string {
  return /^s? (\d+(?: of \d+)?)/.exec(words.slice(words.indexOf(label) + label.length))?.[1] ?? '';
}
