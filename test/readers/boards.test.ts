// @vitest-environment node
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { boardIdSchema, profileSchema } from '../../lib/model/profile';
import { readProfile } from '../../lib/readers';
import { boardOf, boards } from '../../lib/readers/boards';

const now = '2026-11-21T09:00:00.000Z';
const open = (body: string, url = 'https://file.invalid/') => new JSDOM(`<body>${body}</body>`, { url, virtualConsole: new VirtualConsole() }).window.document;

/** As browsers read a match pattern. */
const matching = (pattern: string, url: string): boolean => {
  const [, host, path] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern)!;
  const at = new URL(url);
  const hosts = host!.startsWith('*.') ? at.hostname === host!.slice(2) || at.hostname.endsWith(host!.slice(1)) : at.hostname === host;
  return at.protocol === 'https:' && hosts && at.pathname.startsWith(path!.replace(/\*$/, ''));
};

it('there is one entry for each id that profiles may name', () => {
  expect(boards.map((board) => board.id).sort()).toEqual([...boardIdSchema.options].sort());
});

describe.each(boards.map((board) => [board.id, board] as const))('%s', (_id, board) => {
  it('says what it reads and on what that was proved', () => {
    expect(board.reads).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(board.proved.what).toMatch(/\.$/);
    expect(board.proved.when).toMatch(/^20\d\d(?:-\d\d)?$/);
    if (board.proved.on === 'facts') expect(board.proved.what).toMatch(/fact|template|only its addresses/i);
  });

  it('asks for no more than its own hosts, by https, and for no address twice', () => {
    for (const pattern of board.matches) {
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+\/(?:[a-z\d/]+\/)?\*$/);
      expect(boards.filter((other) => other.matches.includes(pattern))).toEqual([board]);
    }
  });

  it('is not the board of somebody else’s site', () => {
    expect(board.at.test('evil.example/in/x')).toBe(false);
    expect(board.at.test(`${new URL(board.home).hostname}.evil.example/in/x`)).toBe(false);
  });
});

it.each([
  ['linkedin', 'https://de.linkedin.com/in/anke'], ['linkedin-recruiter', 'https://www.linkedin.com/talent/profile/A1'], ['sales-navigator', 'https://www.linkedin.com/sales/lead/A1,N,x'],
  ['indeed', 'https://employers.indeed.com/candidates/view?id=1'], ['github', 'https://github.com/klara'], ['gitlab', 'https://gitlab.com/lorcan'], ['stack-overflow', 'https://stackoverflow.com/users/1/a'],
  ['xing', 'https://www.xing.com/profile/A_B'], ['hh', 'https://spb.hh.ru/resume/0f1e2d3c4b5a6978'], ['hh', 'https://rabota.by/resume/0f1e2d3c4b5a6978'], ['upwork', 'https://www.upwork.com/freelancers/~01ab'],
  ['wellfound', 'https://wellfound.com/u/a'], ['naukri', 'https://resdex.naukri.com/v3/preview?a=1'], ['seek', 'https://talent.seek.co.nz/profile/1'], ['monster', 'https://hiring.monster.com/c/1'],
  ['dice', 'https://employer.dice.com/profile/1'], ['ziprecruiter', 'https://www.ziprecruiter.com/candidates/1'], ['behance', 'https://www.behance.net/a'], ['dribbble', 'https://dribbble.com/a'],
  ['kaggle', 'https://www.kaggle.com/a'], ['welcome-to-the-jungle', 'https://solutions.welcometothejungle.com/c/1'], ['greenhouse', 'https://app3.greenhouse.io/people/1'],
  ['lever', 'https://hire.lever.co/candidates/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f'],
])('%s: %s is a person’s page, and the switch opens it', (id, url) => {
  const board = boardOf(url)!;
  expect(board.id).toBe(id);
  expect(board.person(new URL(url))).toBeTruthy();
  expect(board.matches.some((pattern) => matching(pattern, url))).toBe(true);
});

it.each([
  'https://www.linkedin.com/feed/', 'https://www.linkedin.com/jobs/view/1', 'https://www.linkedin.com/talent/home', 'https://www.linkedin.com/sales/home', 'https://www.indeed.com/viewjob?jk=1',
  'https://github.com/klara/repo', 'https://gitlab.com/explore', 'https://stackoverflow.com/questions/1', 'https://www.xing.com/jobs', 'https://hh.ru/vacancy/1', 'https://www.upwork.com/nx/search/talent/',
  'https://wellfound.com/jobs', 'https://resdex.naukri.com/v3/search', 'https://talent.seek.com.au/', 'https://hiring.monster.com/login', 'https://employer.dice.com/search', 'https://www.ziprecruiter.com/jobs/a/b',
  'https://www.behance.net/gallery/1/a', 'https://dribbble.com/shots', 'https://www.kaggle.com/datasets', 'https://app.greenhouse.io/dashboard', 'https://hire.lever.co/candidates',
])('%s is no person’s page', (url) => {
  const board = boardOf(url)!;
  expect(board.person(new URL(url))).toBeNull();
});

const top = '<main><div componentkey="com.linkedin.sdui.profile.card.refX1Topcard"><h2>Nia Solberg</h2><p>Developer</p></div><div componentkey="com.linkedin.sdui.profile.card.refX1ExperienceTopLevelSection"><h2>Experience</h2><div componentkey="entity-collection-item-1"><p>Developer</p><p>Fjell Data</p><p>Jan 2020 - Present · 6 yrs</p></div></div></main>';

it('a saved copy is told by its page, a page on the web only by its address', () => {
  expect(readProfile(open(top), 'file:///nia.html', now)).toMatchObject({ ok: true, profile: { name: 'Nia Solberg', source: { board: 'linkedin' }, work: [{ name: 'Fjell Data' }] } });
  const other = readProfile(open(top), 'https://a.example/nia', now);
  expect(other.ok ? other.profile.source.board : 'web').toBe('web');
});

it('two candidates on one’s own server are two people', () => {
  const page = open('<table class="detailsInside"><tr><td class="vertical">Name:</td><td class="data">Ada Brook</td></tr><tr><td class="vertical">Current Employer:</td><td class="data">Tarn</td></tr></table>');
  const key = (id: number) => {
    const result = readProfile(page, `https://cats.example/index.php?m=candidates&a=show&candidateID=${id}`, now);
    return result.ok ? result.profile.source.url : '';
  };
  expect(new Set([key(1), key(2), '']).size).toBe(3);
});

it('what stands in a hidden box is not read, even where a hook names it', () => {
  const lead = (style: string) => readProfile(open(`<main><h1 data-anonymize="person-name">Ada Brook</h1><div style="${style}"><section id="experience-section"><ul><li><h2 data-anonymize="job-title">Chief wizard</h2><p data-anonymize="company-name">Tarn</p><p>2019 – 2021</p></li></ul></section></div></main>`), 'https://www.linkedin.com/sales/lead/A1', now);
  expect(lead('')).toMatchObject({ ok: true, profile: { work: [{ position: 'Chief wizard' }] } });
  const hidden = lead('display:none');
  expect(JSON.stringify(hidden.ok ? [hidden.profile.work, hidden.profile.passages] : [])).not.toContain('wizard');
});

it('rows of a list never link anywhere but to http(s), and hidden rows are left out', () => {
  const row = (href: string, name: string, style = '') => `<div role="listitem" style="${style}"><p><a href="${href}">${name}</a></p><p>Developer</p><p>Bergen, Norway</p></div>`;
  const page = open(`<div data-testid="lazy-column">${row('javascript:alert("/in/")', 'Mal One')}${row('https://www.linkedin.com/in/ok/?x=1', 'Ok Two')}${row('https://www.linkedin.com/in/hid/', 'Hid Three', 'display:none')}${row('/in/rel/', 'Rel Four')}</div>`);
  const result = readProfile(page, 'https://www.linkedin.com/search/results/people/?keywords=x', now);
  expect(result).toMatchObject({ ok: false, reason: 'list', people: [{ name: 'Ok Two', url: 'https://www.linkedin.com/in/ok/' }, { name: 'Rel Four', url: 'https://www.linkedin.com/in/rel/' }] });
});

it('a board that only a newer Rolefit knows is read as a web page', () => {
  const result = readProfile(open(top), 'file:///x.html', now);
  if (!result.ok) throw new Error(result.reason);
  const parsed = profileSchema.parse({ ...result.profile, source: { ...result.profile.source, board: 'brand-new', reader: 'brand-new', fields: { name: 'brand-new' } } });
  expect(parsed.source).toMatchObject({ board: 'web', reader: 'outline', fields: { name: 'outline' } });
});
