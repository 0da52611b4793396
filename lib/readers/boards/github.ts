/** A GitHub profile: the vcard (microformat and microdata, unchanged since 2013), pinned repositories and the profile's own README. */
import { safeUrl } from '../address';
import { type Blocks, readBlocks } from '../kit/blocks';
import type { Line } from '../kit/draft';
import type { Dom } from '../kit/dom';
import { partsOf } from '../kit/parts';
import { addParts, linesOf } from '../outline';
import { type Board, isOn, isShown, type Page } from '../page';

export const github: Board = {
  id: 'github',
  name: 'GitHub',
  home: 'https://github.com/',
  matches: ['https://github.com/*'],
  reads: 'Profiles: name, bio, company, location, links, pinned repositories and the profile README.',
  proved: { on: 'real-page', when: '2018', what: 'One page of 2018; today’s page keeps the same names.' },
  at: /^(?:www\.)?github\.com\//,
  person(url) {
    const login = loginOf(url.href);
    return login ? `https://github.com/${login}` : null;
  },
  read,
  contradicts(dom: Dom, url: string) {
    const login = loginOf(url);
    if (!login) return false;
    const shown = dom.attr(dom.one('meta[property="profile:username"]') ?? dom.root!, 'content').toLowerCase();
    const nickname = dom.text(dom.one('.p-nickname')).split(' ')[0]!.toLowerCase();
    return nickname !== login && [shown, nickname].some((one) => one !== '' && one !== login);
  },
  outlineIn: null,
  marks: 'body[class*="page-profile"] .h-card, [itemtype$="schema.org/Person"] .vcard-fullname, .h-card .vcard-fullname',
};

const notLogins = new Set('about account apps blog codespaces collections contact customer-stories dashboard enterprise events explore features issues join login logout marketplace mobile new notifications orgs organizations pricing pulls readme search security sessions settings signup site sponsors stars team topics trending users'.split(' '));

/** The login in the address of a profile, lower case; '' for repositories and GitHub's own pages. */
function loginOf(url: string): string {
  if (!isOn(github, url)) return '';
  const parts = new URL(url).pathname.split('/').filter(Boolean);
  const login = parts[0]?.toLowerCase() ?? '';
  return parts.length === 1 && /^[a-z\d](?:[a-z\d-]{0,38})$/.test(login) && !notLogins.has(login) ? login : '';
}

/** Reads a profile page into the draft; null when the page is no person's profile (a repository, an organisation). */
function read(page: Page): Blocks[] | null {
  const { dom, sight, draft, url } = page;
  const { profile } = draft;
  const card = dom.one('[itemtype$="schema.org/Person"], .h-card');
  if (!card || dom.one('[itemtype$="schema.org/SoftwareSourceCode"]') || dom.one('[itemtype$="schema.org/Organization"]:not([itemprop])')) return null;
  const walked: Blocks[] = [];
  const walk = (element: Element): Line[] => {
    const all = readBlocks(dom, sight, element, { skip: (inner, name) => name === 'form' || name === 'tool-tip' || /(?:^|\s)(?:sr-only|Counter|js-user-profile-bio-edit)/.test(dom.attr(inner, 'class')) });
    walked.push(all);
    return linesOf(dom, all.blocks);
  };
  const pick = (selector: string): Line | undefined => {
    for (const element of dom.all(selector, card).filter((one) => isShown(page, one))) {
      const line = walk(element)[0];
      if (line) return { ...line, bullet: false };
    }
    return undefined;
  };
  const name = pick('.p-name, [itemprop="name"]');
  const nickname = pick('.p-nickname, [itemprop="additionalName"]');
  profile.name = name?.text ?? nickname?.text;
  if (profile.name) draft.from('name', 'github');
  for (const line of [name, nickname]) if (line) draft.add(line, 'headline');
  const bio = pick('.p-note');
  if (bio) {
    profile.label = bio.text;
    profile.summary = bio.text;
    draft.from('label', 'github');
    draft.from('summary', 'github');
    draft.add(bio, 'summary');
  }
  const company = pick('[itemprop="worksFor"] .p-org, [itemprop="worksFor"]');
  if (company) {
    draft.add(company, 'work', 'organisation', 0);
    // A bare employer: no dates, no title.
    profile.work.push({ name: company.text.replace(/^@/, ''), highlights: [] });
    draft.from('work', 'github');
  }
  const place = pick('[itemprop="homeLocation"] .p-label, [itemprop="homeLocation"]');
  if (place) {
    profile.location = place.text;
    draft.from('location', 'github');
    draft.add(place, 'headline', 'place');
  }
  for (const link of dom.all('[itemprop="url"] a, [itemprop="social"] a, [itemprop="email"] a, a.u-url, a.u-email', card)) {
    const href = safeUrl(dom.attr(link, 'href'), url);
    if (href && !/github\.com\/login/.test(href) && !profile.urls.includes(href)) profile.urls.push(href);
  }
  const pinned = dom.all('.pinned-item-list-item, .pinned-repo-item').filter((one) => isShown(page, one));
  for (const item of pinned) readPinned(page, walk(item), item);
  if (pinned.length) draft.from('projects', 'github');
  const readme = dom.one('.js-profile-editable-area ~ * article.markdown-body, .profile-readme article, article.markdown-body');
  if (readme && isShown(page, readme)) {
    const parts = partsOf(walk(readme));
    for (const part of parts) if (part.section === 'headline') part.section = 'summary';
    addParts(draft, dom, parts, 'github');
  }
  return walked;
}

function readPinned({ dom, draft, url }: Page, lines: Line[], item: Element): void {
  const link = dom.one('a[href]', item);
  const href = link && safeUrl(dom.attr(link, 'href'), url);
  const entry = draft.profile.projects.length;
  const title = lines.find((line) => link && dom.closest(line.block!.leaf, 'a')) ?? lines[0];
  const language = dom.text(dom.one('[itemprop="programmingLanguage"]', item));
  const shown = lines.filter((line) => !/^(?:Public|Private|Archive|Public archive|Template|[\d.,k]+)$/i.test(line.text));
  const about = shown.filter((line) => line !== title && dom.name(line.block!.element) === 'p' && !line.text.startsWith(language || '\u0000') && !/^\p{L}[\w+#-]{0,20} [\d,.k]+( [\d,.k]+)?$/u.test(line.text)).map((line) => line.text);
  if (!title) return;
  const linked = dom.text(link);
  if (linked && title.text.startsWith(linked)) title.text = linked;
  for (const line of shown) {
    const meta = language && line.text.startsWith(language) ? { ...line, text: language } : line;
    draft.add({ ...meta, bullet: false }, 'projects', line === title ? 'title' : 'text', entry);
  }
  draft.profile.projects.push({ name: title.text, ...(href ? { url: href } : {}), ...(about.length ? { summary: about.join('\n') } : {}), highlights: [], keywords: language ? [language] : [] });
}
