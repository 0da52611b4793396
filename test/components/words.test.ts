import { describe, expect, it } from 'vitest';
import { captureNote } from '../../components/verdict/capture';
import { pointsText, reachSentence, capSentences } from '../../components/verdict/reach';
import { whereItStood } from '../../components/verdict/where';
import { ruleWords } from '../../components/workspace/rule-words';
import { fileSize, formatDay, formatMonth, formatSpan, listOf, plural, safeLang } from '../../components/format';
import { safeUrl } from '../../components/safe-url';
import type { Capture, Missing, Rule } from '../../lib/model';
import { assessment, profile, quote } from './sample';

describe('dates, spans, numbers', () => {
  it.each([['2022', '2022'], ['2022-03', 'Mar 2022'], ['2022-13', '2022']])('%s is %s', (month, words) => expect(formatMonth(month)).toBe(words));
  it.each([
    [{ startDate: '2022-03', current: true }, 'Mar 2022 – now'], [{ startDate: '2015', endDate: '2018' }, '2015 – 2018'], [{ startDate: '2019' }, '2019'],
    [{ endDate: '2018' }, 'until 2018'], [{ current: true }, 'now'], [{ startDate: '2018', endDate: '2018' }, '2018'], [{}, ''],
  ])('%j is "%s"', (dated, words) => expect(formatSpan(dated)).toBe(words));
  it('gives nothing for what is no time', () => expect(formatDay('soon')).toBe(''));
  it.each([[1, '1 person'], [0, '0 people'], [1204, '1,204 people']])('%d is %s', (count, words) => expect(plural(count, 'person', 'people')).toBe(words));
  it('lists', () => expect(listOf(['a', 'b', 'c'])).toBe('a, b and c'));
  it.each([[640_000, '640 kB'], [1_240_000, '1.2 MB']])('%d bytes are %s', (bytes, words) => expect(fileSize(bytes)).toBe(words));
  it.each([['en', 'en'], ['pt-br', 'pt-BR'], ['not a language', undefined], [null, undefined]])('language %s is %s', (tag, safe) => expect(safeLang(tag)).toBe(safe));
});

describe('addresses', () => {
  it.each(['https://mara.example/x?y#z', 'http://a.example', 'mailto:mara@mail.example'])('%s may be a link', (url) => expect(safeUrl(url)).toBe(url));
  it.each([
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x',
    'blob:https://a.example/1', 'chrome-extension://abc/x', 'moz-extension://abc/x', 'file:///etc/passwd', 'view-source:https://a.example', '//a.example', '/x', '#x', '', 'a.example', 'http://', 'https://a b.example', 'ftp://a.example', 'about:blank',
  ])('%j may not', (url) => expect(safeUrl(url)).toBeNull());
});

describe('how complete the reading was', () => {
  const note = (missing: Missing[], more: Partial<Capture> = {}) => captureNote({ sections: ['work'], missing, hiddenWords: 0, language: null, ...more });
  it.each<[Missing[], string, boolean]>([
    [[{ section: 'work', why: 'not-loaded' }], 'Experience has not loaded yet: scroll down the page, then read again.', true],
    [[{ section: 'work', why: 'not-loaded' }, { section: 'education', why: 'not-loaded' }], 'Experience and Education have not loaded yet: scroll down the page, then read again.', true],
    [[{ section: 'skills', why: 'not-loaded' }], 'Skills have not loaded yet: scroll down the page, then read again.', true],
    [[{ section: 'work', why: 'folded', count: 3 }], '3 texts under Experience are folded: open them, then read again.', true],
    [[{ section: 'work', why: 'folded', count: 1 }], '1 text under Experience is folded: open it, then read again.', true],
    [[{ section: 'summary', why: 'folded' }], 'About is partly folded: open the rest, then read again.', true],
    [[{ section: 'skills', why: 'other-page', count: 21 }], '21 more entries under Skills stand on a page of their own: open “Show all” there to see what they add.', false],
    [[{ section: 'skills', why: 'other-page' }], 'More of Skills stands on a page of its own: open “Show all” there to see what it adds.', false],
    [[{ section: 'work', why: 'masked' }], 'Experience is masked by the board: sign in there if you can, then read again.', true],
    [[{ section: 'projects', why: 'unread' }], 'Projects are longer than Rolefit reads: the rest was left out.', false],
  ])('%j', (missing, sentence, again) => expect(note(missing)).toEqual({ sentences: ['Read 1 section.', sentence], again }));
  it('speaks of hidden words without blame', () => expect(note([], { hiddenWords: 1 }).sentences).toEqual(['Read 1 section.', '1 word that is hidden on the page was ignored.']));
});

describe('the score in words', () => {
  it('nothing left open', () => expect(reachSentence({ ...assessment, findings: [], score: { ...assessment.score, range: [56, 56] } })).toBe('56 shown on the page · nothing is left open'));
  it('a missing must-have', () => expect(capSentences({ ...assessment, score: { ...assessment.score, band: 'weak', cappedBy: ['git_collaboration'] } }))
    .toEqual(['Held at “weak match” by a must-have: Working together with Git.']));
  it.each([[8, 8, '+8'], [3, 8, '+3 of 8'], [0, 8, '0 of 8'], [0, 0, '']])('%d of %d is "%s"', (points, weight, words) =>
    expect(pointsText({ ...assessment.findings[0]!, points, weight })).toBe(words));
});

describe('where a quote stood', () => {
  it.each([[2, 'Back-end engineer, Fjordpay · Mar 2022 – now'], [5, 'Developer, Nordlys Travel · Aug 2019 – Feb 2022'], [7, 'Skills'], [0, 'Headline']])('passage %d: %s', (at, words) =>
    expect(whereItStood(profile, quote(at, ''))).toBe(words));
  it('an entry that is not there', () => expect(whereItStood({ ...profile, work: [] }, quote(2, 'Node.js'))).toBe('Experience'));
});

describe('rules in words', () => {
  it.each<[Rule, string]>([
    [{ type: 'skills', need: 'any', of: ['aws', 'gcp'], near: ['cloud'], listed: 'partly' }, 'Any of AWS, GCP; in part: CLOUD; only listed counts in part'],
    [{ type: 'skills', need: 'all', of: ['a', 'b'], near: [], listed: 'yes' }, 'All of A and B'],
    [{ type: 'skills', need: 'at-least', count: 2, of: ['a', 'b', 'c'], near: [], listed: 'yes' }, 'At least 2 of A, B, C'],
    [{ type: 'years', of: ['backend'], titles: [], notTitles: [], atLeast: 3, partlyFrom: 1 }, '3 years or more with BACKEND; in part from 1 year'],
    [{ type: 'mentions', phrases: ['on call'], near: [] }, 'The page says: on call'],
    [{ type: 'credential', names: ['CKA'], near: [] }, 'Holds: CKA'],
    [{ type: 'consistency', check: 'dates-contradict', of: [] }, 'Dates on the page contradict each other'],
    [{ type: 'ask' }, 'Cannot be seen on a profile: always asked'],
  ])('%j', (rule, words) => expect(ruleWords(rule, (id) => id.toUpperCase())).toBe(words));
});
