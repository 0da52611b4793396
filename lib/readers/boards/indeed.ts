/** Indeed résumés: the classes of the résumé search of 2017 to 2019; today's pages show the résumé as a PDF or go through the outline. */
import type { Board } from '../page';
import { type PageHooks, readHooks } from '../kit/hooks';

const resume: PageHooks = {
  mark: '.rezemp-ResumeDisplay, .rezemp-ResumeDisplaySection',
  name: '.rezemp-ResumeDisplay .rezemp-u-h2, .rezemp-u-h2',
  place: '.icl-u-textColor--secondary.icl-Heading4',
  // The sections tell their kind only by their headings; what stands in them has names.
  sections: [
    { section: 'work', in: '.rezemp-ResumeDisplaySection:has(.rezemp-WorkExperience)', entry: '.rezemp-WorkExperience', parts: { title: '.rezemp-u-h4', organisation: '.rezemp-WorkExperience-subtitle .icl-u-textBold', dates: '.rezemp-WorkExperience-subtitle .icl-u-textColor--tertiary' } },
    { section: 'education', in: '.rezemp-ResumeDisplaySection:has(.rezemp-ResumeDisplay-university)', entry: '.rezemp-ResumeDisplaySection-content > *', parts: { title: '.rezemp-ResumeDisplay-itemTitle', organisation: '.rezemp-ResumeDisplay-university .icl-u-textBold', dates: '.rezemp-ResumeDisplay-date' } },
  ],
  outline: '.rezemp-ResumeDisplay-body, .rezemp-ResumeDisplay',
};

export const indeed: Board = {
  id: 'indeed',
  name: 'Indeed',
  home: 'https://employers.indeed.com/',
  matches: ['https://employers.indeed.com/*', 'https://resumes.indeed.com/*'],
  reads: 'Résumés shown as text. Where Indeed shows the résumé as a PDF in a frame, drop the PDF in the workspace.',
  proved: { on: 'facts', when: '2019', what: 'Facts about the résumé pages of 2017 to 2019; today’s pages go through the page’s outline, never tried on a real one.' },
  at: /^(?:employers|resumes|www)\.indeed\.com\//,
  person(url) {
    const resumeId = /^\/(?:resume|r\/[^/]+)\/([^/]+)/.exec(url.pathname)?.[1];
    if (resumeId) return `https://resumes.indeed.com/resume/${resumeId}`;
    const id = /^\/candidates\/(?:view|resume)/.test(url.pathname) && url.searchParams.get('id');
    return id ? `https://employers.indeed.com/candidates/view?id=${encodeURIComponent(id)}` : null;
  },
  read: (page) => readHooks(page, resume, 'indeed'),
  outlineIn: 'main, [role="main"]',
  marks: '.rezemp-ResumeDisplay',
};
