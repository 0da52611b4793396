/** An organisation sets roles, boards and how long people are kept, by a managed storage manifest in Firefox. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeRole } from '../core/make-role';
import { Firefox } from './firefox';
import { until } from './until';

const ID = 'rolefit@rolefit.dev';
const home = mkdtempSync(join(tmpdir(), 'rolefit-home-'));
const pilot = { ...makeRole([{ id: 'radar', weight: 100, rule: { type: 'mentions', phrases: ['radar'] } }]), id: 'pilot', title: 'Ferry pilot', short: 'Pilot' };
let rig: Firefox;

beforeAll(async () => {
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  // Here a role may be an object as it is.
  const data = { roles: [{ format: 'rolefit-role', formatVersion: 1, role: pilot }, 'no role at all'], retentionDays: 90, boards: ['github'] };
  writeFileSync(join(folder, `${ID}.json`), JSON.stringify({ name: ID, description: 'Set for a test.', type: 'storage', data }));
  rig = await Firefox.launch({ samples: [], home });
});
afterAll(async () => {
  await rig?.close();
  rmSync(home, { recursive: true, force: true });
});

it('has the roles of the organisation', async () => {
  await rig.open(rig.address('workspace.html#/roles'));
  await rig.says(/Your organisation\s+Ferry pilot/);
});

it('says in the settings what is set, and what could not be used', async () => {
  await rig.open(rig.address('workspace.html#/settings'));
  await rig.says('Set by your organisation');
  const words = await rig.says('roles: entry 2 is not a role file.');
  for (const text of ['1 role to use and to copy', 'people who were not changed for 90 days are erased', '1 board may be switched on, the others not']) expect(words).toContain(text);
});

it('lets nobody switch on another board, and says why', async () => {
  await rig.says('Your organisation lets you switch on other boards only.');
  const isDisabled = (name: string) => rig.run<boolean | null>(
    'const label = [...document.querySelectorAll("label")].find((one) => one.textContent === arguments[0]); return label?.control ? label.control.disabled : null;', [name]);
  expect(await until('the switch of GitHub', () => isDisabled('GitHub'))).toBe(false);
  expect(await until('the switch of XING', () => isDisabled('XING'))).toBe(true);
});

it('fixes how long people are kept', async () => {
  const choice = await until('the choice of days', () => rig.run<[string, boolean] | null>(
    'const choice = [...document.querySelectorAll("select")].find((one) => one.labels[0]?.textContent.startsWith("Erase people")); return choice ? [choice.value, choice.disabled] : null;'));
  expect(choice).toEqual(['90', true]);
});
