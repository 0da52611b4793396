/** SEEK Talent Search: only the name has a hook that is known; the rest is read from the page's outline. */
import { anyPageBut } from '../address';
import { type PageHooks, readHooks } from '../kit/hooks';
import type { Board } from '../page';

const candidate = '[data-automation="candidate-name"], [data-testid="candidate-name"]';
const profile: PageHooks = { mark: candidate, name: candidate, sections: [], outline: 'main, [role="main"]' };

export const seek: Board = {
  id: 'seek',
  name: 'SEEK Talent Search',
  home: 'https://talent.seek.com.au/',
  matches: ['https://talent.seek.com.au/*', 'https://talent.seek.co.nz/*'],
  reads: 'A candidate’s page through its headings, lists and dates.',
  proved: { on: 'facts', when: '2026', what: 'One fact about the name; the rest through the page’s outline, never tried on a real page.' },
  at: /^talent\.seek\.(?:com\.au|co\.nz)\//,
  person: anyPageBut(/^\/(?:talentsearch\/search\/profiles|login|oauth|dashboard|jobs?|account)\/?$/),
  // In a list many people have the hook.
  read: (page) => (page.dom.all(candidate).length === 1 ? readHooks(page, profile, 'seek') : null),
  outlineIn: 'main, [role="main"]',
};
