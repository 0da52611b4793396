/** What is said where there is no verdict. One entry per reason: a missing one does not compile. */
import type { NotTaught, NoVerdictReason, TaughtSection, UnreadableReason } from '../../lib/model';

export type NoVerdict = {
  title: string;
  sentence: string;
  /** Reading again can help. */
  again: boolean;
  /** Adding the person from a résumé can help. */
  paste: boolean;
};

export const noVerdict: Record<NoVerdictReason, NoVerdict> = {
  'not-a-profile': {
    title: 'No profile on this page',
    sentence: 'Rolefit found no career here. Open a candidate’s own page, then read again.',
    again: true, paste: true,
  },
  'no-role': {
    title: 'The role could not be opened',
    sentence: 'Choose another role above, or close Rolefit and open it again.',
    again: false, paste: false,
  },
  list: {
    title: 'This is a list of people',
    sentence: 'Open one person’s profile to hold it against the role.',
    again: true, paste: false,
  },
  'no-text': {
    title: 'The page shows no text yet',
    sentence: 'It may still be loading. Wait until you can read the profile yourself, then read again.',
    again: true, paste: true,
  },
  changing: {
    title: 'The page kept changing',
    sentence: 'Rolefit stopped so that two people are never mixed. Wait until the page is still, then read again.',
    again: true, paste: false,
  },
  stale: {
    title: 'Is this still the same person?',
    sentence: 'The address has changed, but the page still shows the text from before. Wait until it shows what you opened, then read again.',
    again: true, paste: false,
  },
  'not-json': {
    title: 'This is not a JSON file',
    sentence: 'The file is damaged or of another kind. Add the person from plain text instead.',
    again: false, paste: true,
  },
  'not-a-resume': {
    title: 'No résumé in this file',
    sentence: 'It is readable, but holds no career. Add the person from plain text instead.',
    again: false, paste: true,
  },
  'too-large': {
    title: 'This page is too large',
    sentence: 'It is longer than any profile Rolefit reads. Copy the part about the person and paste it in the workspace.',
    again: false, paste: true,
  },
  'unsupported-file': {
    title: 'This kind of file cannot be read',
    sentence: 'Rolefit reads PDF, Word (.docx), web pages, plain text and JSON Resume. Copy the text and paste it in the workspace.',
    again: false, paste: true,
  },
  locked: {
    title: 'This file asks for a password',
    sentence: 'Open it with its password, print or save it without one, then add that file in the workspace.',
    again: false, paste: true,
  },
  damaged: {
    title: 'This file is damaged',
    sentence: 'Ask for it again or open and save it anew, then add it in the workspace.',
    again: false, paste: true,
  },
  scanned: {
    title: 'This file is a picture',
    sentence: 'It holds no text. Ask for a file with text, or type the words in the workspace.',
    again: false, paste: true,
  },
  stopped: {
    title: 'Reading was stopped',
    sentence: 'It took too long or was cancelled. Add the file again in the workspace, or paste its text.',
    again: false, paste: true,
  },
  empty: {
    title: 'There is nothing to read',
    sentence: 'The page has no words. Open a candidate’s profile, then read again.',
    again: true, paste: true,
  },
  'browser-page': {
    title: 'This page belongs to the browser',
    sentence: 'Browsers let no extension read their own pages. Open a candidate’s profile, then click Rolefit.',
    again: false, paste: true,
  },
  'store-page': {
    title: 'Browsers protect this page',
    sentence: 'No extension may read the pages of an extension store. Open a candidate’s profile, then click Rolefit.',
    again: false, paste: true,
  },
  pdf: {
    title: 'The PDF viewer cannot be read',
    sentence: 'Browsers let no extension look into it, and Rolefit downloads nothing. Save the PDF, then drop the file in the workspace.',
    again: false, paste: true,
  },
  'no-access': {
    title: 'This page has not been opened to Rolefit',
    sentence: 'Click Rolefit’s button in the toolbar to read it, or switch on “Read as I browse” for this board in the settings.',
    again: false, paste: false,
  },
  reload: {
    title: 'Rolefit was updated',
    sentence: 'This page was open before the update. Reload the page, then read again.',
    again: true, paste: false,
  },
  failed: {
    title: 'The page could not be read',
    sentence: 'Reload the page and read again. If it stays like this, copy the text of the profile and paste it in the workspace.',
    again: true, paste: true,
  },
};

/** The same reasons for a file or pasted text. */
export const unreadableFile: Record<UnreadableReason, string> = {
  'not-a-profile': 'No career was found in it. Check that it holds jobs, skills or education.',
  list: 'It is a list of several people. Add each person’s own page instead.',
  'no-text': 'It holds no text. If it is a picture of a résumé, type or paste the words instead.',
  changing: 'It changed while it was read. Add it again.',
  stale: 'It still holds the text of another page. Add it again.',
  'not-json': 'It is not valid JSON. Export it again, or paste the text of the résumé.',
  'not-a-resume': 'It can be read, but it holds no résumé. If it does, paste its text instead.',
  'too-large': 'It is too large for a résumé. Paste the part about the person instead.',
  'unsupported-file': 'This kind of file cannot be read. Use .pdf, .docx, .txt, .json or .html, or paste the text.',
  locked: 'It asks for a password. Open it, save or print it without one, then add that file.',
  damaged: 'It is damaged, or not what its name says. Ask for it again, or open and save it anew.',
  scanned: 'It is a picture of a résumé without text. Ask for a file with text, or type the words.',
  stopped: 'Reading was stopped. Add it again, or paste its text.',
  empty: 'It is empty.',
};

/** What can be pointed at. */
export const taughtWords: Record<TaughtSection, string> = { work: 'experience', education: 'education', skills: 'list of skills' };

/** Why pointing at a section did not work, and what to do. */
export const notTaught: Record<NotTaught, string> = {
  'nothing-selected': 'Nothing is selected on the page. Select the text of the section with the mouse, then press the button again.',
  outside: 'What you selected is not a text Rolefit can read, such as one in a frame or a form. Select the section on the page itself.',
  'too-little': 'That is too little to find again. Select the whole section, from its first line to its last.',
  'not-reachable': 'The page cannot be reached. Click Rolefit’s button in the toolbar on this page, then try again.',
  'not-kept': 'The browser did not let Rolefit keep this. Nothing was changed; try again.',
};
