/** Stack Overflow: the CV of before 2022; today's user page has no career. */
import { type PageHooks, readHooks } from '../kit/hooks';
import type { Board } from '../page';

const parts = { dates: '.time-frame', place: '.location' };
const cv: PageHooks = {
  mark: '#section-personal, .cv-section',
  name: '#section-personal h1, #section-personal .fn, h1',
  place: '#section-personal .location',
  links: '#section-personal a[rel~="me"]',
  summary: '#section-personal .statement, #cv-Statement',
  sections: [
    { section: 'work', in: '#cv-Experience', entry: '.cv-section', parts },
    { section: 'education', in: '#cv-Education', entry: '.cv-section', parts },
    { section: 'skills', in: '#section-personal, #cv-Technologies', entry: '.post-tag' },
  ],
};

export const stackOverflow: Board = {
  id: 'stack-overflow',
  name: 'Stack Overflow',
  home: 'https://stackoverflow.com/',
  matches: ['https://stackoverflow.com/users/*', 'https://stackoverflow.com/cv/*'],
  reads: 'Old CVs. Today’s user pages hold no career: Rolefit says so there.',
  proved: { on: 'facts', when: '2016', what: 'Facts about the CV page of 2016.' },
  at: /^(?:www\.)?stackoverflow\.com\//,
  person(url) {
    const id = /^\/users\/(?:story\/)?(\d+)/.exec(url.pathname)?.[1];
    const name = /^\/cv\/([^/]+)/.exec(url.pathname)?.[1];
    return id ? `https://stackoverflow.com/users/${id}` : name ? `https://stackoverflow.com/cv/${name.toLowerCase()}` : null;
  },
  read: (page) => readHooks(page, cv, 'stack-overflow'),
  outlineIn: '#mainbar-full, #content',
};
