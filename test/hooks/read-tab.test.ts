// @vitest-environment jsdom
/** A tab that several surfaces of the extension look at: the eyes in the page remember only the last look. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Evidence, Point, Profile } from '../../lib/model';
import { rangeBetween, takeSnapshot, whoIsOn } from '../../lib/readers/snapshot';

/** What the content script of the tab does, without the post between. */
const tab = vi.hoisted(() => ({ url: 'https://people.example/mara', last: 0, texts: [] as readonly Node[], lit: '' }));
vi.mock('../../lib/messages/ask-reader', () => ({
  lookAt: async () => {
    const taken = takeSnapshot(document, tab.url);
    tab.texts = taken.texts;
    return { ok: true, snapshot: taken.snapshot, look: ++tab.last, loaded: 1 };
  },
  whoIsThere: async () => whoIsOn(document, tab.url),
  showQuote: async (_tabId: number, look: number, from: Point, to: Point) => {
    const range = look === tab.last ? rangeBetween(tab.texts, from, to) : null;
    tab.lit = range?.toString() ?? '';
    return range !== null;
  },
}));
const { openSession, readTab } = await import('../../lib/hooks/read-tab');

const work = '<section id="work"><h2>Experience</h2><h3>Developer, Acme Ltd</h3><p>2019 – 2022</p><p>Built the ledger with Kafka.</p><h3>Lead, Nordlys Ltd</h3><p>2022 – Present</p></section>';
const about = '<h2>About</h2><p>Works on the services behind the money of a town that never sleeps.</p><h2>Education</h2><h3>BSc Informatics, Havn College</h3><p>2015 – 2018</p>';
const skills = '<section id="skills"><h2>Skills</h2><ul><li>Go</li><li>SQL</li><li>Kafka</li></ul></section>';
const options = { watch: false, clicked: true, asked: false, signposts: [] };

beforeEach(() => {
  document.body.innerHTML = `<h1>Mara Lindholm</h1><p>Developer</p>${about}${work}${skills}`;
  tab.lit = '';
});

async function read(session = openSession(() => 0), more = {}) {
  const reading = await readTab(1, { ...options, ...more }, session);
  if (!reading?.ok) throw new Error(reading?.reason ?? 'overtaken');
  return reading;
}
const quote = ({ passages }: Profile, words: string): Evidence => {
  const passage = passages.findIndex((one) => one.text.includes(words));
  const start = passages[passage]!.text.indexOf(words);
  return { quote: words, passage, start, end: start + words.length, section: 'work', rung: 'used', polarity: 'affirmed' };
};

describe('a quote clicked in the popup or the panel', () => {
  it('is lit up by the only look', async () => {
    const { profile, show } = await read();
    expect(await show(quote(profile, 'ledger'))).toBe('shown');
    expect(tab.lit).toBe('ledger');
  });

  it('is lit up at the right words by the older of two looks', async () => {
    const popup = await read();
    document.querySelector('h1')!.insertAdjacentHTML('beforebegin', '<p>Open to work</p>');
    const panel = await read();
    expect(await popup.show(quote(popup.profile, 'Kafka'))).toBe('shown');
    expect(tab.lit).toBe('Kafka');
    expect(await panel.show(quote(panel.profile, 'Nordlys'))).toBe('shown');
    expect(tab.lit).toBe('Nordlys');
    expect(await popup.show(quote(popup.profile, 'ledger'))).toBe('shown');
    expect(tab.lit).toBe('ledger');
  });

  it('is gone when the page shows somebody else', async () => {
    const { profile, show } = await read();
    document.body.innerHTML = `<h1>Otto Brennan</h1><p>Tester</p>${work}${skills}`;
    tab.url = 'https://people.example/otto';
    expect(await show(quote(profile, 'ledger'))).toBe('gone');
    expect(tab.lit).toBe('');
    tab.url = 'https://people.example/mara';
  });

  it('is elsewhere when it was read earlier from a part that is not on the page now', async () => {
    const session = openSession(() => 0);
    await read(session);
    document.querySelector('#work')!.remove();
    document.querySelector('#skills ul')!.insertAdjacentHTML('beforeend', '<li>Terraform</li>');
    const { profile, show } = await read(session, { asked: true });
    expect(profile.work).toHaveLength(2);
    expect(await show(quote(profile, 'Terraform'))).toBe('shown');
    expect(await show(quote(profile, 'ledger'))).toBe('elsewhere');
    document.querySelector('h1')!.insertAdjacentHTML('afterend', work);
    expect(await show(quote(profile, 'ledger'))).toBe('shown');
  });
});

it('a reading that was overtaken gives nothing', async () => {
  const session = openSession(() => 0);
  const [first, second] = await Promise.all([readTab(1, options, session), readTab(1, options, session)]);
  expect(first).toBeNull();
  expect(second).toMatchObject({ ok: true });
});
