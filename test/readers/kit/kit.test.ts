/** What always holds of the steps between a page's blocks and its entries. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { once } from '../../../lib/readers/kit/copies';
import type { Line } from '../../../lib/readers/kit/draft';
import { labelOf, unlabel } from '../../../lib/readers/kit/labels';
import { partsOf } from '../../../lib/readers/kit/parts';
import { sectionOf } from '../../../lib/readers/kit/sections';
import { splitEntries } from '../../../lib/readers/kit/split';

const line = (text: string, more: Partial<Line> = {}): Line => ({ text, level: 0, bullet: false, strong: false, at: 0, ...more });
const texts = (lines: Line[]) => lines.map((one) => one.text);

it.each([
  ['en', 'Work Experience', 'work'], ['de', 'Beruflicher Werdegang', 'work'], ['fr', 'Expériences professionnelles', 'work'], ['es', 'Formación académica', 'education'], ['pt', 'Experiência profissional', 'work'],
  ['it', 'Esperienze lavorative', 'work'], ['nl', 'Werkervaring', 'work'], ['pl', 'Doświadczenie zawodowe', 'work'], ['sv', 'Arbetslivserfarenhet', 'work'], ['nb', 'Yrkeserfaring', 'work'], ['da', 'Erhvervserfaring', 'work'],
  ['fi', 'Työkokemus', 'work'], ['cs', 'Pracovní zkušenosti', 'work'], ['sk', 'Vzdelanie', 'education'], ['tr', 'İş Deneyimi', 'work'], ['ro', 'Experiență profesională', 'work'], ['hu', 'Munkatapasztalat', 'work'],
  ['ru', 'Опыт работы', 'work'], ['uk', 'Досвід роботи', 'work'], ['el', 'Επαγγελματική εμπειρία', 'work'], ['ja', '職務経歴', 'work'], ['zh', '工作经历', 'work'], ['ko', '경력 사항', 'work'],
  ['vi', 'Kinh nghiệm làm việc', 'work'], ['id', 'Pengalaman Kerja', 'work'], ['he', 'ניסיון תעסוקתי', 'work'], ['ar', 'الخبرة العملية', 'work'], ['hi', 'कार्य अनुभव', 'work'], ['hr', 'Radno iskustvo', 'work'],
  ['bg', 'Професионален опит', 'work'], ['ca', 'Experiència laboral', 'work'], ['lt', 'Išsilavinimas', 'education'], ['lv', 'Prasmes', 'skills'], ['et', 'Haridus', 'education'], ['sl', 'Delovne izkušnje', 'work'], ['th', 'ทักษะ', 'skills'],
])('a heading in %s: %s', (_language, text, section) => expect(sectionOf(text)).toBe(section));

it.each([['Information Technology', null], ['Senior Developer at Acme', null], ['', null]])('no heading: %s', (text, section) => expect(sectionOf(text)).toBe(section));

it.each([['Full name:', 'name'], ['Wohnort', 'place'], ['Current Employer:', 'organisation'], ['Должность', 'title'], ['Période', 'dates'], ['Can relocate', null], ['A sentence that goes on and on, far longer than any label', null]])('the label %s', (text, kind) => {
  expect(labelOf(text)).toBe(kind);
});

describe('unlabel', () => {
  it('takes the label off a line of text', () => {
    expect(unlabel(null, [line('Name: Ada Example'), line('Ort: Kassel'), line('Technologies: Java')])).toMatchObject([{ text: 'Ada Example', label: 'name', at: 6 }, { text: 'Kassel', label: 'place', at: 5 }, { text: 'Technologies: Java' }]);
  });
});

describe('once', () => {
  const page = ['Ada Example', 'Developer', 'Experience', 'Developer', 'Some Firm Ltd', '2019 – 2021', 'Built the first of the services of the firm', 'Kept the second of the services of the firm', 'Wrote the third of the services of the firm', 'Moved the fourth of the services of the firm'];
  it('reads a second copy no more', () => expect(texts(once([...page, ...page].map((text) => line(text))))).toEqual(page));
  it('leaves repeated sentences of different jobs alone', () => {
    const jobs = ['First job', page[6]!, page[8]!, 'Second job', page[8]!, page[7]!, 'Third job', page[9]!, page[6]!].map((text) => line(text));
    expect(once(jobs)).toBe(jobs);
  });
  it('of anything: what is left stood there in that order, and every text is still there', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...page), { maxLength: 60 }), (all) => {
      const left = texts(once(all.map((text) => line(text))));
      let at = 0;
      for (const text of left) at = all.indexOf(text, at) + 1;
      expect(at).toBeGreaterThanOrEqual(left.length);
      expect(new Set(left)).toEqual(new Set(all));
    }), { seed: 11, numRuns: 300 });
  });
});

it('no line is lost or doubled between sections and entries', () => {
  const some = fc.constantFrom('Experience', 'Education', 'Skills', 'Developer', 'Acme Ltd', 'University of Example', 'BSc Physics', '2019 – 2021', 'Jan 2018', 'Built a service that many people used every day and night.', 'Java, Kafka', 'Lisbon, Portugal', '—');
  const lines = fc.array(fc.record({ text: some, level: fc.constantFrom(0, 0, 0, 2, 3), bullet: fc.boolean(), strong: fc.boolean() }), { maxLength: 40 });
  fc.assert(fc.property(lines, (all) => {
    const parts = partsOf(all.map((one) => line(one.text, one)));
    const held = parts.flatMap((part) => [...(part.heading && !part.lines.includes(part.heading) ? [part.heading] : []), ...part.lines]);
    expect(new Set(texts(held))).toEqual(new Set(all.map((one) => one.text)));
    for (const section of ['work', 'education', 'projects']) {
      const lined = all.map((one) => line(one.text, one));
      expect(splitEntries(null, lined, section).flat()).toEqual(lined);
    }
  }), { seed: 3, numRuns: 300 });
});
