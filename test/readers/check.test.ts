// @vitest-environment node
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../lib/model';
import { readPage } from '../../lib/readers';
import { fallsShort, looksIncomplete } from '../../lib/readers/check';
import { openDom } from '../../lib/readers/kit/dom';
import { openDraft } from '../../lib/readers/kit/draft';

const NOW = '2026-11-21T09:00:00.000Z';
const reading = (more: Partial<Profile>): Profile => ({ ...openDraft('linkedin', 'https://www.linkedin.com/in/mara', NOW, 'linkedin').profile, ...more });
const capture = (more: Partial<Profile['capture']>): Profile['capture'] => ({ sections: [], missing: [], hiddenWords: 0, language: null, ...more });
const job = (name: string, startDate?: string, position = 'Developer') => ({ name, position, highlights: [], ...(startDate ? { startDate } : {}) });
const school = (institution: string, startDate?: string) => ({ institution, courses: [], ...(startDate ? { startDate } : {}) });
const skills = (...names: string[]) => names.map((name) => ({ name, keywords: [] }));
const acme = job('Acme', '2019');
const nord = job('Nordlys', '2022-03');

describe('what falls short of the outline', () => {
  const examples: [what: string, board: Partial<Profile>, outline: Partial<Profile>, short: string[]][] = [
    ['nothing, when both see the same', { name: 'Mara', work: [acme] }, { name: 'Mara', work: [acme] }, []],
    ['no name, with the lines under it', { work: [acme] }, { name: 'Mara', label: 'Developer', work: [acme] }, ['name', 'label']],
    ['no job at all', { name: 'Mara' }, { name: 'Mara', work: [acme] }, ['work']],
    ['a job fewer', { name: 'Mara', work: [acme] }, { name: 'Mara', work: [nord, acme] }, ['work']],
    ['nothing, when the outline lost one of the board’s jobs itself', { name: 'Mara', work: [acme] }, { name: 'Mara', work: [nord] }, []],
    ['nothing, when the outline takes a school for a job', { name: 'Mara', work: [acme], education: [school('Havn', '2015')] }, { name: 'Mara', work: [acme, job('Havn', '2015')] }, []],
    ['nothing, when the outline’s job has no date', { name: 'Mara' }, { name: 'Mara', work: [job('Acme')] }, []],
    ['nothing, when a stray year has no name', { name: 'Mara' }, { name: 'Mara', work: [{ startDate: '2019', highlights: [] }] }, []],
    ['no school', { name: 'Mara', work: [acme] }, { name: 'Mara', work: [acme], education: [school('Havn', '2015')] }, ['education']],
    ['no skills', { name: 'Mara' }, { name: 'Mara', skills: skills('Go', 'SQL', 'Kafka') }, ['skills']],
    ['nothing, for two words that may be skills', { name: 'Mara' }, { name: 'Mara', skills: skills('Go', 'SQL') }, []],
    ['nothing that the board hides', { name: 'Mara', capture: capture({ missing: [{ section: 'work', why: 'masked' }] }) }, { name: 'Mara', work: [acme] }, []],
    ['no text about the person', { name: 'Mara' }, { name: 'Mara', summary: 'Builds.', capture: capture({ sections: ['summary'] }) }, ['summary']],
    ['nothing, when the outline took its text from elsewhere', { name: 'Mara' }, { name: 'Mara', summary: 'Builds.' }, []],
  ];
  it.each(examples)('%s', (_what, board, outline, short) => expect(fallsShort(reading(board), reading(outline))).toEqual(short));
});

describe('the cheap signs', () => {
  const passage = (text: string) => ({ text, section: 'work' as const, part: 'dates' as const });
  const examples: [what: string, page: string, board: Partial<Profile>, suspicious: boolean][] = [
    ['no name', '<h2>Mara</h2>', {}, true],
    ['all was read', '<h2>Experience</h2><p>2019 – 2022</p>', { name: 'Mara', work: [acme], passages: [passage('2019 – 2022')], capture: capture({ sections: ['work'] }) }, false],
    ['a heading whose section was not read', '<h2>Education</h2>', { name: 'Mara', capture: capture({ sections: ['work'] }) }, true],
    ['a heading whose section is told to be missing', '<h2>Education</h2>', { name: 'Mara', capture: capture({ missing: [{ section: 'education', why: 'not-loaded' }] }) }, false],
    ['years nobody read', '<p>2019 – 2022</p>', { name: 'Mara' }, true],
    ['one stray stretch of years beside read ones', '<p>2019 – 2022</p><p>2001 – 2003</p>', { name: 'Mara', work: [acme], passages: [passage('2019 – 2022')] }, false],
    ['several of them', '<p>2019 – 2022</p><p>2001 – 2003</p><p>May 2004 – Present</p>', { name: 'Mara', work: [acme], passages: [passage('2019 – 2022')] }, true],
    ['a heading of other things', '<h2>People you may know</h2>', { name: 'Mara' }, false],
  ];
  it.each(examples)('%s', (_what, page, board, suspicious) => {
    const dom = openDom(new JSDOM(page).window.document);
    expect(looksIncomplete(dom, dom.root!, reading(board))).toBe(suspicious);
  });
});

const key = (section: string) => `com.linkedin.sdui.profile.card.refX1${section}`;
const entry = (title: string, dates: string) => `<div componentkey="entity-collection-item-${title}"><p>${title}</p><p>Acme Systems Ltd</p><p>${dates}</p></div>`;
/** A signed-in page, with the name's heading and the key of the experience card as they are today or after a redesign. */
const page = ({ heading = 'h2', work = 'ExperienceTopLevelSection' } = {}) => `<main>
  <section componentkey="${key('Topcard')}"><${heading}>Mara Lindholm</${heading}><p>Developer</p></section>
  <section componentkey="${key(work)}"><h2>Experience</h2>${entry('Senior Developer', 'Jan 2020 - Present')}${entry('Developer', 'Mar 2016 - Dec 2019')}</section>
  <section componentkey="${key('Skills')}"><h2>Skills</h2><div componentkey="com.linkedin.sdui.profile.skill(1)"><p>Kafka</p></div></section></main>`;
const read = (html: string) => readPage(new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document, 'https://www.linkedin.com/in/mara-lindholm', NOW);

describe('a board after a redesign', () => {
  it('as it is today there is nothing to doubt', () => {
    expect(read(page()).result).toMatchObject({ ok: true, profile: { name: 'Mara Lindholm', source: { fields: { work: 'linkedin' } } } });
    expect(read(page()).result).not.toHaveProperty('profile.capture.doubts');
  });

  it('jobs under an unknown key are read by the outline, said to be so, and found again on the page', () => {
    const { result, locate } = read(page({ work: 'CareerTimeline' }));
    if (!result.ok) throw new Error(result.reason);
    expect(result.profile).toMatchObject({
      work: [{ position: 'Senior Developer', name: 'Acme Systems Ltd', startDate: '2020-01' }, { position: 'Developer', startDate: '2016-03' }],
      source: { fields: { name: 'linkedin', work: 'outline' } }, capture: { doubts: [{ field: 'work' }] },
    });
    const at = result.profile.passages.findIndex((passage) => passage.text.startsWith('Senior'));
    expect(locate(at, 0, 6)?.toString()).toBe('Senior');
    expect(result.profile.passages.filter((passage) => passage.text === 'Senior Developer')).toHaveLength(1);
  });

  it('when no hook is left every field is in doubt', () => {
    const { result } = read(page().replaceAll('componentkey', 'data-k'));
    if (!result.ok) throw new Error(result.reason);
    expect(result.profile.name).toBe('Mara Lindholm');
    expect(result.profile.capture.doubts?.map((one) => one.field)).toEqual(expect.arrayContaining(['name', 'work']));
  });
});
