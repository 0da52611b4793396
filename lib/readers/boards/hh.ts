/** hh.ru and its sister sites: `data-qa` names the texts, in the older family of blocks and in the newer ("Magritte"). */
import { type PageHooks, readHooks } from '../kit/hooks';
import type { Board } from '../page';
import { rowsOf } from '../kit/rows';

/** Age, sex and birthday stand beside the name; they have no field here. */
const ignore = '[data-qa="resume-personal-age"], [data-qa="resume-personal-gender"], [data-qa="resume-personal-birthday"], [data-qa="resume-block-salary"]';

const resume: PageHooks = {
  mark: '[data-qa="resume-block-title-position"], [data-qa="resume-personal-name"], [data-qa="resume-block-experience"], [data-qa="resume-experience-block"]',
  name: '[data-qa="resume-personal-name"]',
  label: '[data-qa="resume-block-title-position"], [data-qa="resume-position"]',
  place: '[data-qa="resume-personal-address"]',
  summary: '[data-qa="resume-block-skills-content"], [data-qa="resume-about-content"], [data-qa="resume-about-block"] p',
  sections: [
    {
      section: 'work', in: '[data-qa="resume-block-experience"], [data-qa="resume-experience-block"]',
      entry: '[itemprop="worksFor"], .resume-block-item-gap:has([data-qa="resume-block-experience-position"]), [data-qa="resume-experience-item"]',
      parts: {
        title: '[data-qa="resume-block-experience-position"]',
        organisation: '[data-qa="resume-experience-company-title"], [itemprop="name"], .bloko-text_strong:not([data-qa])',
        place: '[data-qa="resume-experience-company-area"], [itemprop="addressLocality"]',
        dates: '[data-qa="resume-experience-period"], .bloko-column_s-2, [data-qa="resume-experience-value"]',
        text: '[data-qa="resume-block-experience-description"]',
      },
    },
    { section: 'education', in: '[data-qa="resume-block-education"], [data-qa="resume-education-block"]', entry: '[data-qa="resume-block-education-item"]', parts: { organisation: '[data-qa="resume-block-education-name"]', title: '[data-qa="resume-block-education-organization"]', dates: '.bloko-column_s-2' } },
    { section: 'skills', in: '[data-qa="skills-table"]', entry: '[data-qa="bloko-tag__text"], [data-qa^="skill-level-title"], [data-qa^="skill-tag-"]' },
    { section: 'languages', in: '[data-qa="resume-block-languages"], [data-qa="resume-languages-block"]', entry: '[data-qa="resume-block-language-item"]' },
  ],
  skip: ignore,
};

const home = (host: string): string => /(?:^|\.)(hh\.ru|hh\.kz|hh\.uz|rabota\.by|headhunter\.kg|headhunter\.ge)$/.exec(host)?.[1] ?? host;

export const hh: Board = {
  id: 'hh',
  name: 'hh.ru, hh.kz, hh.uz, rabota.by',
  home: 'https://hh.ru/',
  matches: ['https://*.hh.ru/resume/*', 'https://*.hh.kz/resume/*', 'https://*.hh.uz/resume/*', 'https://rabota.by/resume/*', 'https://*.rabota.by/resume/*'],
  reads: 'Résumés: title, city, experience, education, skills, languages and about. The name only where your access shows it; age, sex and salary are left out.',
  proved: { on: 'facts', when: '2026', what: 'Facts about both families of its pages; never tried on a real page of today.' },
  at: /^(?:[a-z\d-]+\.)?(?:hh\.ru|hh\.kz|hh\.uz|rabota\.by|headhunter\.kg|headhunter\.ge)\//,
  person(url) {
    const id = /^\/resume\/([\da-f]{16,})/i.exec(url.pathname)?.[1];
    return id ? `${url.protocol}//${home(url.hostname)}/resume/${id.toLowerCase()}` : null;
  },
  read: (page) => readHooks(page, resume, 'hh'),
  outlineIn: '.resume-applicant, main, #HH-React-Root',
  ignore,
  marks: '[data-qa="resume-block-title-position"]',
  list: (page) => rowsOf(page, { row: '[data-qa="resume-serp__resume"]', name: 'a[itemprop="jobTitle"], [data-qa="serp-item__title"]', link: 'a[href*="/resume/"]', current: '[data-qa="resume-serp_resume-item-content"]' }),
};
