/** GitLab: the person's page, by the microdata in its template; no career, but a name, a bio, an employer and links. */
import { loginIn } from '../address';
import { type PageHooks, readHooks } from '../kit/hooks';
import type { Board } from '../page';

const own = 'admin api api_docs assets dashboard explore files groups health_check help import invites jwt login oauth profile projects public robots.txt s search sitemap snippets unsubscribes uploads users v2 users sign_in pricing about';

const user: PageHooks = {
  mark: '.user-profile [itemprop="name"], .user-profile-header, .user-profile-sidebar, .profile-user-bio',
  name: '.user-profile [itemprop="name"], .cover-title[itemprop="name"], .user-profile-header h1, .profile-header h1',
  label: '.user-info [itemprop="jobTitle"]',
  place: '.user-info [itemprop="addressLocality"]',
  summary: '.profile-user-bio',
  links: '.user-info a[itemprop="url"], .user-info a[title="LinkedIn"], .user-info a[title="GitHub"]',
  sections: [{ section: 'work', in: '.user-info :has(> [itemprop="worksFor"])', entry: '[itemprop="worksFor"]', parts: { organisation: '[itemprop="worksFor"]' } }],
};

export const gitlab: Board = {
  id: 'gitlab',
  name: 'GitLab',
  home: 'https://gitlab.com/',
  matches: ['https://gitlab.com/*'],
  reads: 'A person’s page: name, bio, job title, employer, location and links. Projects stand on pages of their own.',
  proved: { on: 'facts', when: '2026', what: 'GitLab’s own page templates; never tried on a real page.' },
  at: /^gitlab\.com\//,
  person(url) {
    const login = loginIn(url, own);
    return login ? `https://gitlab.com/${login}` : null;
  },
  read: (page) => readHooks(page, user, 'gitlab'),
  outlineIn: null,
};
