// @vitest-environment node
/** LinkedIn's "Save to PDF", as its columns and type sizes are, in whatever language: invented people. */
import { expect, it } from 'vitest';
import { readPdf } from '../../../lib/readers/pdf';
import { openPdf } from '../../../tools/pdf-engine';
import { makePdf, type Mark } from './make-pdf';

const GREY = '#b1b1b1';
const SIZES = { name: 26, heading: 15.75, company: 12, title: 11.5, text: 10.5, place: 10.5, header: 12, headerPlace: 12 } as const;
type Row = [kind: keyof typeof SIZES, text: string, down?: number];

/** Rows of the main column from a height on. */
function main(rows: Row[], from = 65): Mark[] {
  let y = from;
  return rows.map(([kind, text, down = 17]) => {
    const mark: Mark = { at: [223.6, y], text, size: SIZES[kind], colour: kind === 'place' || kind === 'headerPlace' ? GREY : '#191919' };
    y += down;
    return mark;
  });
}

function side(rows: [string, number][], from = 54): Mark[] {
  let y = from;
  return [{ box: [0, 0, 202, 792], colour: '#293e49' }, ...rows.map(([text, down]): Mark => {
    const heading = text.startsWith('#');
    const mark: Mark = { at: [21.6, y], text: text.replace('#', ''), size: heading ? 13 : 10.5, colour: heading ? '#e1e9ee' : '#ffffff' };
    y += down;
    return mark;
  })];
}

const foot = (text: string): Mark => ({ at: [384, 778], text, size: 9 });

const English = makePdf([
  [
    ...side([['#Contact', 19], ['mara@lindqvist.example', 24], ['www.linkedin.com/in/mara-', 14], ['lindqvist (LinkedIn)', 35], ['#Top Skills', 19], ['PostgreSQL', 17.6], ['Event-driven', 12.6], ['Architecture', 17.6], ['Go', 35],
      ['#Languages', 19], ['Swedish (Native or Bilingual)', 17.6], ['English (Full Professional)', 35], ['#Certifications', 19], ['Certified Kubernetes Application', 12.6], ['Developer', 17]]),
    ...main([['name', 'Mara Lindqvist, PhD', 21], ['header', 'Staff Engineer at Polarbank, building the ledgers that', 14], ['header', 'move money overnight', 15], ['headerPlace', 'Gothenburg, Västra Götaland, Sweden', 38],
      ['heading', 'Summary', 25], ['company', 'Engineer of ledgers. Likes small releases.', 54], ['heading', 'Experience', 30],
      ['company', 'Polarbank', 16], ['text', '5 years 3 months', 21], ['title', 'Staff Engineer', 14], ['text', 'January 2023 - Present (2 years 6 months)', 15], ['place', 'Gothenburg', 25], ['text', 'Short words', 18], ['text', '• Led the move to PostgreSQL', 30],
      ['title', 'Senior Engineer for Payments, Settlement and the Overnight Books of', 14], ['title', 'the Whole Bank', 14], ['text', 'April 2020 - December 2022 (2 years 9 months)', 40],
      ['company', 'Department of Informatics, School of Engineering, University of', 18], ['company', 'Gothenburg', 16], ['title', 'Research Assistant']]),
    foot('Page 1 of 2'),
  ],
  [
    { box: [0, 0, 202, 792], colour: '#293e49' },
    ...main([['text', '2017 - March 2020 (3 years)', 40], ['heading', 'Education', 25], ['company', 'Chalmers', 17], ['text', 'Doctor of Philosophy - PhD, Computer Science · (2012 - December', 18], ['text', '2016)', 33],
      ['company', 'Hvitfeldtska', 17], ['text', '· (2009 - 2012)']], 53),
    foot('Page 2 of 2'),
  ],
]);

const read = async (bytes: Uint8Array) => {
  const result = await readPdf(bytes, { open: openPdf, now: '2026-11-21T09:00:00.000Z' });
  if (!result.ok) throw new Error(result.reason);
  return result.profile;
};

it('reads groups of roles, wrapped names, the column beside them and what goes over the page', async () => {
  const profile = await read(English);
  expect(profile).toMatchObject({
    name: 'Mara Lindqvist', label: 'Staff Engineer at Polarbank, building the ledgers that move money overnight', location: 'Gothenburg, Västra Götaland, Sweden',
    summary: 'Engineer of ledgers. Likes small releases.', urls: ['https://www.linkedin.com/in/mara-lindqvist'],
    work: [
      { name: 'Polarbank', position: 'Staff Engineer', location: 'Gothenburg', startDate: '2023-01', current: true, summary: 'Short words', highlights: ['Led the move to PostgreSQL'] },
      { name: 'Polarbank', position: 'Senior Engineer for Payments, Settlement and the Overnight Books of the Whole Bank', startDate: '2020-04', endDate: '2022-12', statedMonths: 33, highlights: [] },
      { name: 'Department of Informatics, School of Engineering, University of Gothenburg', position: 'Research Assistant', startDate: '2017', endDate: '2020-03', highlights: [] },
    ],
    education: [{ institution: 'Chalmers', studyType: 'Doctor of Philosophy - PhD', area: 'Computer Science', startDate: '2012', endDate: '2016-12' }, { institution: 'Hvitfeldtska', startDate: '2009', endDate: '2012' }],
    skills: [{ name: 'PostgreSQL' }, { name: 'Event-driven Architecture' }, { name: 'Go' }], certificates: [{ name: 'Certified Kubernetes Application Developer' }],
    languages: [{ language: 'Swedish', fluency: 'Native or Bilingual' }, { language: 'English', fluency: 'Full Professional' }],
    source: { board: 'file', reader: 'pdf' },
  });
  // Counted on the day of the export, it would contradict the dates on any later day.
  expect(profile.work[0]!.statedMonths).toBeUndefined();
  expect(profile.work[1]!.location).toBeUndefined();
  expect(JSON.stringify(profile.passages)).not.toContain('Page ');
});

it('reads it by its structure where the headings are in a language nobody told it', async () => {
  const bytes = makePdf([[
    ...side([['#Cysylltu', 19], ['www.linkedin.com/in/eira (LinkedIn)', 35], ['#Prif sgiliau', 19], ['Docker', 17.6], ['Java', 17.6]]),
    ...main([['name', 'Eira Vaughan', 21], ['header', 'Peiriannydd', 15], ['headerPlace', 'Caerdydd', 38], ['heading', 'Profiad', 30], ['company', 'Llechen Cyf', 16], ['title', 'Peiriannydd', 14], ['text', 'January 2020 - Present (2 years)', 40],
      ['heading', 'Addysg', 25], ['company', 'Prifysgol Caerdydd', 17], ['text', 'BSc, Cyfrifiadureg · (2015 - 2018)']]),
  ]]);
  expect(await read(bytes)).toMatchObject({
    name: 'Eira Vaughan', label: 'Peiriannydd', location: 'Caerdydd', work: [{ name: 'Llechen Cyf', position: 'Peiriannydd', startDate: '2020-01', current: true }],
    education: [{ institution: 'Prifysgol Caerdydd', studyType: 'BSc', area: 'Cyfrifiadureg', startDate: '2015', endDate: '2018' }], skills: [{ name: 'Docker' }, { name: 'Java' }],
  });
});
