// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { roleById, shippedRoles } from '../../lib/roles';
import { lintText } from '../../lib/roles/linter';
import { escaped, postingHtml, postingMarkdown } from '../../lib/roles/posting';
import { roles } from './arbitrary';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const wordsOf = (html: string) => parsed(html).body.textContent ?? '';

describe.each(shippedRoles.map((role) => [role.id, role] as const))('the posting of %s', (_id, role) => {
  const markdown = postingMarkdown(role);
  const words = wordsOf(postingHtml(role));
  it('says what the work is and what is looked for', () => {
    for (const said of [role.title, role.summary, ...role.responsibilities, ...role.criteria.filter((one) => one.kind !== 'red-flag').map((one) => one.title)]) expect(words).toContain(said.replace(/\s+/g, ' '));
  });
  it('says nothing of how people are judged', () => {
    const secret = [
      ...role.criteria.filter((one) => one.kind === 'red-flag').map((one) => one.title), ...role.watchPoints.map((one) => one.text), ...role.sources,
      ...role.coreQuestions.flatMap((one) => [one.text, ...one.probes, ...Object.values(one.anchors ?? {})]), ...role.assessment.flatMap((one) => [one.task, one.scoring]),
    ];
    for (const text of secret) expect([words.includes(text), markdown.includes(text)], text).toEqual([false, false]);
    expect(words).not.toMatch(/\d ?%|\bpoints?\b of 100/);
  });
  it('asks for nothing that is protected', () => expect(lintText(markdown).filter((finding) => finding.code === 'protected')).toEqual([]));
});

it('has a heading for each part that has something in it', () => {
  const headings = (html: string) => [...parsed(html).querySelectorAll('h1, h2')].map((one) => one.textContent);
  const role = roleById('recruiter')!;
  expect(headings(postingHtml(role))).toEqual(['Recruiter', 'What you will do', 'What you bring', 'Good to have', 'What you will work with', 'How the interview goes']);
  expect(headings(postingHtml({ ...role, responsibilities: [], tools: [], criteria: role.criteria.filter((one) => one.kind === 'must-have') }))).toEqual(['Recruiter', 'What you bring', 'How the interview goes']);
  expect(postingMarkdown(role).match(/^#+ .*/gm)).toEqual(['# Recruiter', '## What you will do', '## What you bring', '## Good to have', '## What you will work with', '## How the interview goes']);
});

const hostile = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', "' onmouseover='x", '</title><script>', '<!--', ']]>', '&lt;b&gt;', '# not a heading', '[a](javascript:alert(1))', '\u202Eevil', '`x`', '\u2028- item'];
test.each(hostile)('the text %j makes no element and no mark-up', (text) => {
  const role = { ...roleById('recruiter')!, title: text, summary: text, responsibilities: [text], tools: [{ group: text, names: [text] }] };
  const page = parsed(postingHtml(role));
  const plain = parsed(postingHtml(roleById('recruiter')!));
  const shape = (one: Document) => [...one.querySelectorAll('*')].map((element) => element.tagName).filter((tag) => tag !== 'LI');
  expect(shape(page)).toEqual(shape(plain));
  expect([...page.querySelectorAll('*')].flatMap((element) => [...element.attributes].map((one) => one.name)).sort()).toEqual(['charset', 'content', 'lang', 'name']);
  expect(page.querySelector('h1')!.textContent).toBe(text.replace(/[\s\u2028]+/g, ' ').replace('\u202E', '').trim());
  expect(postingMarkdown(role).split('\n').filter((line) => line.startsWith('#'))).toHaveLength(6);
  expect(postingMarkdown(role)).not.toMatch(/<[a-z!/]|(?<!\\)[[\]]/i);
});

describe('escaped', () => {
  it('gives the text back when it is read as HTML, between tags and in quotes', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const page = parsed(`<p title="${escaped(text)}" lang='${escaped(text)}'>${escaped(text)}</p>`);
      const wanted = text.replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '').trim();
      const [element, ...others] = page.body.children;
      expect([element!.textContent, element!.getAttribute('title'), element!.getAttribute('lang'), others.length, element!.children.length]).toEqual([wanted, wanted, wanted, 0, 0]);
    }), { numRuns: 500 });
  });
  it('lets no sign through that means anything in HTML', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => { expect(escaped(text)).not.toMatch(/[<>"'`=]|&(?!(?:amp|lt|gt|quot|#39|#96|#61);)/); }), { numRuns: 500 });
  });
});

it('of any role is whole', () => {
  fc.assert(fc.property(roles, (role) => {
    const page = parsed(postingHtml(role));
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelectorAll('script, style, img, a')).toHaveLength(0);
    expect(postingMarkdown(role).endsWith('\n')).toBe(true);
  }), { numRuns: 50 });
});
