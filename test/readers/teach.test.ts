// @vitest-environment node
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { signpostSchema, type Signpost, type TaughtSection } from '../../lib/model';
import { signpostListSchema } from '../../lib/model/signpost';
import { readPage } from '../../lib/readers';
import { openDom } from '../../lib/readers/kit/dom';
import { textsWithin } from '../../lib/readers/selection';
import { follow, isStable, pathTo } from '../../lib/readers/teach';

const NOW = '2026-11-21T09:00:00.000Z';
const SITE = 'talent.example';
const open = (html: string) => new JSDOM(`<!doctype html><body>${html}</body>`, { virtualConsole: new VirtualConsole() }).window.document;

type Job = [title: string, firm: string, dates: string, did: string];
const job = ([title, firm, dates, did]: Job) => `<div class="sc-x1f2 tile"><div>${title}</div><div>${firm}</div><div>${dates}</div><p>${did}</p></div>`;
/** A page whose headings say nothing that any vocabulary knows. */
const page = (name: string, jobs: Job[], extra = '') => `<header><h1>${name}</h1><p>Developer</p></header>${extra}
  <div class="css-91ab"><div class="stack"><h2>What happened so far</h2><div class="tiles">${jobs.map(job).join('')}</div></div>
  <div class="stack"><h2>Things I reach for</h2><ul class="chips"><li>Go</li><li>Kafka</li><li>PostgreSQL</li></ul></div></div>`;
const mara: Job[] = [['Developer', 'Acme Ltd', '2019 – 2022', 'Built the ledger.'], ['Senior Developer', 'Nordlys Ltd', '2022 – Present', 'Runs the ledger.']];
const otto: Job[] = [['Tester', 'Havn Ltd', '2015 – 2018', 'Tested ships.'], ['Test Lead', 'Fjord Ltd', '2018 – Present', 'Leads testers.'], ['Intern', 'Dock Ltd', '2014 – 2015', 'Counted ropes.']];

/** What the user selects: from the text that holds `from` to the one that holds `to`. */
function point(document: Document, from: string, to: string, section: TaughtSection): Signpost | null {
  const walk = document.createTreeWalker(document, 4);
  const texts: Node[] = [];
  while (walk.nextNode()) texts.push(walk.currentNode);
  const of = (words: string) => texts.find((text) => text.nodeValue!.includes(words))!;
  const path = pathTo(openDom(document), of(from), of(to), section);
  return path && { site: SITE, section, path };
}
const read = (html: string, signposts: Signpost[], url = `https://${SITE}/p/1`) => readPage(open(html), url, NOW, undefined, signposts);
const profileOf = ({ result }: ReturnType<typeof read>) => {
  if (!result.ok) throw new Error(result.reason);
  return result.profile;
};

describe('pointing at a section', () => {
  const maras = page('Mara Lindholm', mara);
  const ways: [what: string, from: string, to: string][] = [
    ['all of it', 'Acme', 'Runs the ledger.'], ['pieces of two entries', 'Built', 'Nordlys Ltd'], ['one entry', 'Acme', 'Built'], ['one word of an entry', 'Acme Ltd', 'Acme Ltd'],
  ];
  it.each(ways)('by %s leads to the whole list, on this page and the next', (_what, from, to) => {
    const signpost = point(open(maras), from, to, 'work');
    expect(signpostSchema.parse(signpost)).toEqual(signpost);
    const profile = profileOf(read(maras, [signpost!]));
    expect(profile.work).toMatchObject([{ position: 'Developer', name: 'Acme Ltd', startDate: '2019' }, { position: 'Senior Developer', name: 'Nordlys Ltd', current: true }]);
    expect(profile.source.fields.work).toBe('taught');
    expect(profileOf(read(page('Otto Brennan', otto), [signpost!])).work.map((one) => one.name)).toEqual(['Havn Ltd', 'Fjord Ltd', 'Dock Ltd']);
  });

  it('skills by one of them', () => {
    const signpost = point(open(maras), 'Kafka', 'Kafka', 'skills')!;
    expect(profileOf(read(maras, [signpost])).skills.map((skill) => skill.name)).toEqual(['Go', 'Kafka', 'PostgreSQL']);
  });

  it('says every text once, where it can be found again', () => {
    const document = open(maras);
    const { result, locate } = readPage(document, `https://${SITE}/p/1`, NOW, undefined, [point(open(maras), 'Acme', 'Runs', 'work')!]);
    if (!result.ok) throw new Error(result.reason);
    expect(result.profile.passages.filter((passage) => passage.text === 'Built the ledger.')).toHaveLength(1);
    result.profile.passages.forEach((passage, i) => expect(locate(i, 0, passage.text.length)?.toString()).toBe(passage.text));
  });

  it('makes a profile of a page that showed none', () => {
    const bare = `<h1>Mara Lindholm</h1><div class="tiles"><div class="tile">Developer, Acme Ltd</div><div class="tile">Tester, Havn Ltd</div></div>`;
    const signpost = { site: SITE, section: 'work' as const, path: [{ tag: 'div', look: 'tiles', nth: 0 }] };
    expect(read(bare, []).result.ok).toBe(false);
    expect(read(bare, [{ ...signpost, site: 'other.example' }]).result.ok).toBe(false);
    expect(profileOf(read(bare, [{ ...signpost, section: 'skills' }, signpost])).name).toBe('Mara Lindholm');
  });

  it('refuses too little text', () => expect(point(open('<p>Go</p>'), 'Go', 'Go', 'skills')).toBeNull());
});

describe('a path', () => {
  it('goes on when something stands before it', () => {
    const signpost = point(open(page('Mara Lindholm', mara)), 'Acme', 'Runs', 'work')!;
    const later = page('Otto Brennan', otto).replace('<div class="css-91ab">', '<div class="css-77zz">');
    expect(profileOf(read(later, [signpost])).work).toHaveLength(3);
  });

  it('that leads nowhere any more leaves the section to the outline, with a doubt', () => {
    const signpost: Signpost = { site: SITE, section: 'education', path: [{ tag: 'section', look: 'schools', nth: 0 }] };
    const profile = profileOf(read('<h1>Mara Lindholm</h1><h2>Experience</h2><h3>Developer, Acme Ltd</h3><p>2019 – 2022</p><p>Built the ledger.</p><h2>Skills</h2><ul><li>Go</li><li>SQL</li></ul>', [signpost]));
    expect(profile.work).toHaveLength(1);
    expect(profile.capture.doubts).toEqual([{ field: 'education' }]);
  });

  it('is not lured by the id of another element', () => {
    const path = [{ tag: 'section', mark: ['id', 'work'] as [string, string], nth: 0 }];
    const dom = openDom(open('<div id="work">Other words</div><section id="work">The right words</section>'));
    expect(dom.text(follow(dom, path))).toBe('The right words');
  });

  it.each([[[]], [[{ tag: 'div:has(script)', nth: 0 }]], [[{ tag: 'div', nth: -1 }]], [[{ tag: 'div', nth: 0.5 }]]])('from a file is checked: %j', (path) => {
    expect(signpostListSchema.safeParse([{ site: SITE, section: 'work', path }]).success).toBe(false);
  });

  it.each([['experience', true], ['job-list', true], ['pv-top-card', true], ['cardList', true], ['css-1q2w3e', false], ['sc-bdnxRM', false], ['a1b2c3', false], ['', false], ['kqxwzrt', false], ['x'.repeat(70), false]])('a stable name: %s is %s', (name, stable) => expect(isStable(name)).toBe(stable));
});

describe('what is selected', () => {
  const document = open('<p>One</p><p>Two</p><p> </p><p>Three</p><p>Four</p>');
  const texts = Array.from(document.querySelectorAll('p'), (one) => one.firstChild!);
  const range = (from: Node, start: number, to: Node, end: number) => {
    const made = document.createRange();
    made.setStart(from, start);
    made.setEnd(to, end);
    return made;
  };
  const examples: [what: string, made: Range, texts: [number, number] | null][] = [
    ['pieces of texts', range(texts[0]!, 1, texts[1]!, 2), [0, 1]],
    ['to the beginning of the next, as by three clicks', range(texts[0]!, 0, texts[1]!, 0), [0, 0]],
    ['elements', range(document.body, 1, document.body, 4), [1, 3]],
    ['blanks only', range(texts[2]!, 0, texts[2]!, 1), null],
    ['something that was not taken down', range(document.createTextNode('x'), 0, document.createTextNode('y'), 0), null],
  ];
  it.each(examples)('%s', (_what, made, expected) => expect(textsWithin(texts, made)).toEqual(expected));
});
