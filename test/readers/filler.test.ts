// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { SnapshotNode } from '../../lib/model';
import { parseDate, parseSpan } from '../../lib/core/dates';
import { fill } from '../../lib/readers/filler';
import { sectionOf } from '../../lib/readers/kit/sections';
import { takeSnapshot } from '../../lib/readers/snapshot';

const open = (html: string) => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
const filled = (html: string) => fill(takeSnapshot(open(html), 'https://mara-lindholm.example/cv').snapshot);
const texts = (nodes: readonly SnapshotNode[]) => nodes.filter((node): node is string => typeof node === 'string');
const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
/** The words that may stay: headings of sections, and what stands inside a date. */
function allowed(text: string): string[] {
  return sectionOf(text.replace(/\s+/g, ' ').trim()) !== null ? words(text) : dated(text);
}
function dated(text: string): string[] {
  const date = text.length < 400 ? parseSpan(text) ?? parseDate(text) : null;
  return date ? [...words(text.slice(date.start, date.end)), ...dated(text.slice(date.end))] : [];
}

describe('a text becomes filler of the same shape', () => {
  it.each([
    ['Mara Lindholm', /^\p{Lu}\p{Ll}{3} \p{Lu}\p{Ll}{7}$/u], ['+49 170 555-01', /^\+\d\d \d{3} \d{3}-\d\d$/], ['Разработчик', /^[А-Я][а-я]{10}$/], ['山田太郎', /^\p{Script=Han}{4}$/u],
    ['mara@lindholm.example', /^\p{Ll}{4}@\p{Ll}{8}\.\p{Ll}{7}$/u],
  ])('%s', (text, shape) => {
    const [made] = texts(filled(`<p>${text}</p>`).nodes);
    expect(made).toMatch(shape);
    expect(made).not.toBe(text);
    expect(made).toHaveLength(text.length);
  });

  it.each(['Experience', 'Work experience', 'Ausbildung', 'Навыки'])('a heading stays: %s', (heading) => expect(texts(filled(`<h2>${heading}</h2>`).nodes)).toEqual([heading]));

  it.each([
    ['Acme, May 2019 – June 2022', /^\p{L}{4}, May 20\d\d – June 20\d\d$/u], ['2019 – Present', /^20\d\d – Present$/], ['03/2018 - 11/2020', /^03\/20\d\d - 11\/20\d\d$/],
  ])('a date stays one, of other years: %s', (text, shape) => {
    const [made = ''] = texts(filled(`<p>${text}</p>`).nodes);
    expect(made).toMatch(shape);
    expect(made).not.toContain('2019');
    expect(parseSpan(made)).not.toBeNull();
  });
});

describe('the markup says nothing of anybody', () => {
  const cases: [what: string, html: string, expected: Record<string, string>][] = [
    ['names somebody chose for a layout', '<p class="job-title mb-wide" role="listitem" data-section="experience">Text here</p>', { class: 'job-title mb-wide', role: 'listitem', 'data-section': 'experience' }],
    ['addresses, ids, labels and pictures', '<a href="/mara" id="mara" title="Mara" aria-label="Mara" alt="Mara">Text here</a>', {}],
    ['a class made of a name on the page', '<p class="author-lindholm card">Lindholm</p>', { class: 'card' }],
    ['a name glued to another word', '<p class="authorlindholm card">Lindholm</p>', { class: 'card' }],
    ['numbers, and what programs make of names', '<p data-id="4711" class="post-99 author-otto card">Text here</p>', { class: 'card' }],
    ['data of the page that is no word of layouts', '<p data-owner="otto" data-kind="job-title">Text here</p>', { 'data-kind': 'job-title' }],
  ];
  it.each(cases)('%s', (_what, html, expected) => {
    const element = filled(html).nodes.find((node): node is [string, Record<string, string>, 0] => Array.isArray(node) && /^[ap]$/.test(node[0]));
    expect(element?.[1]).toEqual(expected);
  });

  it('leaves out structured data, the address and the headings’ text', () => {
    const made = filled('<script type="application/ld+json">{"name":"Mara Lindholm"}</script><h1>Mara Lindholm</h1>');
    expect(JSON.stringify(made)).not.toMatch(/mara|lindholm|ld\+json/i);
  });
});

const fixtures = readdirSync('test/readers', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).sort();

describe('no word of four letters and more survives that is not of the vocabulary', () => {
  it.each(fixtures)('%s', (path) => {
    const { snapshot } = takeSnapshot(open(readFileSync(`test/readers/${path}`, 'utf8')), 'https://a.example/');
    const made = fill(snapshot);
    const may = new Set(texts(snapshot.nodes).flatMap(allowed));
    const original = new Set(texts(snapshot.nodes).flatMap(words).filter((word) => !may.has(word)));
    expect(texts(made.nodes).flatMap(words).filter((word) => original.has(word))).toEqual([]);
    expect(made.nodes.filter((node) => node !== 0).length).toBeGreaterThan(5);
  });

  it('in any page', () => {
    const word = fc.oneof(fc.stringMatching(/^[A-Za-zäöüßéñ]{1,12}$/), fc.stringMatching(/^[а-яё]{2,9}$/), fc.constantFrom('Lindholm', 'Experience', 'May 2019 – 2021', '2020', 'skills', 'card', '東京都庁', 'a@b.example'));
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
    fc.assert(fc.property(fc.array(fc.record({ text, name: word, value: text }), { minLength: 1, maxLength: 8 }), (parts) => {
      const nodes: SnapshotNode[] = [['body', {}, 0], ...parts.flatMap((part): SnapshotNode[] => [['p', { class: `${part.name} box`, title: part.value, 'data-x': part.name }, 0], part.text, 0]), 0];
      const made = fill({ url: 'https://a.example/mara', who: 'Mara', nodes, cut: false });
      const may = new Set(parts.flatMap((part) => allowed(part.text)));
      const original = new Set(parts.flatMap((part) => words(part.text)).filter((one) => !may.has(one)));
      expect(texts(made.nodes).flatMap(words).filter((one) => original.has(one))).toEqual([]);
      const attributes = made.nodes.flatMap((node) => (Array.isArray(node) ? Object.values(node[1]) : [])).join(' ').toLowerCase();
      const structural = /^(?:card|skills|experience|text)$/;
      expect([...original].filter((one) => !structural.test(one) && words(attributes).includes(one))).toEqual([]);
      expect(texts(made.nodes).map((one) => one.length)).toEqual(parts.map((part) => part.text.length));
    }), { seed: 5, numRuns: 400 });
  });
});
