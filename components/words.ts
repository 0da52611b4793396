/** The words on the screen for every value of the model. A missing one does not compile. */
import type { Answer, Band, Evidence, FieldName, Finding, Polarity, PrivateWindow, Profile, Receipt, Role, Section, Stage } from '../lib/model';

export const answerWords: Record<Answer, string> = { yes: 'met', partly: 'partly', no: 'no', 'not-shown': 'not shown' };

export const bandWords: Record<Band, string> = {
  strong: 'Strong match', possible: 'Possible match', weak: 'Weak match', 'not-enough': 'Not enough to say',
};

/** Inside a sentence. */
export const bandsInText: Record<Band, string> = { strong: 'strong', possible: 'possible', weak: 'weak', 'not-enough': 'not enough to say' };

export const kindWords: Record<Finding['kind'], string> = { 'must-have': 'Must-have', 'nice-to-have': 'Nice to have', 'red-flag': 'Red flags' };

export const sectionWords: Record<Section, string> = {
  headline: 'Headline', summary: 'About', work: 'Experience', education: 'Education', skills: 'Skills', projects: 'Projects',
  certificates: 'Certificates', courses: 'Courses', languages: 'Languages', volunteer: 'Volunteering', publications: 'Publications',
  awards: 'Awards', recommendations: 'Recommendations', interests: 'Interests', contact: 'Contact', other: 'Other parts of the page',
};

/** As they begin a sentence: "The name was …". */
export const fieldWords: Record<FieldName, string> = {
  name: 'the name was', label: 'the line under the name was', location: 'the place was', summary: 'the text about the person was', work: 'the experience was',
  education: 'the education was', skills: 'the skills were', projects: 'the projects were', certificates: 'the certificates were', languages: 'the languages were', volunteer: 'the volunteering was',
};

export const stageWords: Record<Stage, string> = {
  new: 'New', 'to-contact': 'To contact', contacted: 'Contacted', interview: 'Interview', offer: 'Offer', hired: 'Hired', 'not-now': 'Not now',
};

export const stages = Object.keys(stageWords) as Stage[];

const boardWords: Record<Profile['source']['board'], string> = {
  linkedin: 'LinkedIn', 'linkedin-recruiter': 'LinkedIn Recruiter', 'sales-navigator': 'Sales Navigator', indeed: 'Indeed', github: 'GitHub', gitlab: 'GitLab',
  'stack-overflow': 'Stack Overflow', xing: 'XING', hh: 'hh', upwork: 'Upwork', wellfound: 'Wellfound', naukri: 'Naukri', seek: 'SEEK', monster: 'Monster', dice: 'Dice',
  ziprecruiter: 'ZipRecruiter', behance: 'Behance', dribbble: 'Dribbble', kaggle: 'Kaggle', 'welcome-to-the-jungle': 'Welcome to the Jungle', greenhouse: 'Greenhouse',
  lever: 'Lever', opencats: 'OpenCATS', web: 'Web page', file: 'File', paste: 'Pasted text',
};

/** A board as people call it. What is kept may name one that only a newer Rolefit knows. */
export const boardName = (board: Profile['source']['board']): string => boardWords[board] ?? boardWords.web;

export const rungWords: Record<Evidence['rung'], string> = {
  listed: 'Listed only', used: 'In a job', recent: 'In a recent job', outcome: 'With a result',
};

/** Said beside a quote when it does not simply claim the skill. */
export const polarityWords: Record<Polarity, string | null> = {
  affirmed: null, hedged: 'With a limit', aspired: 'A wish, not yet a skill', denied: 'Says it is not there', other: 'About somebody else',
};

/** Told before the first save in a private window. */
export const privateWords: Record<Exclude<PrivateWindow, 'no'>, string> = {
  kept: 'This is a private window. What you save stays on this device after you close it.',
  lost: 'This is a private window, in which this browser keeps nothing for Rolefit. To keep people, save them from an ordinary window.',
};

export const levelWords: Record<Role['level'], string> = { junior: 'Junior', mid: 'Mid-level', senior: 'Senior', lead: 'Lead', any: 'Any level' };

export const actionWords: Record<Receipt['action'], string> = {
  saved: 'Saved', updated: 'Changed', moved: 'Moved', deleted: 'Erased', restored: 'Put back', imported: 'Imported', exported: 'Exported',
  'role-saved': 'Role saved', 'role-deleted': 'Role deleted',
};
