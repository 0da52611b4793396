/** What is folded on a page is named under its section; honest pages without folding are named nothing. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addTo } from '../../lib/readers/add-to';
import { readPage } from '../../lib/readers';
import type { Missing, Profile } from '../../lib/model';

const LONG = 'Looks after the servers and the backup of two sites, and wrote the handbook for user accounts';
const page = ({ head = '', job = `<p>${LONG}.</p>`, jobs = '', school = '', skills = '', foot = '' }) => `<!doctype html><html lang="en"><head><title>Gareth Pryce</title></head><body>
<header>${head}</header><main><h1>Gareth Pryce</h1><p>Systems administrator</p>
<section><h2>Experience</h2><h3>Systems administrator, Cardiff Housing Trust</h3><p>2019 – present</p>${job}
<h3>Support engineer, Valleys College</h3><p>2015 – 2019</p><ul><li>Help desk for 300 colleagues.</li></ul>${jobs}</section>
<section><h2>Education</h2><p>Valleys College, HND Computing, 2013 – 2015</p>${school}</section>
<section><h2>Skills</h2><ul><li>Linux</li><li>Ansible</li><li>Backup</li></ul>${skills}</section></main>${foot}</body></html>`;
const read = (html: string, now = '2026-11-21T09:00:00.000Z'): Profile => {
  const { result } = readPage(new JSDOM(html, { url: 'https://gareth.example/cv' }).window.document, 'https://gareth.example/cv', now);
  if (!result.ok) throw new Error(result.reason);
  return result.profile;
};
const folded = (section: Missing['section'], count?: number): Missing => (count ? { section, why: 'folded', count } : { section, why: 'folded' });
const text = (label: string) => ({ job: `<p>${LONG} <button>${label}</button></p>` });

describe('named', () => {
  it.each<[string, Parameters<typeof page>[0], Missing[]]>([
    ['a cut text, in English', text('…see more'), [folded('work', 1)]],
    ['in German', text('… mehr anzeigen'), [folded('work', 1)]],
    ['in Polish', text('zobacz więcej'), [folded('work', 1)]],
    ['in Japanese', text('もっと見る'), [folded('work', 1)]],
    ['a link that only acts', { job: `<p>${LONG}… <a href="#">more</a></p>` }, [folded('work', 1)]],
    ['a link with a script', { job: `<p>${LONG} <a href="javascript:void(0)">Read more</a></p>` }, [folded('work', 1)]],
    ['a button by its role', { job: `<p>${LONG} <span role="button" tabindex="0">Lire la suite</span></p>` }, [folded('work', 1)]],
    ['a text that says so itself', { job: `<p>${LONG}… read more</p>` }, [folded('work', 1)]],
    ['a control in a language nobody knows, by its class', { job: `<p>${LONG} <button class="job__show-more">Zzz qqq</button></p>` }, [folded('work', 1)]],
    ['two texts', { job: `<p>${LONG} <button>See more</button></p>`, jobs: `<p>${LONG} again <button>See more</button></p>` }, [folded('work', 2)]],
    ['more entries, counted', { jobs: '<button>Show 3 more</button>' }, [folded('work', 3)]],
    ['all entries, of which two are read', { jobs: '<button>Show all 12 experiences</button>' }, [folded('work', 10)]],
    ['all entries, uncounted', { jobs: '<button>Alle Erfahrungen anzeigen</button>' }, [folded('work')]],
    ['skills', { skills: '<button aria-expanded="false">Show 35 more skills</button>' }, [folded('skills', 35)]],
    ['a label for the eyes and another for the ears', { skills: '<button><span aria-hidden="true">Pokaż więcej</span><span class="visually-hidden">Pokaż wszystkie umiejętności tej osoby</span></button>' }, [folded('skills')]],
    ['a closed details in a job', { job: `<details><summary>What was done</summary><p>${LONG}.</p></details>` }, [folded('work', 1)]],
    ['a closed details that is a section', { foot: '', school: '</section><section><details><summary>Projects</summary><p>Wrote a backup tool for small offices.</p></details>' }, [folded('projects', 1)]],
    ['three jobs that are closed', { job: ['A', 'B', 'C'].map((x) => `<button aria-expanded="false" aria-controls="r${x}">Firm ${x}</button><div id="r${x}" hidden><p>${LONG} ${x}.</p></div>`).join('') }, [folded('work', 3)]],
    ['a region that is not there yet, named as a section', { skills: '</section><section><h3><button aria-expanded="false" aria-controls="nowhere">Languages</button></h3>' }, [folded('languages', 1)]],
    ['more of it on another page of the site', { jobs: '<a href="/cv/experience">Show all 12 experiences</a>' }, [{ section: 'work', why: 'other-page', count: 10 }]],
  ])('%s', (_name, parts, missing) => expect(read(page(parts)).capture.missing).toEqual(missing));
});

describe('not named', () => {
  it.each<[string, Parameters<typeof page>[0]]>([
    ['a page without anything folded', {}],
    ['a text of which style shows the first lines only', { job: `<div class="inline-show-more-text inline-show-more-text--is-collapsed"><span>${LONG}.</span><button>…see more</button></div>` }],
    ['the same, told by a test id', { job: `<span data-testid="expandable-text-box">${LONG}. <button data-testid="expandable-text-button">… more</button></span>` }],
    ['a menu', { head: '<nav><button aria-expanded="false" aria-controls="m">Menu</button><ul id="m" hidden><li><a href="/">Home</a></li><li>All about the experience of this site</li></ul></nav>' }],
    ['a menu outside of any nav', { head: '<button aria-expanded="false" aria-controls="m">Menu</button><div id="m" hidden><a href="/">Home page of mine</a> <a href="/blog">The blog</a></div>' }],
    ['a menu of actions in a job', { job: `<p>${LONG}.</p><button aria-expanded="false" aria-haspopup="menu">More</button>` }],
    ['"More" alone', { job: `<p>${LONG}.</p><button aria-expanded="false">More</button>` }],
    ['a menu of languages', { foot: '<footer><button aria-expanded="false" aria-controls="l">Show all languages</button><div id="l" hidden><p>English and German and French</p></div></footer>' }],
    ['a cookie banner', { foot: '<div class="cookie-banner"><p>We use cookies.</p><button>Show more</button><button>Accept all</button></div>' }],
    ['a banner without a name', { foot: '<div><p>We use cookies to see which of the pages of this site are read and which are not.</p><button>Show more</button></div>' }],
    ['comments', { jobs: '<div class="comments"><button>Show 3 more comments</button><button>Show more</button></div>' }],
    ['questions and answers', { foot: '<section><h2>Frequently asked questions</h2><details><summary>What is your experience?</summary><p>It is told in the section above this one.</p></details><button>Show more</button></section>' }],
    ['other people', { foot: '<aside><h2>People also viewed</h2><ul><li>Some Body</li></ul><button>Show more</button></aside>' }],
    ['jobs like these', { foot: '<section><h2>Similar jobs</h2><p>Tester</p><button>Show all jobs</button></section>' }],
    ['posts', { foot: '<section><h2>Activity</h2><p>On holidays.</p><button>Show more</button></section>' }],
    ['posts after skills, under no heading', { foot: '<div class="posts-feed"><button>Show 5 more</button></div>' }],
    ['what stands open', { job: `<p>${LONG}.</p><button aria-expanded="true">See more</button><details open><summary>And</summary><p>Wrote the handbook of the house.</p></details>` }],
    ['what can be folded again', { job: `<p>${LONG}.</p><div><button>Show less</button></div>` }],
    ['a pair of which nobody knows the state', { jobs: '<div><button>Show all</button><button>Show less</button></div>' }],
    ['all entries, that are all read', { skills: '<button>Show all 3 skills</button>' }],
    ['a control nobody sees', { job: `<p>${LONG}.</p><button style="display:none">See more</button><div hidden><button>Show 3 more</button></div>` }],
    ['an empty details', { job: `<p>${LONG}.</p><details><summary>Notes</summary></details>` }],
    ['a link to somewhere else', { job: `<p>${LONG}.</p><a href="https://trust.example/">Learn more</a> <a href="https://trust.example/about">Read more</a>` }],
    ['words of a sentence', { job: '<p>Wanted to see more of the world and to learn more about storage… so left.</p>' }],
    ['a footer', { foot: '<footer><a href="#">Show more</a></footer>' }],
    ['a form of search', { head: '<div role="search"><button aria-expanded="false">Show all filters</button></div>' }],
    ['a dialogue', { foot: '<div role="dialog"><h2>Skills</h2><button>Show more</button></div>' }],
    ['a tab', { skills: '<div role="tablist"><button role="tab" aria-expanded="false">All</button></div>' }],
  ])('%s', (_name, parts) => expect(read(page(parts)).capture.missing).toEqual([]));
});

describe('what is closed', () => {
  const closed = page({ job: '<details><summary>What was done</summary>Kubernetes at once. <p>Terraform in production.</p></details><div hidden="until-found"><p>Vault.</p></div>' });
  it('is not read, and not counted as hidden', () => {
    const { passages, capture } = read(closed);
    expect(passages.map((one) => one.text).join(' ')).not.toMatch(/Kubernetes|Terraform|Vault/);
    expect(capture.hiddenWords).toBe(0);
  });
  it('is read once it is open', () => {
    const { passages, capture } = read(closed.replace('<details>', '<details open>'));
    expect(passages.map((one) => one.text).join(' ')).toMatch(/Kubernetes.*Terraform/);
    expect(capture.missing).toEqual([]);
  });
});

it('reading again after opening adds the whole text, and nothing is missing any more', () => {
  const before = read(page({ job: '<p>Looks after the servers and the… <a href="#">see more</a></p>', jobs: '<button>Show 1 more</button>' }));
  const after = read(page({ jobs: '<h3>Trainee, Swansea Data Ltd</h3><p>2012 – 2013</p><p>Racks and cables.</p>' }), '2026-11-21T09:05:00.000Z');
  expect(before.capture.missing).toEqual([folded('work', 2)]);
  const both = addTo(before, after);
  expect(both.capture.missing).toEqual([]);
  expect(both.work.map((one) => one.startDate)).toEqual(['2019', '2015', '2012']);
  expect(both.passages.filter((one) => one.text.startsWith('Looks after')).map((one) => one.text)).toEqual([`${LONG}.`]);
});
