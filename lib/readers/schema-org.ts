/** schema.org data about the person: JSON-LD and microdata `Person` / `ProfilePage`. Data is believed for facts; passages come only from seen text. */
import { collapse } from '../core/text';
import { safeUrl } from './address';
import { fillFromEmbeddedResume } from './embedded-resume';
import { masked } from './kit/draft';
import type { Page } from './page';

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 200) : value === undefined || value === null ? [] : [value]);
const typed = (node: Node, type: string): boolean => list(node['@type']).some((one) => typeof one === 'string' && one.replace(/^.*[/#:]/, '') === type);
const text = (value: unknown): string => (typeof value === 'string' ? collapse(value).slice(0, 5000) : isNode(value) ? text(value.name ?? value['@value']) : '');

/** Every object in the data, to a depth of 8 and 2,000 objects. */
function nodes(value: unknown): Node[] {
  const found: Node[] = [];
  let level: unknown[] = [value];
  for (let depth = 0; depth < 8 && level.length; depth++) {
    const next: unknown[] = [];
    for (const one of level.flatMap(list)) {
      if (!isNode(one) || found.length > 2000) continue;
      found.push(one);
      for (const key of Object.keys(one)) if (typeof one[key] === 'object') next.push(...list(one[key]));
    }
    level = next;
  }
  return found;
}

/** Takes the data of the one person the page is about: the main entity of a ProfilePage, else the only person. Gives whether the page calls itself a profile. */
export function readSchemaOrg({ dom, draft, url }: Page): boolean {
  const all: Node[] = [];
  for (const script of dom.all('script[type="application/ld+json"]').slice(0, 20)) {
    try {
      const source = dom.data(script);
      if (source.length < 300_000) all.push(...nodes(JSON.parse(source)));
    } catch {
      // Broken data says nothing.
    }
  }
  const page = all.find((node) => typed(node, 'ProfilePage'));
  const people = all.filter((node) => typed(node, 'Person') && text(node.name));
  const main = list(page?.mainEntity ?? page?.about).find(isNode);
  const byId = main && people.find((node) => node['@id'] !== undefined && node['@id'] === main['@id']);
  const article = all.some((node) => ['Article', 'NewsArticle', 'BlogPosting', 'JobPosting', 'Product', 'Organization', 'WebSite'].some((type) => typed(node, type)));
  const distinct = new Set(people.map((node) => text(node.name)));
  const person = (main && typed(main, 'Person') && text(main.name) ? main : byId) ?? (distinct.size === 1 && !article ? people[0] : undefined) ?? microdata(dom);
  if (!person) return false;
  const { profile } = draft;
  const set = (field: 'name' | 'label' | 'location', value: string): void => {
    if (!value || masked(value) || profile[field]) return;
    profile[field] = value;
    draft.from(field, 'schema-org');
  };
  set('name', text(person.name) || [text(person.givenName), text(person.familyName)].filter(Boolean).join(' '));
  set('label', list(person.jobTitle).map(text).find(Boolean) ?? '');
  const address = list(person.address ?? person.homeLocation)[0];
  set('location', isNode(address) ? [address.addressLocality, address.addressRegion, address.addressCountry].map(text).filter(Boolean).join(', ') || text(address) : text(address));
  for (const link of [...list(person.sameAs), ...list(person.url)]) {
    const href = typeof link === 'string' ? safeUrl(link, url) : null;
    if (href && profile.urls.length < 30 && !profile.urls.includes(href)) profile.urls.push(href);
  }
  return !!page || !!main;
}

/** What the data adds when the page itself showed no such section. */
export function fillFromSchemaOrg(page: Page): void {
  fillFromEmbeddedResume(page);
  const { dom, draft } = page;
  const { profile } = draft;
  const seen = profile.passages.map((passage) => passage.text.toLowerCase());
  const shown = (value: string) => value && seen.some((one) => one.includes(value.toLowerCase()));
  for (const script of dom.all('script[type="application/ld+json"]').slice(0, 20)) {
    let people: Node[] = [];
    try {
      people = nodes(JSON.parse(dom.data(script))).filter((node) => typed(node, 'Person') && text(node.name) === profile.name);
    } catch {
      continue;
    }
    for (const person of people) {
      if (!profile.work.length) for (const org of list(person.worksFor)) {
        const name = text(org);
        // Data nobody can see on the page is not taken for more than facts about the person.
        if (shown(name)) profile.work.push({ name, ...(text(person.jobTitle) ? { position: text(person.jobTitle) } : {}), current: true, highlights: [] });
      }
      if (profile.work.length) draft.from('work', 'schema-org');
      if (!profile.education.length) for (const place of list(person.alumniOf)) if (shown(text(place))) profile.education.push({ institution: text(place), courses: [] });
      if (profile.education.length) draft.from('education', 'schema-org');
      if (!profile.skills.length) for (const skill of list(person.knowsAbout)) if (shown(text(skill))) profile.skills.push({ name: text(skill), keywords: [] });
      if (profile.skills.length) draft.from('skills', 'schema-org');
    }
  }
}

/** The outermost microdata person, when there is just one. */
function microdata(dom: Page['dom']): Node | undefined {
  const scopes = dom.all('[itemscope][itemtype*="schema.org/Person"]').filter((element) => !dom.has(element, 'itemprop') || dom.attr(element, 'itemprop') === 'mainEntity');
  const scope = scopes.length === 1 ? scopes[0] : undefined;
  if (!scope) return undefined;
  const person: Node = {};
  for (const element of dom.all('[itemprop]', scope).slice(0, 500)) {
    const owner = dom.parent(element) && dom.closest(dom.parent(element) as Element, '[itemscope]');
    const key = dom.attr(element, 'itemprop');
    const inAddress = owner && owner !== scope && /^address/i.test(dom.attr(owner, 'itemprop'));
    if (owner !== scope && !inAddress) continue;
    const value = dom.attr(element, 'content') || (dom.attr(element, 'href') && /^(?:url|sameAs)$/.test(key) ? dom.attr(element, 'href') : dom.text(element));
    if (inAddress) person.address = { ...(person.address as Node), [key]: value };
    else if (key === 'sameAs' || key === 'url') person.sameAs = [...list(person.sameAs), value];
    else if (!(key in person) && !dom.has(element, 'itemscope')) person[key] = value;
  }
  return person.name ? person : undefined;
}
