/** Upwork: name and place by microdata, the rest by its headings; class names are of the design, not of the content. */
import { personAt } from '../address';
import { type PageHooks, readHooks } from '../kit/hooks';
import type { Board } from '../page';

/** Past jobs on Upwork are contracts told by their clients, not employment; feedback there is by others. */
const ignore = '#jobs_completed_desktop, .assignments-item, [role="dialog"] nav';

const profile: PageHooks = {
  mark: '[itemprop="name"]',
  name: 'h1[itemprop="name"], h2[itemprop="name"]',
  place: '[itemprop="address"], :has(> [itemprop="locality"]), [itemprop="locality"]',
  sections: [],
  skip: ignore,
  outline: 'main, [role="main"]',
};

export const upwork: Board = {
  id: 'upwork',
  name: 'Upwork',
  home: 'https://www.upwork.com/',
  matches: ['https://www.upwork.com/freelancers/*'],
  reads: 'A freelancer’s own page: name, title, place, overview, employment, education, skills and languages. Not the profile that slides over a search, whose address is not the person’s.',
  proved: { on: 'facts', when: '2026', what: 'Facts about the page; the sections through the page’s outline, never tried on a real one.' },
  at: /^www\.upwork\.com\//,
  person: personAt(/^\/(?:freelancers|o\/profiles\/users)\/(?:_)?(~[\da-z]+)/i, 'https://www.upwork.com/freelancers/'),
  read: (page) => readHooks(page, profile, 'upwork'),
  outlineIn: 'main, [role="main"]',
  ignore,
};
