/** LinkedIn's layouts of 2016 to 2021, gone from the site but not from saved pages: public, signed in of 2016, and "pv" of 2018 to 2021. */
import type { Blocks } from '../../kit/blocks';
import { type PageHooks, readHooks } from '../../kit/hooks';
import type { Page } from '../../page';

const public2016: PageHooks = {
  mark: '#topcard h1.fn, #topcard h1#name',
  name: '#topcard h1',
  label: '#topcard .headline',
  place: '#demographics .locality, #topcard .locality',
  links: '#topcard [data-section="websites"] a',
  summary: '#summary .description',
  sections: [
    { section: 'work', in: '#experience', entry: 'li.position', parts: { title: '.item-title', organisation: '.item-subtitle', dates: '.date-range', place: '.location', text: '.description' } },
    { section: 'volunteer', in: '#volunteering', entry: 'li.position', parts: { title: '.item-title', organisation: '.item-subtitle', dates: '.date-range', place: '.location', text: '.description' } },
    { section: 'education', in: '#education', entry: 'li.school', parts: { organisation: '.item-title', title: '.item-subtitle', dates: '.date-range', text: '.description' } },
    { section: 'certificates', in: '#certifications', entry: 'li.certification', parts: { title: '.item-title', organisation: '.item-subtitle a', dates: '.date-range' } },
    { section: 'projects', in: '#projects', entry: 'li.project', parts: { title: '.item-title', dates: '.date-range', text: '.description' } },
    { section: 'skills', in: '#skills', entry: 'li.skill' },
    { section: 'languages', in: '#languages', entry: 'li.language', parts: { title: '.name', text: '.proficiency' } },
    { section: 'courses', in: '#courses', entry: 'li.course' },
    { section: 'publications', in: '#publications, #patents', entry: 'li.publication, li.patent' },
    { section: 'awards', in: '#awards', entry: 'li.award' },
    { section: 'interests', in: '#interests', entry: 'li.interest' },
  ],
  skip: '.reg-upsell, h5.logo, .see-more, .see-less, .translation, .contributors, .signup-button',
  folded: '.extra',
};

const item = { entry: '.section-item' };
const signedIn2016: PageHooks = {
  mark: '#background.profile-background',
  name: '#name .full-name',
  label: '#headline .title',
  place: '#location .locality',
  summary: '#background-summary .summary .description',
  sections: [
    { section: 'work', in: '#background-experience', ...item, parts: { title: 'h4', organisation: 'h5', dates: '.experience-date-locale', place: '.experience-date-locale .locality', text: '.description' } },
    { section: 'volunteer', in: '#background-volunteering', entry: '.section-item:has(.volunteering-date-cause)', parts: { title: 'h4', organisation: 'h5', dates: '.volunteering-date-cause time', text: '.description, .volunteering-date-cause .locality' } },
    { section: 'education', in: '#background-education', ...item, parts: { organisation: 'h4', title: 'h5', dates: '.education-date', text: '.notes, .activities' } },
    { section: 'certificates', in: '#background-certifications', ...item, parts: { title: 'h4', organisation: 'h5 a', dates: '.certification-date' } },
    { section: 'projects', in: '#background-projects', ...item, parts: { title: 'h4', dates: '.projects-date', text: '.description' } },
    { section: 'skills', in: '#profile-skills', entry: '.endorse-item-name-text' },
    { section: 'languages', in: '#background-languages', entry: '.section-item, li', parts: { title: 'h4', text: '.languages-proficiency' } },
    { section: 'courses', in: '#background-courses', entry: '.section-item, li' },
    { section: 'awards', in: '#background-honors', ...item },
    { section: 'interests', in: '#interests-view', entry: 'li' },
  ],
  skip: '.edit-tools, .jump-to-section, .external-link-indicator, .media-wrapper, .treasury-container, .associated-endorsements, .associated-list, form',
};

const role = { title: 'h3', dates: '.pv-entity__date-range, .pv-entity__bullet-item-v2, .pv-entity__bullet-item', place: '.pv-entity__location', text: '.pv-entity__description, .pv-entity__extra-details' };
const pv: PageHooks = {
  mark: '.pv-top-card-section, .pv-top-card--list > li.break-words',
  name: '.pv-top-card-section__name, .pv-top-card--list > li.break-words',
  label: '.pv-top-card-section__headline, .pv-top-card h2',
  place: '.pv-top-card-section__location, .pv-top-card--list-bullet > li:first-child',
  summary: '.pv-about__summary-text, .pv-top-card-section__summary-text',
  sections: [
    { section: 'work', in: '#experience-section', entry: '.pv-entity__position-group-role-item, .pv-entity__position-group-pager, .pv-position-entity', group: { box: '.pv-position-entity:has(.pv-entity__position-group)', name: '.pv-entity__company-summary-info h3' }, parts: { ...role, organisation: '.pv-entity__secondary-title' } },
    { section: 'volunteer', in: '.volunteering-section', entry: '.pv-volunteering-entity', parts: { ...role, organisation: '.pv-entity__secondary-title' } },
    { section: 'education', in: '#education-section', entry: '.pv-education-entity', parts: { organisation: 'h3', title: '.pv-entity__degree-name', dates: '.pv-entity__dates', text: '.pv-entity__extra-details, .pv-entity__fos, .pv-entity__grade, .activities-societies' } },
    { section: 'certificates', in: '#certifications-section', entry: '.pv-certification-entity', parts: { title: 'h3', organisation: 'h3 ~ p:not(:has(.pv-entity__bullet-item-v2))', dates: '.pv-entity__bullet-item-v2' } },
    { section: 'skills', in: '.pv-skill-categories-section', entry: '.pv-skill-category-entity__name-text, .pv-skill-category-entity__name:not(:has(.pv-skill-category-entity__name-text))' },
    { section: 'certificates', in: '.pv-accomplishments-block.certifications', entry: 'li' },
    { section: 'projects', in: '.pv-accomplishments-block.projects', entry: 'li' },
    { section: 'languages', in: '.pv-accomplishments-block.languages', entry: 'li' },
    { section: 'courses', in: '.pv-accomplishments-block.courses', entry: 'li' },
    { section: 'awards', in: '.pv-accomplishments-block.honors', entry: 'li' },
  ],
  skip: '.visually-hidden, .a11y-text, .pv-entity__actions, .lt-line-clamp__ellipsis, .lt-line-clamp__more, .pv-dashboard-section, .pv-profile-section__header-add-action, .pv-entity__logo, .pv-treasury-carousel, .pv-entity__treasury',
  missing: [['#experience-section .pv-profile-section__see-more-inline', 'work', 'other-page']],
};

/** Reads one of the older layouts; null when the page has none of them. */
export function readOlder(page: Page): Blocks[] | null {
  return readHooks(page, public2016, 'linkedin') ?? readHooks(page, signedIn2016, 'linkedin') ?? readHooks(page, pv, 'linkedin');
}
