/** LinkedIn Recruiter: the attributes of today's `/talent/`, and the classes of the Recruiter before it. */
import { personAt } from '../address';
import { type PageHooks, readHooks } from '../kit/hooks';
import type { Board } from '../page';
import { rowsOf } from '../kit/rows';

const today: PageHooks = {
  mark: '[data-live-test-profile-container], [data-test-row-lockup-full-name], [data-test-profile-background-card]',
  name: '[data-live-test-profile-container] [data-test-row-lockup-full-name], [data-test-row-lockup-full-name]',
  nobody: /^LinkedIn Member$/i,
  label: '[data-test-row-lockup-headline]',
  place: '[data-test-row-lockup-location]',
  summary: '[data-test-summary-card-text]',
  skip: '[data-test-position-skill-item] button',
  sections: [
    {
      section: 'work', in: '[data-test-profile-background-card], [data-live-test-profile-container]',
      entry: '[data-test-position-list-container], [data-test-grouped-position-entity], [data-test-group-position-list-container] li',
      group: { box: '[data-test-group-position-list-container]', name: '[data-test-grouped-position-entity-company-link], [data-test-grouped-position-entity-company-name]' },
      parts: {
        title: '[data-test-position-entity-title], [data-test-grouped-position-entity-title]',
        organisation: '[data-test-position-entity-company-name], [data-test-position-entity-company-link], [data-test-position-entity-company-without-link]',
        dates: '[data-test-position-entity-date-range], [data-test-grouped-position-entity-date-range], [data-test-position-entity-duration], [data-test-grouped-position-entity-duration]',
        place: '[data-test-position-entity-location], [data-test-grouped-position-entity-location]',
        text: '[data-test-position-entity-description], [data-test-grouped-position-entity-description], [data-test-position-skill-item]',
      },
    },
    { section: 'education', in: '[data-test-profile-background-card], [data-live-test-profile-container]', entry: '[data-test-education-item]' },
    { section: 'skills', in: '[data-test-profile-skills-card]', entry: 'li' },
  ],
};

const before: PageHooks = {
  mark: '#lira-profile, #topcard .profile-info .searchable',
  name: '#topcard h1',
  nobody: /^LinkedIn Member$/i,
  label: '#topcard li.title',
  place: '#topcard .location',
  links: '#topcard .public-profile a',
  summary: '#profile-summary .module-body',
  sections: [
    { section: 'work', in: '#profile-experience', entry: 'li.position', parts: { title: 'h4', organisation: 'h5', dates: '.date-range', place: '.location', text: '.description' } },
    { section: 'education', in: '#profile-education', entry: 'li.position', parts: { organisation: 'h4', title: 'h5', dates: '.date-range', text: '.description' } },
    { section: 'skills', in: '#profile-skills .module-body', entry: 'li' },
    { section: 'languages', in: '#profile-languages .module-body', entry: 'li' },
  ],
};

export const recruiter: Board = {
  id: 'linkedin-recruiter',
  name: 'LinkedIn Recruiter',
  home: 'https://www.linkedin.com/talent/',
  matches: ['https://www.linkedin.com/talent/*', 'https://www.linkedin.com/recruiter/*'],
  reads: 'Profiles in Recruiter: top card, summary, experience with grouped roles, education and skills. People outside your network have no name there.',
  proved: { on: 'real-page', when: '2021', what: 'One page of the Recruiter of 2021; today’s Recruiter from facts about its page only.' },
  at: /^www\.linkedin\.com\/(?:talent|recruiter)(?:\/|$)/,
  person: (url) => personAt(/^\/talent\/(?:[^?]*\/)?profile\/([^/?,]+)/, 'https://www.linkedin.com/talent/profile/')(url) ?? personAt(/^\/recruiter\/profile\/([^/?,]+)/, 'https://www.linkedin.com/recruiter/profile/')(url),
  read: (page) => readHooks(page, today, 'linkedin-recruiter') ?? readHooks(page, before, 'linkedin-recruiter'),
  outlineIn: '[data-live-test-profile-container], #primary-content, main',
  marks: '#lira-profile, [data-live-test-profile-container]',
  list: (page) => rowsOf(page, { row: 'li', name: '[data-test-row-lockup-full-name]', link: 'a[data-test-link-to-profile-link], a[href*="/talent/"]', label: '[data-test-row-lockup-headline]', place: '[data-test-row-lockup-location]' }),
};
