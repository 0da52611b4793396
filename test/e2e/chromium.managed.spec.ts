/** An organisation sets roles, boards and how long people are kept, by policy. Needs a user who may write policies: the test says so where that is not the case. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRole } from '../core/make-role';
import { roleFile } from '../../lib/roles/role-file';
import { axe } from './axe';
import { Chromium } from './chromium';
import { setPolicy } from './policy';

const pilot = { ...makeRole([{ id: 'radar', weight: 100, rule: { type: 'mentions', phrases: ['radar'] } }]), id: 'pilot', title: 'Ferry pilot', short: 'Pilot' };
const policy = setPolicy('.output/chrome-mv3', { roles: [roleFile(pilot), 'no role at all'], retentionDays: 90, boards: ['github'] });
if (typeof policy === 'string') console.warn(`Policies were not tried in Chromium, since this user may not write them (${policy}). Firefox is tried with the same ones.`);

describe.skipIf(typeof policy === 'string')('a Chromium that an organisation looks after', () => {
  let rig: Chromium;
  let page: Page;

  beforeAll(async () => {
    if (typeof policy === 'string') return;
    rig = await Chromium.launch({ samples: [], extension: policy.extension });
    page = await rig.openWorkspace('#/roles');
  });
  afterAll(async () => {
    await rig?.close();
    if (typeof policy !== 'string') policy.remove();
  });

  const go = (place: string) => page.evaluate((hash) => void (location.hash = hash), place);
  /** Makes everybody look as if last changed so many days ago, and the policy as if set long before. */
  const letDaysPass = (days: number) => page.evaluate(async (count) => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('rolefit');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const ago = (n: number) => new Date(Date.now() - n * 86_400_000).toISOString();
    const tx = db.transaction(['candidates', 'cards', 'settings'], 'readwrite');
    tx.objectStore('settings').put({ days: 90, since: ago(100) }, 'retention');
    const at = ago(count);
    for (const store of ['candidates', 'cards']) {
      const all = tx.objectStore(store).getAll();
      all.onsuccess = () => all.result.filter((one: { id: string }) => one.id !== '').forEach((one: object) => tx.objectStore(store).put({ ...one, updatedAt: at }));
    }
    await new Promise((done, failed) => {
      tx.oncomplete = done;
      tx.onabort = () => failed(tx.error);
    });
    db.close();
  }, days);
  const addSomebody = async () => {
    await go('#/add');
    await page.getByRole('textbox', { name: 'Paste a résumé' }).fill('Ola Bakke\nFerry pilot\n\nExperience\nPilot, Kystfart\nJan 2019 - Present\n- Steered by radar\n\nSkills\nRadar, Excel');
    await page.getByRole('button', { name: 'Read and save' }).click();
    await page.getByRole('main').getByRole('link', { name: /Ola Bakke/ }).first().waitFor();
  };

  it('has the roles of the organisation, to use and to export', async () => {
    await page.getByRole('region', { name: 'Your organisation' }).getByRole('link', { name: 'Ferry pilot' }).click();
    await page.getByRole('heading', { name: 'Ferry pilot', level: 2 }).waitFor();
    await page.getByRole('button', { name: 'Judge for this role' }).click();
    await page.getByText('Judged for now').waitFor();
  });

  it('says in the settings what is set, and what could not be used', async () => {
    await go('#/settings');
    const set = page.getByRole('region', { name: 'Set by your organisation' });
    for (const text of ['1 role to use and to copy', 'people who were not changed for 90 days are erased', '1 board may be switched on, the others not', 'roles: entry 2 is not a role file.']) await set.getByText(text).waitFor();
    const days = page.getByRole('combobox', { name: /Erase people who were not changed for/ });
    await expect.poll(async () => [await days.inputValue(), await days.isDisabled()]).toEqual(['90', true]);
    expect(await axe(page)).toEqual([]);
  });

  it('lets nobody switch on another board, and says why', async () => {
    await page.getByRole('switch', { name: 'GitHub', exact: true }).and(page.locator(':enabled')).waitFor();
    await page.getByRole('switch', { name: 'XING' }).and(page.locator(':disabled')).waitFor();
    await page.getByText('Your organisation lets you switch on other boards only.').first().waitFor();
  });

  it('says beforehand who goes', async () => {
    await addSomebody();
    await letDaysPass(85);
    await page.reload();
    await page.getByText('1 person will be erased within 7 days').waitFor();
  });

  it('erases who was not changed for so long when the workspace is opened, with a line in the log', async () => {
    await letDaysPass(91);
    await page.reload();
    await page.getByText('1 person was erased: nothing about them had changed for 90 days.').waitFor();
    await go('#/settings');
    await page.getByRole('table').getByRole('row', { name: /Erased retention/ }).waitFor();
    await page.getByText('0 people on 1 shortlist').waitFor();
  });

  it('erases in the background too', async () => {
    await addSomebody();
    await letDaysPass(91);
    await go('#/settings');
    await page.getByText('1 person on 1 shortlist').waitFor();
    await page.evaluate(async () => {
      await chrome.storage.local.remove('retention-day');
      await chrome.alarms.create('retention', { when: Date.now() + 100 });
    });
    await page.getByText('0 people on 1 shortlist').waitFor({ timeout: 60_000 });
  });

  it('asked nobody for anything, and nothing went wrong', () => {
    expect(rig.asked).toEqual([]);
    expect(rig.problems).toEqual([]);
  });
});
