// @vitest-environment node
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, it } from 'vitest';
import { readSteadily } from '../../lib/readers';
import { whoIsOn } from '../../lib/readers/snapshot';

const person = (name: string, job: string) => `<h1>${name}</h1><h2>Experience</h2><h3>${job}</h3><p>2019 – 2022</p><p>Work.</p><h3>Earlier job of ${name}</h3><p>2016 – 2018</p><h2>Skills</h2><ul><li>Go</li></ul>`;
const linkedin = (vanity: string, name: string) => `<main><div componentkey="com.linkedin.sdui.profile.card.refX1Topcard"><section componentkey="com.linkedin.sdui.profile.card.refX1Topcard"><h2>${name}</h2><p>Developer</p></section></div><div componentkey="profileCardsAboveActivity${vanity}"></div></main>`;

/** A page that changes while it is read: `steps[n]` is what happens in the n-th pause. */
function port(body: string, url: string, steps: ((page: { document: Document; url: string }) => void)[]) {
  const document = new JSDOM(`<body>${body}</body>`, { virtualConsole: new VirtualConsole() }).window.document;
  const page = { document, url };
  const slept: number[] = [];
  const who = () => whoIsOn(document, page.url);
  return { slept, look: async () => ({ document, url: page.url, who: who() }), who: async () => who(), now: () => '2026-11-21T09:00:00.000Z', sleep: async (ms: number) => { slept.push(ms); steps[slept.length - 1]?.(page); } };
}

it('a page at rest is read once, with one short re-check', async () => {
  const at = port(person('Mara Lindholm', 'Developer'), 'https://a.example/mara', []);
  expect((await readSteadily(at)).result).toMatchObject({ ok: true, profile: { name: 'Mara Lindholm' } });
  expect(at.slept.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(20);
});

it('another person during the reading: only the later one is given', async () => {
  const at = port(person('Mara Lindholm', 'Developer'), 'https://a.example/mara', [(page) => {
    page.url = 'https://a.example/otto';
    page.document.body.innerHTML = person('Otto Brennan', 'Plumber');
  }]);
  const { result } = await readSteadily(at);
  expect(result).toMatchObject({ ok: true, profile: { name: 'Otto Brennan', source: { url: 'https://a.example/otto' } } });
  expect(JSON.stringify(result)).not.toContain('Mara');
});

it('LinkedIn: waits while the address and the page name different people', async () => {
  const at = port(linkedin('mara-lindholm', 'Mara Lindholm'), 'https://www.linkedin.com/in/otto-brennan/', [() => {}, (page) => { page.document.body.innerHTML = linkedin('otto-brennan', 'Otto Brennan'); }]);
  expect((await readSteadily(at)).result).toMatchObject({ ok: true, profile: { name: 'Otto Brennan' } });
});

it('gives up when it never settles', async () => {
  const at = port(linkedin('mara-lindholm', 'Mara Lindholm'), 'https://www.linkedin.com/in/otto-brennan/', []);
  expect((await readSteadily(at)).result).toEqual({ ok: false, reason: 'changing' });
  expect(at.slept.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(5500);
});
