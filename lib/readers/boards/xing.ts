/** XING: the microdata page of 2016, and the modules of 2022, which are known by their ids. */
import { personAt } from '../address';
import { type PageHooks, readHooks } from '../kit/hooks';
import type { Board } from '../page';

const modules: PageHooks = {
  mark: '#XingIdModule',
  name: '#XingIdModule [data-xds="Hero"] h1, #XingIdModule [data-xds="Hero"] h2, #XingIdModule [data-xds="Headline"]',
  label: '#XingIdModule [data-xds="Hero"] section p, #XingIdModule section p',
  place: '#XingIdModule :has(> [data-xds="IconLocationPin"])',
  sections: [],
  folded: '[data-qa="bucket"]',
  outline: '#ProfileTimelineModule',
};

const microdata: PageHooks = {
  mark: '.work-experience-list, .lo-vcard [itemprop="name"]',
  name: 'h1[itemprop="name"]',
  label: '.job-detail [itemprop="jobTitle"], .job-title.title',
  place: '.job-detail .locality',
  sections: [
    { section: 'work', in: '.work-experience-list', entry: 'li.work-experience', parts: { title: '.job-title', organisation: '.job-company-name', dates: '.date-range, .duration', text: '.job-description' } },
    { section: 'education', in: 'ul.education', entry: '.education-item', parts: { organisation: '.education-title', title: '.education-description', dates: '.date-range' } },
    { section: 'skills', in: '#haves', entry: '[itemprop="makesOffer"]' },
    { section: 'languages', in: '#language-skills', entry: 'li.language', parts: { text: '.language-level', title: '.language-name' } },
    { section: 'interests', in: '#interests', entry: 'li' },
  ],
  skip: '.upsell, .upsell-tag, .cv-upsell, .logged-out-badge',
  missing: [['.upsell-tags:has([data-logged-out-action="cvHaves"])', 'skills', 'masked'], ['.work-experience-list .cv-upsell', 'work', 'masked'], ['ul.education .cv-upsell', 'education', 'masked']],
};

export const xing: Board = {
  id: 'xing',
  name: 'XING',
  home: 'https://www.xing.com/',
  matches: ['https://www.xing.com/profile/*'],
  reads: 'Profiles: name, title, career, education, skills and languages; what XING keeps for members is named.',
  proved: { on: 'real-page', when: '2016', what: 'One page of 2016; the page of 2022 from facts, today’s through the page’s outline.' },
  at: /^(?:[a-z]{2,3}\.)?xing\.com\//,
  person: personAt(/^\/profile\/([^/?]+)/, 'https://www.xing.com/profile/'),
  read: (page) => readHooks(page, modules, 'xing') ?? readHooks(page, microdata, 'xing'),
  outlineIn: 'main',
  marks: '#XingIdModule, .lo-vcard [itemprop="name"]',
};
