/** The words on the screen by which tests find things, in one place. */
export const WORDS = {
  bands: /Strong match|Possible match|Weak match|Not enough to say/,
  save: 'Save to shortlist',
  saved: /^Saved to /,
  kept: /^Kept since /,
  panel: 'Side panel',
  showQuote: 'Show on page',
  openAll: 'Open all',
  noProfile: 'No profile on this page',
  browserPage: 'This page belongs to the browser',
  noAccess: 'This page has not been opened to Rolefit',
} as const;
