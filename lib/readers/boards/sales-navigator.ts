/** LinkedIn Sales Navigator: `data-anonymize` names its texts, and has outlived its class names. */
import { personAt } from '../address';
import { type PageHooks, readHooks } from '../kit/hooks';
import type { Board } from '../page';
import { rowsOf } from '../kit/rows';

const lead: PageHooks = {
  mark: 'h1[data-anonymize="person-name"], main [data-anonymize="person-name"]',
  name: 'h1[data-anonymize="person-name"], main [data-anonymize="person-name"]',
  nobody: /^LinkedIn Member$/i,
  label: 'main [data-anonymize="headline"]',
  place: 'main [data-anonymize="location"]',
  summary: '#about-section [data-anonymize="person-blurb"]',
  sections: [
    {
      section: 'work', in: '#experience-section', entry: '#experience-section > ul > li, #experience-section li:has(> [data-anonymize="job-title"])',
      parts: { title: '[data-anonymize="job-title"]', organisation: '[data-anonymize="company-name"]', place: '[data-anonymize="location"]', text: '[data-anonymize="person-blurb"]' },
    },
    { section: 'education', in: '#education-section', entry: 'li' },
    { section: 'skills', in: '#skills-section', entry: 'li' },
  ],
};

export const salesNavigator: Board = {
  id: 'sales-navigator',
  name: 'LinkedIn Sales Navigator',
  home: 'https://www.linkedin.com/sales/',
  matches: ['https://www.linkedin.com/sales/*'],
  reads: 'Lead pages: name, headline, location, about, experience, education and skills.',
  proved: { on: 'facts', when: '2026', what: 'Facts about the page; never tried on a real one.' },
  at: /^www\.linkedin\.com\/sales(?:\/|$)/,
  person: personAt(/^\/sales\/(?:lead|people)\/([^/?,]+)/, 'https://www.linkedin.com/sales/lead/'),
  read: (page) => readHooks(page, lead, 'sales-navigator'),
  outlineIn: 'main',
  marks: 'h1[data-anonymize="person-name"]',
  list: (page) => rowsOf(page, { row: 'li.artdeco-list__item', name: '[data-anonymize="person-name"]', link: 'a[href*="/sales/lead/"], a[href*="/sales/people/"]', label: '[data-anonymize="headline"]', place: '[data-anonymize="location"]', current: '[data-anonymize="title"]' }),
};
