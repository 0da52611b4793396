/** Every string of a profile is text and nothing else, on every surface and in every file: nothing runs, nothing is made of it. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium } from './chromium';
import { page as pageOf } from './pages/hostile';
import { findPerson, tellsOf } from './verdict';
import { WORDS } from './words';

const PAYLOADS = [
  '<img src=x onerror="window.rolefitHit=1">', '<script>window.rolefitHit=1;alert(1)</script>', '<svg/onload=alert(1)>', '"><iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '</textarea><script>alert(1)</script>', '<a href="javascript:alert(1)">x</a>', '{{constructor.constructor("alert(1)")()}}', '<style>*{display:none}</style>', '<base href=//evil.example>', "=cmd|' /C calc'!A0",
];
const ALL = PAYLOADS.join(' ');
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Whatever a payload may have made, were it more than text. */
const MADE = 'img[src="x"], iframe, script:not([src]), base, a[href^="javascript"], svg[onload], [onerror]';

const seen = {
  id: 'text-only', url: 'https://text-only.example/cv', name: 'Mara Lindholm',
  html: pageOf(`<h1>Mara Lindholm</h1><p>Developer ${escape(ALL)}</p><h2>Experience</h2>
${PAYLOADS.map((payload, i) => `<h3>Developer ${escape(payload)}</h3><p>Alpha ${escape(payload)}</p><p>${2010 + i} – ${2011 + i}</p><p>Node.js, Express and PostgreSQL services. ${escape(payload)}</p>`).join('\n')}
<h2>Skills</h2><ul>${PAYLOADS.map((payload) => `<li>Node.js ${escape(payload)}</li>`).join('')}</ul><h2>Education</h2><p>${escape(PAYLOADS[0]!)} University</p><p>BSc ${escape(PAYLOADS[1]!)}</p><p>2006 – 2010</p>`),
};
const file = JSON.stringify({
  basics: { name: ALL, label: ALL, summary: ALL, email: ALL, url: `javascript:alert(1)//${ALL}`, location: { city: ALL, region: ALL }, profiles: [{ network: ALL, username: ALL, url: 'javascript:alert(1)' }] },
  work: PAYLOADS.map((payload, i) => ({ name: payload, position: payload, location: payload, startDate: `${2010 + i}-01`, endDate: `${2011 + i}-01`, summary: `Node.js services ${payload}`, highlights: [`Express ${payload}`] })),
  education: [{ institution: ALL, area: ALL, studyType: ALL, startDate: '2006', endDate: '2010', courses: [ALL] }],
  skills: [{ name: `Node.js ${ALL}`, keywords: PAYLOADS }], languages: [{ language: ALL, fluency: ALL }], projects: [{ name: ALL, description: ALL, url: 'javascript:alert(1)' }],
  certificates: [{ name: ALL, issuer: ALL, date: '2020-01' }],
});

let rig: Chromium;
const dialogs: string[] = [];

beforeAll(async () => {
  rig = await Chromium.launch({ samples: [seen] });
  rig.context.on('dialog', (dialog) => {
    dialogs.push(`${dialog.page()?.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
});
afterAll(() => rig?.close());

/** Opens all there is to open, and looks for what should not be there. */
async function expectTextOnly(surface: Page): Promise<void> {
  await surface.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
  expect(await surface.locator(MADE).count(), await surface.title()).toBe(0);
  expect(await surface.evaluate(() => (globalThis as { rolefitHit?: number }).rolefitHit)).toBeUndefined();
}

it('in the popup and the side panel', async () => {
  const page = await rig.open(seen);
  const popup = await rig.clickToolbar(page);
  await tellsOf(popup, seen.name);
  await expectTextOnly(popup);
  expect(await popup.locator('body').innerText()).toContain('<iframe srcdoc=');
  await popup.getByRole('button', { name: WORDS.save }).click();
  await popup.getByText(WORDS.saved).waitFor();
  await popup.getByRole('button', { name: WORDS.panel }).click();
  const panel = await rig.surface('sidepanel');
  await tellsOf(panel, seen.name);
  await expectTextOnly(panel);
});

it('in the workspace, the kit and the exported files', async () => {
  const workspace = await rig.openWorkspace('#/add');
  await workspace.locator('input[type=file]').setInputFiles([{ name: 'odd.json', mimeType: 'application/json', buffer: Buffer.from(file) }]);
  await workspace.getByRole('main').getByRole('link', { name: /^Open / }).waitFor();
  await expectTextOnly(workspace);
  await workspace.getByRole('main').getByRole('link', { name: /^Open / }).click();
  await workspace.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor();
  await expectTextOnly(workspace);
  const [csv] = await Promise.all([workspace.waitForEvent('download'), workspace.getByRole('button', { name: 'Export CSV' }).click()]);
  const cells = readFileSync(await csv.path(), 'utf8');
  expect(cells).toContain('rolefitHit');
  expect(cells).not.toMatch(/(?:^|[,\n])"?[=+@-]/);
  await workspace.getByRole('link', { name: /interview kit/i }).or(workspace.getByRole('button', { name: /interview kit/i })).first().click();
  await workspace.waitForURL(/#\/kit\//);
  await workspace.getByRole('heading').first().waitFor();
  await expectTextOnly(workspace);
  const again = await rig.openWorkspace('#/shortlist');
  await (await findPerson(again, seen.name)).click();
  await again.getByRole('complementary').getByRole('heading', { name: seen.name }).waitFor();
  await expectTextOnly(again);
});

it('no dialogue opened, nobody was asked for anything and no policy was broken', () => {
  expect(dialogs).toEqual([]);
  expect(rig.asked.filter(({ url }) => !url.endsWith('/favicon.ico'))).toEqual([]);
  expect(rig.problems.filter((line) => line.includes('chrome-extension:'))).toEqual([]);
});
