/** A board that changes address, name and sections at different random moments, a panel that follows it, and a clock that costs no time. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Profile } from '../../lib/model';
import { openSession } from '../../lib/readers/session';
import { whoIsOn } from '../../lib/readers/snapshot';

const SITE = 'https://people.example';
const LIST = `${SITE}/search`;
const PARTS = ['address', 'name', 'summary', 'work', 'education', 'skills'] as const;
type Part = (typeof PARTS)[number];

/** How the next person comes: each thing at its own moment, at once, or in a drawer over a list whose address stays. */
export type Manner = 'scattered' | 'address-first' | 'address-last' | 'at-once' | 'drawer';
export const MANNERS: readonly Manner[] = ['scattered', 'address-first', 'address-last', 'at-once', 'drawer'];

export type Outcome = { readings: number; saves: number; mixed: string[]; settled: number; stays: number };

/** The same numbers for the same seed. */
export function dice(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return { to: (most: number) => Math.floor(next() * (most + 1)), chance: (p: number) => next() < p, pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]! };
}

/** A word that only one person's texts have. */
const mark = (person: number) => `Zq${String.fromCharCode(97 + (person % 26), 97 + (Math.floor(person / 26) % 26), 97 + (Math.floor(person / 676) % 26))}ov`;
const addressOf = (person: number) => `${SITE}/in/${mark(person).toLowerCase()}`;
const FIRST = ['Mara', 'Otto', 'Ines', 'Viktor', 'Aino', 'Declan'];

function html(part: Part, person: number): string {
  const own = mark(person);
  const year = 2004 + (person % 7);
  if (part === 'name') return `${FIRST[person % FIRST.length]} ${own}`;
  if (part === 'summary') return `<h2>About</h2><p>${own} builds and runs services that a great many people use every single day of the year.</p>`;
  // Employers, schools and skills are often the same; what was done there never is.
  if (part === 'work') return `<h2>Experience</h2>${[0, 1, 2].map((n) => `<article><h3>${['Developer', 'Senior Developer', 'Lead Developer'][n]}</h3><p>${['Acme', 'Nordlys', 'Havn'][(person + n) % 3]} Ltd</p><p>${year + 3 * n} – ${year + 3 * n + 3}</p><p>Wrote the ${own} ledger, release ${n}.</p></article>`).join('')}`;
  if (part === 'education') return `<h2>Education</h2><article><h3>BSc Informatics</h3><p>Havn College</p><p>${year - 4} – ${year - 1}</p><p>Thesis on ${own} trees.</p></article>`;
  return `<h2>Skills</h2><ul><li>SQL</li><li>Kafka</li><li>${own}Script</li></ul>`;
}

/** Goes from person to person `switches` times; gives what was read and saved, and each text that stood under the wrong person. */
export async function goThroughPeople(seed: number, switches: number): Promise<Outcome> {
  const random = dice(seed);
  const queue: { at: number; run: () => void }[] = [];
  let now = 0;
  const after = (ms: number, run: () => void) => void queue.push({ at: now + ms, run });
  const sleep = (ms: number) => new Promise<void>((wake) => after(ms, wake));

  const { document } = new JSDOM(`<body><main><h1></h1>${PARTS.slice(2).map((part) => `<section id="${part}"></section>`).join('')}</main></body>`, { virtualConsole: new VirtualConsole() }).window;
  let url = addressOf(0);
  const shown = new Map<Part, number>();
  const show = (part: Part, person: number) => {
    shown.set(part, person);
    if (part === 'address') url = addressOf(person);
    else document.querySelector(part === 'name' ? 'h1' : `#${part}`)!.innerHTML = html(part, person);
  };
  for (const part of PARTS) show(part, 0);

  const outcome: Outcome = { readings: 0, saves: 0, mixed: [], settled: 0, stays: 0 };
  const session = openSession(() => now);
  let onScreen: Profile | null = null;
  const check = (what: string, profile: Profile) => {
    const marks = new Set(JSON.stringify({ ...profile, source: null }).match(/Zq[a-z]{3}ov/g) ?? []);
    const own = /zq[a-z]{3}ov/.exec(profile.source.url)?.[0];
    if (marks.size > 1 || (own && [...marks].some((one) => one.toLowerCase() !== own))) outcome.mixed.push(`${what} at ${now}: ${[...marks].join(', ')} under ${profile.source.url}`);
  };
  const port = {
    look: async () => ({ document: document.cloneNode(true) as Document, url, who: whoIsOn(document, url), loaded: 1 }),
    who: async () => whoIsOn(document, url), now: () => new Date(1_800_000_000_000 + now).toISOString(), sleep,
  };
  let pause = 0;
  const readSoon = () => {
    const mine = ++pause;
    after(60, () => {
      if (mine !== pause) return;
      void session.read(port, false).then((reading) => {
        if (!reading) return;
        if (reading.profile) {
          outcome.readings++;
          check('read', reading.profile);
        }
        onScreen = reading.profile;
      });
    });
  };
  // The browser tells of the address at once, the eyes in the page of the rest when it has settled; a page at rest is asked now and then.
  const moved = () => {
    if (session.moved(url)) onScreen = null;
    readSoon();
  };
  let told = whoIsOn(document, url);
  let stir = 0;
  const stirred = () => {
    const mine = ++stir;
    after(250, () => {
      if (mine !== stir || whoIsOn(document, url) === told) return;
      told = whoIsOn(document, url);
      session.stirred();
      readSoon();
    });
  };
  readSoon();

  let person = 0;
  const goTo = (next: number, manner: Manner) => {
    const late = (most: number) => random.to(most);
    for (const part of PARTS) {
      if (manner === 'drawer' && part === 'address') {
        if (url !== LIST) {
          shown.set(part, next);
          url = LIST;
          after(late(30), moved);
        }
        continue;
      }
      const delay = manner === 'at-once' ? 0 : part === 'address' ? (manner === 'address-first' ? 0 : manner === 'address-last' ? 3000 : late(3000)) : late(manner === 'address-last' ? 2500 : 3000);
      after(delay, () => {
        // An answer that comes after the next person's is thrown away, as every board does; some throw away all that were under way.
        if ((shown.get(part) ?? 0) > next || (person !== next && manner !== 'drawer' && random.chance(0.5))) return;
        show(part, next);
        if (part === 'address') after(late(30), moved);
        stirred();
      });
      if (manner === 'scattered' && part !== 'address' && part !== 'name' && random.chance(0.3)) after(Math.min(delay, late(200)), () => {
        // Taken away until it comes.
        if ((shown.get(part) ?? 0) < next) document.querySelector(`#${part}`)!.textContent = '';
        stirred();
      });
    }
  };
  let left = switches;
  let before = 0;
  const live = () => {
    if (left-- <= 0) return;
    person = ++before;
    const manner = random.pick(MANNERS);
    goTo(person, manner);
    const quick = random.chance(0.2);
    const stay = quick ? 50 + random.to(1500) : 5000 + random.to(9000);
    for (let n = 0; n < 3; n++) after(random.to(stay), () => {
      if (!onScreen) return;
      outcome.saves++;
      check('saved', onScreen);
    });
    if (stay > 11_000) after(stay - 1, () => {
      outcome.stays++;
      if (onScreen && JSON.stringify(onScreen.name).includes(mark(person))) outcome.settled++;
    });
    after(stay, live);
  };
  after(4000, live);

  while (queue.length > 0) {
    queue.sort((a, b) => a.at - b.at);
    const event = queue.shift()!;
    now = event.at;
    event.run();
    await new Promise<void>((done) => setImmediate(done));
  }
  return outcome;
}
