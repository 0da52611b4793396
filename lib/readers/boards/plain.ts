/**
 * Boards of whose pages nothing is known but the addresses: a candidate's page is read through its headings, lists and dates, and
 * people are told apart by their addresses. A board that gets hooks moves into a file of its own.
 */
import { anyPageBut, loginIn, personAt } from '../address';
import type { Board } from '../page';

const main = 'main, [role="main"]';
const reads = 'A candidate’s page through its headings, lists and dates.';
const proved = { on: 'facts', when: '2026', what: 'Only its addresses are known; read through the page’s outline, never tried on a real page.' } as const;

const at = (id: Board['id'], name: string, matches: string[], where: RegExp, person: Board['person'], more: Partial<Board> = {}): Board => ({
  id, name, home: matches[0]!.replace('*.', '').replace(/\*$/, ''), matches, reads, proved, at: where, person, outlineIn: main, ...more,
});

/** People at the first part of the path, among the site's own pages. */
const named = (base: string, reserved: string, parts = 1): Board['person'] => (url) => {
  const login = loginIn(url, reserved, parts);
  return login ? base + login : null;
};

export const wellfound = at('wellfound', 'Wellfound', ['https://wellfound.com/*'], /^(?:www\.)?wellfound\.com\//, (url) => personAt(/^\/u\/([^/?]+)/, 'https://wellfound.com/u/', { lower: true })(url) ?? (url.pathname.startsWith('/recruit/') ? anyPageBut(/^\/recruit\/(?:search|inbox|jobs|settings)?\/?$/)(url) : null));

export const naukri = at('naukri', 'Naukri Resdex', ['https://resdex.naukri.com/*'], /^resdex\.naukri\.com\//, anyPageBut(/^\/(?:v3\/search|lite\/candidatesearchresults|login|search|v3)\/?$/));

export const monster = at('monster', 'Monster', ['https://hiring.monster.com/*'], /^hiring\.monster\.[a-z.]{2,6}\//, anyPageBut(/^\/(?:login|search|jobs?|dashboard|account)\/?$/));

export const dice = at('dice', 'Dice', ['https://employer.dice.com/*', 'https://www.dice.com/employer/*'], /^(?:employer\.dice\.com\/|www\.dice\.com\/employer\/)/, anyPageBut(/\/(?:login|search|talent-search|jobs?|dashboard|account)\/?$/));

export const ziprecruiter = at('ziprecruiter', 'ZipRecruiter', ['https://www.ziprecruiter.com/*'], /^www\.ziprecruiter\.com\//, anyPageBut(/^\/(?:login|jobs?(?:\/.*)?|jobs-search|candidates?|resume-database|dashboard|account|blog(?:\/.*)?|c\/.*|career(?:\/.*)?|salaries(?:\/.*)?)\/?$/i));

export const welcomeToTheJungle = at('welcome-to-the-jungle', 'Welcome to the Jungle', ['https://solutions.welcometothejungle.com/*'], /^solutions\.welcometothejungle\.com\//, anyPageBut(/\/(?:login|sign_in|jobs?|dashboard|settings)\/?$/));

const portfolio = 'A person’s page where it tells a career; a page of pictures alone is not judged.';

/** The data of a Behance page stand in a script, which Rolefit does not take down: only what a person sees counts. */
export const behance = at('behance', 'Behance', ['https://www.behance.net/*'], /^www\.behance\.net\//, named('https://www.behance.net/', 'about account assets blog collection dev feeds for_you galleries gallery hire hiring inbox job joblist jobs live login misc notifications onboarding pro search signup solutions', 2), { reads: portfolio });

export const dribbble = at('dribbble', 'Dribbble', ['https://dribbble.com/*'], /^(?:www\.)?dribbble\.com\//, named('https://dribbble.com/', 'about account advertise colors designers following for freelance hiring instantmatch jobs learn login pro projects search session shots signup stories tags teams terms tour', 2), { reads: portfolio });

export const kaggle = at('kaggle', 'Kaggle', ['https://www.kaggle.com/*'], /^www\.kaggle\.com\//, named('https://www.kaggle.com/', 'about account benchmarks code competitions contact datasets discussion discussions docs game host jobs learn me models notebooks organizations privacy progression rankings search settings terms work'), { reads: portfolio });

const inFrame = 'What the page itself tells of a candidate. The résumé stands in a frame as a PDF: drop the PDF in the workspace.';

export const greenhouse = at('greenhouse', 'Greenhouse', ['https://*.greenhouse.io/people/*'], /^app\d{0,2}(?:\.[a-z]{2})?\.greenhouse\.io\//, (url) => personAt(/^\/people\/(\d+)/, `${url.origin}/people/`)(url), { reads: inFrame });

export const lever = at('lever', 'Lever', ['https://hire.lever.co/candidates/*', 'https://hire.eu.lever.co/candidates/*'], /^hire(?:\.eu)?\.lever\.co\//, (url) => personAt(/^\/candidates\/([\da-f-]{36})/i, `${url.origin}/candidates/`, { lower: true })(url), { reads: inFrame });
