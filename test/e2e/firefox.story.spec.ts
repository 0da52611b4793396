/** The main path in an unmodified Firefox: the real popup by the toolbar button, a quote, saving, the workspace and the sidebar. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Firefox } from './firefox';
import type { Inside } from './inside';
import { twoPeople } from './samples';
import { until } from './until';
import { expectSameWords } from './verdict';
import { WORDS } from './words';

const [person, other] = twoPeople();
const WHOLE = 'return document.documentElement.outerHTML';
let rig: Firefox;
let tab: string;
let popup: Inside;
let before: string;

beforeAll(async () => {
  rig = await Firefox.launch({ samples: [person, other] });
  tab = await rig.open(person.url);
  before = await rig.run<string>(WHOLE);
});
afterAll(() => rig?.close());

it('a click on the toolbar button tells who it is, band, score and counts', async () => {
  popup = await rig.clickToolbar();
  const words = await popup.says(person.name).then(() => popup.says(WORDS.bands));
  expect(words).toMatch(/\d+ of 100/);
  expect(words).toMatch(/must-have \d+ of \d+/);
});

it('a click on a quote scrolls the page there and lights it up', async () => {
  const words = await popup.run<string>(`
    const finding = [...document.querySelectorAll('li > details')].find((one) => one.querySelector('blockquote'));
    finding.open = true;
    const quote = finding.querySelector('figure');
    quote.querySelector('button').click();
    return quote.querySelector('blockquote').textContent;`);
  const lit = await until('the quote to be lit up in view', () => rig.run<string | null>(`
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    if (!range) return null;
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight ? range.toString() : null;`));
  expectSameWords(lit, words);
});

it('the page has not changed by a byte', async () => expect(await rig.run<string>(WHOLE)).toBe(before));

it('saving says "Saved"', async () => {
  await popup.click(WORDS.save);
  await popup.says(/Saved to /);
});

it('the workspace shows the person', async () => {
  await rig.open(rig.address('workspace.html'));
  await until('the person in the workspace', () => rig.run<true | null>(
    `if (document.querySelector('main')?.innerText.includes(args[0])) return true;
     document.querySelector('nav li a')?.click();
     return null;`,
    [person.name],
  ));
});

it('the sidebar tells of the page in front, and asks for a click on one that was not opened to it', async () => {
  await rig.show(tab);
  const sidebar = await rig.openSidebar();
  await sidebar.says(person.name);
  await rig.open(other.url);
  const words = await sidebar.says(WORDS.noAccess);
  expect(words).not.toContain(person.name);
});

it('a click on the button opens the page to the sidebar', async () => {
  const again = await rig.clickToolbar();
  await again.says(other.name);
  const sidebar = await rig.openSidebar();
  await sidebar.says(other.name);
});

it('nobody was asked for anything but the pages themselves', () => {
  const hosts = new Set([person, other].map((sample) => new URL(sample.url).host));
  const pages = new Set([person.url, other.url]);
  const pictures = (url: URL) => url.pathname === '/favicon.ico' || [person, other].some((sample) => sample.html.includes(url.pathname));
  const ownOfFirefox = /\.(?:mozilla\.(?:com|org|net)|firefox\.com)$/;
  const foreign = rig.asked.filter((address) => {
    const url = new URL(address);
    return hosts.has(url.host) ? !pages.has(address) && !pictures(url) : !ownOfFirefox.test(url.host) && !pictures(url);
  });
  expect(foreign).toEqual([]);
});
