/** JSON Resume files (jsonresume.org), of any version in use. Everything is text; keys that could touch prototypes are refused. */
import { parseDate } from '../core/dates';
import { collapse } from '../core/text';
import type { Profile, ReadResult, Section } from '../model';
import { safeUrl } from './address';
import { openDraft } from './kit/draft';

type Json = Record<string, unknown>;
const LONGEST = 2_000_000;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Plain data, not too deep and without forbidden keys. */
function harmless(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length; depth++) {
    if (depth > 20) return false;
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      for (const key of Object.keys(one)) {
        if (key === '__proto__' || key === 'constructor' || key === 'prototype') return false;
        next.push((one as Json)[key]);
      }
    }
    level = next;
  }
  return true;
}

/** Reads the text of a JSON Resume file. `now` is ISO 8601. Fails with `empty`, `too-large`, `not-json` or `not-a-resume`. */
export function readJsonResume(text: string, now: string): ReadResult {
  if (!text.trim()) return { ok: false, reason: 'empty' };
  if (text.length > LONGEST) return { ok: false, reason: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  if (!isObject(json) || !harmless(json)) return { ok: false, reason: 'not-a-resume' };
  const basics = isObject(json.basics) ? json.basics : {};
  const known = ['basics', 'work', 'education', 'skills', 'projects'].filter((key) => json[key] !== undefined);
  if (known.length < 2 && !str(basics.name)) return { ok: false, reason: 'not-a-resume' };
  const draft = openDraft('file', '', now, 'json-resume');
  const { profile } = draft;
  const add = (value: string | undefined, section: Section, part: 'text' | 'title' | 'organisation' | 'place' | 'dates' = 'text', entry?: number): void => {
    for (const one of (value ?? '').split('\n')) {
      const shown = collapse(one);
      if (shown) draft.add({ text: shown, level: 0, bullet: false, strong: false, at: 0 }, section, part, entry);
    }
  };
  profile.name = str(basics.name);
  profile.label = str(basics.label);
  const location = isObject(basics.location) ? basics.location : {};
  profile.location = [location.city, location.region, location.countryCode].map(str).filter(Boolean).join(', ') || str(basics.location);
  profile.summary = prose(basics.summary);
  add(profile.name, 'headline');
  add(profile.label, 'headline');
  add(profile.location, 'headline', 'place');
  add(profile.summary, 'summary');
  for (const url of [basics.url, basics.website, ...objects(basics.profiles).map((one) => one.url)]) {
    const safe = str(url) && safeUrl(str(url)!, '');
    if (safe) profile.urls.push(safe);
  }
  for (const kind of ['work', 'volunteer'] as const) {
    for (const [entry, one] of objects(json[kind]).entries()) {
      const made = tidy({ name: str(one.name) ?? str(one.company) ?? str(one.organization), position: str(one.position), location: str(one.location), ...dated(one), summary: prose(one.summary ?? one.description), highlights: texts(one.highlights) });
      profile[kind].push(made);
      add(made.position, kind, 'title', entry);
      add(made.name, kind, 'organisation', entry);
      add([str(one.startDate), str(one.endDate)].filter(Boolean).join(' – '), kind, 'dates', entry);
      add(made.location, kind, 'place', entry);
      add(made.summary, kind, 'text', entry);
      for (const highlight of [...made.highlights, ...texts(one.keywords)]) add(highlight, kind, 'text', entry);
    }
  }
  for (const [entry, one] of objects(json.education).entries()) {
    const made = tidy({ institution: str(one.institution), studyType: str(one.studyType), area: str(one.area), ...dated(one), courses: texts(one.courses) });
    profile.education.push(made);
    add(made.institution, 'education', 'organisation', entry);
    add([made.studyType, made.area].filter(Boolean).join(', '), 'education', 'title', entry);
    add([str(one.startDate), str(one.endDate)].filter(Boolean).join(' – '), 'education', 'dates', entry);
    for (const course of made.courses) add(course, 'education', 'text', entry);
  }
  for (const [entry, one] of objects(json.projects).entries()) {
    const url = str(one.url) && safeUrl(str(one.url)!, '');
    const made = tidy({ name: str(one.name), url: url || undefined, ...dated(one), summary: prose(one.description ?? one.summary), highlights: texts(one.highlights), keywords: texts(one.keywords) });
    profile.projects.push(made);
    add(made.name, 'projects', 'title', entry);
    add(made.summary, 'projects', 'text', entry);
    for (const line of [...made.highlights, ...made.keywords]) add(line, 'projects', 'text', entry);
  }
  for (const one of objects(json.skills)) {
    const skill = tidy({ name: str(one.name) ?? '', level: str(one.level), keywords: texts(one.keywords) });
    profile.skills.push(skill);
    add(skill.keywords.length ? `${skill.name}: ${skill.keywords.join(', ')}` : skill.name, 'skills');
  }
  for (const [entry, one] of objects(json.certificates).entries()) {
    const date = str(one.date) && parseDate(str(one.date)!)?.date;
    profile.certificates.push(tidy({ name: str(one.name) ?? '', issuer: str(one.issuer), date: date || undefined }));
    add(str(one.name), 'certificates', 'title', entry);
    add(str(one.issuer), 'certificates', 'organisation', entry);
  }
  for (const one of objects(json.languages)) {
    const language = str(one.language) ?? str(one.name);
    if (!language) continue;
    profile.languages.push(tidy({ language, fluency: str(one.fluency) ?? str(one.level) }));
    add([language, str(one.fluency)].filter(Boolean).join(' – '), 'languages');
  }
  for (const one of objects(json.awards)) add([str(one.title), str(one.summary)].filter(Boolean).join(': '), 'awards');
  for (const one of objects(json.publications)) add([str(one.name), str(one.summary)].filter(Boolean).join(': '), 'publications');
  for (const one of objects(json.interests)) add([str(one.name), texts(one.keywords).join(', ')].filter(Boolean).join(': '), 'interests');
  for (const one of objects(json.references)) add(str(one.reference), 'recommendations');
  if (!profile.passages.length) return { ok: false, reason: 'not-a-resume' };
  for (const field of ['name', 'label', 'location', 'summary', 'work', 'education', 'skills', 'projects', 'certificates', 'languages', 'volunteer'] as const) {
    const value = profile[field];
    if (value && value.length) draft.from(field, 'json-resume');
  }
  return { ok: true, profile: tidy<Profile>(profile) };
}

const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.slice(0, 1000).filter(isObject) : []);
/** A text without tags (some write `<b>`), blanks collapsed; undefined for anything else. */
const str = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? collapse(value.replace(/<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,200})?>/gi, '').slice(0, 20_000)) || undefined : undefined);
const prose = (value: unknown): string | undefined => (typeof value === 'string' ? value.split('\n').map(str).filter(Boolean).join('\n') || undefined : undefined);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.slice(0, 1000).map((one) => str(isObject(one) ? one.name : one)).filter((one): one is string => !!one) : []);

function dated(one: Json): { startDate?: string; endDate?: string; current?: boolean } {
  const start = str(one.startDate ?? one.start);
  const end = str(one.endDate ?? one.end);
  const startDate = start && parseDate(start)?.date;
  const endDate = end && parseDate(end)?.date;
  return { ...(startDate ? { startDate } : {}), ...(endDate ? { endDate } : {}), ...(startDate && !endDate && (!end || !/\d/.test(end)) ? { current: true } : {}) };
}

function tidy<T extends object>(made: T): T {
  for (const key of Object.keys(made) as (keyof T)[]) if (made[key] === undefined) delete made[key];
  return made;
}
