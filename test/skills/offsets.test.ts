import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions, skillById } from '../../lib/skills';
import { spelledSkills } from '../../lib/skills/domains';

const bare = (text: string) => text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
  .replace(/[^\p{L}\p{N}+#]/gu, '');
const spelled = new Map(spelledSkills.map((skill) => [skill.id, new Set([skill.name, ...(skill.aliases ?? []).map((a) => (typeof a === 'string' ? a : a.text))].map(bare))]));
const plainNames = spelledSkills.filter((s) => (s.mark === undefined || s.mark === 'likely') && s.name.length > 3).map((s) => s.name);

/** What a hostile or broken page puts around and into words. */
const noise = fc.constantFrom(' ', '\n', '\u00a0', ', ', ' / ', ' • ', '\u200b ', ' İİ ', ' 😀 ', ' ﬃ ', ' 中文 ', '\ud800 ', ' ( ', ') ', ' — ', '\t', ' e\u0301 ', ' ’s ');
const inside = fc.constantFrom('', '\u200b', '\u00ad', '\u2060');

test('a mention is exactly a spelling of its skill, in the original text', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...plainNames), noise, inside, fc.nat(20)), { minLength: 1, maxLength: 8 }), (parts) => {
    const text = parts.map(([name, around, within, at]) => {
      const cut = Math.min(at, name.length);
      return around + name.slice(0, cut) + within + name.slice(cut) + around;
    }).join('');
    let last = 0;
    for (const { skill, start, end } of findMentions(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
      const quote = bare(text.slice(start, end));
      const spellings = spelled.get(skill)!;
      expect(spellings.has(quote) || (quote.endsWith('s') && spellings.has(quote.slice(0, -1))), `${JSON.stringify(text.slice(start, end))} as ${skill}`).toBe(true);
    }
  }), { seed: 7, numRuns: 500 });
});

test('any text at all is read without failing, and in order', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
    let last = 0;
    for (const { skill, start, end } of findMentions(text)) {
      expect(skillById(skill)).toBeDefined();
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      last = end;
    }
  }), { seed: 7, numRuns: 1000 });
});

test('the same text gives the same mentions', () => {
  const text = 'Go, Rust and Python; no experience with Docker. '.repeat(20);
  expect(findMentions(text)).toEqual(findMentions(text));
});

test.each(plainNames)('%s is found', (name) => {
  const ids = findMentions(name).map((m) => m.skill);
  expect(ids.some((id) => skillById(id)!.name === name), ids.join()).toBe(true);
});

test('İ before a name does not move it', () => {
  const text = 'İİİ Python';
  expect(findMentions(text).map((m) => text.slice(m.start, m.end))).toEqual(['Python']);
});

test('a version is told as written', () => {
  expect(findMentions('Java 17, .NET 8, Vue3, Angular1.5').map((m) => [m.skill, m.version])).toEqual([['java', '17'], ['dotnet', '8'], ['vue', '3'], ['angularjs', undefined]]);
});

test.each([[' ', 'lines'], ['', 'one line without an end'], ['ﬃ', 'letters that unfold'], ['😀', 'signs of two units'], ['\u200b', 'signs that cannot be seen']])('a text of any length is read to its end, in place: %j, %s', (between) => {
  const line = `Built it with Kotlin and PostgreSQL${between === ' ' ? '.\n' : `, ${between.repeat(3)} `}`;
  const text = line.repeat(3000);
  const found = findMentions(text);
  expect(found.length).toBeGreaterThanOrEqual(5998);
  expect(new Set(found.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(['Kotlin', 'PostgreSQL']));
  expect(found.at(-1)!.start).toBeGreaterThan(text.length - line.length);
});
