/** One entry of a career (a job, a school, a project, a certificate) out of its lines. */
import type { Education, PassagePart, Work } from '../../model';
import { parseLength, parseSpan } from '../../core/dates';
import { type Dated, type Draft, type EntrySection, type Line, masked, onlyLength, piece, splitDates } from './draft';
import { company, couldName, degree, employment, isBody, labelled, looksLikeOrganisation, looksLikePlace, role, school } from './looks';

/** "Engineer - Acme": a title and something that is none. */
function roleBeside(text: string): boolean {
  const sides = text.split(/\s[-–—|]\s/u);
  return sides.length === 2 && role.test(sides[0]!) !== role.test(sides[1]!);
}

/** "Ingeniera en Acme", "Инженер в Акме": small words that also mean "and" or "in" count only between a title and a name. */
function insideOf(text: string): RegExpExecArray | null {
  const cut = /\s(?:en|em|na|v|в)\s(?=\p{Lu})/u.exec(text);
  return cut && role.test(text.slice(0, cut.index)) && !role.test(text.slice(cut.index + cut[0].length)) ? cut : null;
}

/** "Engineer, Acme": a title and a name with one comma between. */
function commaBeside(text: string): boolean {
  const sides = text.split(', ');
  return sides.length === 2 && role.test(sides[0]!) && !role.test(sides[1]!) && looksLikeOrganisation(sides[1]!) && !looksLikePlace(text);
}

/** Dates that the markup tells to the month where the text tells the year. */
function exactly(dated: Dated, exact: readonly string[]): Dated {
  const [first, last] = [exact[0], exact.at(-1)];
  const finer = (date: string | undefined, by: string | undefined) => (date?.length === 4 && by?.startsWith(date) ? by : date);
  const made = { ...dated };
  if (made.startDate) made.startDate = finer(made.startDate, first);
  if (made.endDate) made.endDate = finer(made.endDate, last);
  return made;
}

/** "Engineer at Acme", "Acme – Engineer", "Engineer, Acme": cut in two where both halves have a name. */
function halves(line: Line, alone: boolean): Line[] {
  const text = line.text;
  const cut = /\s(?:at|@|bei|bij|chez|presso|hos|på|w)\s(?=\p{Lu}|\d)/u.exec(text) ?? insideOf(text) ?? (alone ? /[|·•]|\s[-–—/]+\s/u.exec(text) : null)
    ?? (/^[^,]{2,60}, [^,]{2,60}$/u.test(text) && (role.test(text) || degree.test(text)) && !looksLikePlace(text) ? /, /.exec(text) : null);
  if (!cut || text.length > 140) return [line];
  const parts = [piece(line, 0, cut.index), piece(line, cut.index + cut[0].length, text.length)].filter((one): one is Line => !!one);
  return parts.flatMap((one, i) => (i === 0 ? [one] : one.text.length < text.length && /\s[|·•–—]\s/u.test(one.text) ? halves(one, alone) : [one]));
}

/** "MSc, Informatics, University of Leeds", "Diploma from Lyme College": the school and what was studied, where one line tells both. */
function schoolApart(line: Line): Line[] | null {
  const { text } = line;
  if (text.length > 160 || line.hint || !school.test(text) || !degree.test(text)) return null;
  const cuts = [...text.matchAll(/, | [-–—|·] | (?:from|at|an der|bei) (?=\p{Lu})/gu)];
  for (const cut of cuts) {
    const [before, after] = [piece(line, 0, cut.index), piece(line, cut.index + cut[0].length, text.length)];
    if (!before || !after) continue;
    if (school.test(before.text) && !degree.test(before.text) && degree.test(after.text)) return [{ ...before, hint: 'organisation' }, { ...after, hint: 'title' }];
    if (school.test(after.text) && !degree.test(after.text) && degree.test(before.text) && !school.test(before.text)) return [{ ...before, hint: 'title' }, { ...after, hint: 'organisation' }];
  }
  return null;
}

/** "Toolmaker", "Speaker of the Assembly": rather what somebody was than whom they worked for. */
const doer = /(?:er|or|ist|ian|ant|ent|man|woman|hand|wright|smith|keeper)$|\sof the\s/iu;

/** The two halves of "Engineer at Acme", each told what it is. */
function told(parts: Line[]): Line[] {
  const [first, second] = parts;
  if (parts.length !== 2 || !first || !second || role.test(first.text) === role.test(second.text) || first.hint || second.hint) return parts;
  const [title, name] = role.test(first.text) ? [first, second] : [second, first];
  if (!looksLikeOrganisation(name.text)) return parts;
  return parts.map((one) => ({ ...one, hint: one === title ? ('title' as const) : ('organisation' as const) }));
}

export type EntryOptions = {
  /** The lines that head a group of roles at one employer. */
  group?: { name: string; location?: string; lines: Line[] };
  /** In this layout the title comes first, then the organisation; nothing is guessed. */
  ordered?: boolean;
};

/** Reads one entry into the draft. Lines are in reading order, heads first. Nothing is added when there is nothing to name it by. */
export function addEntry(draft: Draft, section: EntrySection, lines: Line[], options: EntryOptions = {}): void {
  const { profile } = draft;
  const list = profile[section] as unknown[];
  const entry = list.length;
  let dated: Dated | null = null;
  const parts: { line: Line; part: PassagePart; head: boolean; dated?: boolean }[] = [];
  let body = false;
  let heads = 0;
  for (const [i, whole] of lines.entries()) {
    // "Software Engineer:" heads what follows.
    const line = whole.text.length < 80 && !whole.bullet && /[\p{L}\d.)]\s?[,:–—-]$/u.test(whole.text) ? piece(whole, 0, whole.text.length) ?? whole : whole;
    if (masked(line.text)) {
      draft.miss(section, 'masked');
      continue;
    }
    const mark = section === 'education' && line.text.length < 120 ? /[\s,;|(·–-]{1,4}(?:c?gpa|grade|notendurchschnitt|note)\b/i.exec(line.text)?.index ?? 0 : 0;
    if (mark > 3 && !parseSpan(line.text)) {
      parts.push({ line: piece(line, 0, mark)!, part: 'text', head: !body }, { line: piece(line, mark, line.text.length)!, part: 'text', head: false });
      continue;
    }
    const colon = section === 'projects' && i === 0 && !line.block && line.text.length > 40 ? /^[^:.]{2,60}(?=:\s)/u.exec(line.text)?.[0].length : undefined;
    if (colon) {
      parts.push({ line: piece(line, 0, colon)!, part: 'text', head: true });
      const rest = piece(line, colon + 1, line.text.length);
      if (rest) parts.push({ line: rest, part: 'text', head: false });
      heads++;
      continue;
    }
    const body1 = line.hint === 'text' || (isBody(line) || (labelled(line.text) && !parseSpan(line.text))) && !(i === 0 && line.text.length < 160);
    const dates: ReturnType<typeof splitDates> = !dated && (!body1 || (section !== 'work' && section !== 'projects')) && (!body || i < 6) ? splitDates(line, section !== 'projects' || line.hint === 'dates') : null;
    if (dates) {
      dated = line.exact ? exactly(dates.dated, line.exact) : dates.dated;
      const before = dates.rest[0] && dates.rest[0].at < dates.dates.at ? dates.rest[0] : null;
      if (before) parts.push({ line: before, part: 'text', head: true, dated: true });
      parts.push({ line: dates.dates, part: 'dates', head: false });
      for (const rest of dates.rest) if (rest !== before) parts.push({ line: rest, part: 'text', head: true });
      heads += dates.rest.length;
      continue;
    }
    if (dated && dated.statedMonths === undefined && line.text.length < 25 && onlyLength(line.text)) {
      dated.statedMonths = parseLength(line.text) ?? undefined;
      parts.push({ line, part: 'dates', head: false });
      continue;
    }
    if (body1 || heads > 5) body = true;
    if (!body) heads++;
    parts.push({ line, part: 'text', head: !body });
  }
  // Who, what and where among the heads.
  const named: Partial<Record<PassagePart, Line>> = {};
  const heading = parts.filter((one) => one.head);
  const open = heading.filter((one) => !one.line.hint && couldName(one.line.text));
  const queue: typeof parts = [];
  const titleFirst = section === 'work' || section === 'volunteer';
  for (const one of parts) {
    const cut = section !== 'work' && section !== 'volunteer' && section !== 'education' ? [one.line]
      : options.ordered ? (one === heading[1] ? dotCut(one.line) : [one.line])
        : one === open[0] && (open.length === 1 || / (?:at|@|bei|bij|chez|presso|hos) /.test(one.line.text) || ((roleBeside(one.line.text) || (section === 'work' && commaBeside(one.line.text))) && (!!one.dated || section === 'work' && commaBeside(one.line.text) || !open.some((other) => other !== one && looksLikeOrganisation(other.line.text))))) ? halves(one.line, open.length === 1 || !!one.dated || !open.some((other) => other !== one && looksLikeOrganisation(other.line.text))) : [one.line];
    const apart = section === 'education' && one.head && one.part === 'text' && !options.ordered ? schoolApart(one.line) : null;
    for (const line of apart ?? (options.ordered || !titleFirst ? cut : told(cut))) queue.push({ ...one, line });
  }
  const claim = (part: PassagePart, test: (line: Line) => boolean): void => {
    if (named[part]) return;
    const hit = queue.find((one) => one.head && one.part === 'text' && test(one.line));
    if (hit) {
      hit.part = part;
      named[part] = hit.line;
    }
  };
  const isTitle = section === 'education' ? degree : role;
  const isOrg = section === 'education' ? school : company;
  for (const part of ['title', 'organisation', 'place'] as const) claim(part, (line) => line.hint === part);
  if (section === 'projects' || section === 'certificates') {
    claim('title', () => true);
    if (section === 'certificates') claim('organisation', (line) => line.text.length < 60 && !/^(?:issued|expires|credential|show)/i.test(line.text));
  } else if (options.ordered) {
    claim(titleFirst ? 'title' : 'organisation', () => true);
    if (!options.group) claim(titleFirst ? 'organisation' : 'title', () => true);
    claim('place', (line) => !employment.test(line.text) && (looksLikePlace(line.text) || (line.text.length < 70 && !/[.:!?]$/.test(line.text) && titleFirst && afterDates(queue, line))));
  } else {
    claim('title', (line) => isTitle.test(line.text) && !isOrg.test(line.text) && !labelled(line.text));
    claim('organisation', (line) => isOrg.test(line.text) && (!titleFirst || (looksLikeOrganisation(line.text) && !role.test(line.text))));
    claim('organisation', (line) => isOrg.test(line.text) && (!titleFirst || looksLikeOrganisation(line.text)));
    claim('place', (line) => looksLikePlace(line.text) && !line.level && !line.strong);
    claim('title', (line) => isTitle.test(line.text) && !labelled(line.text));
    // One name that is no title is whom they worked for.
    if (section === 'work' && queue.filter((one) => one.head && one.part === 'text' && couldName(one.line.text)).length === 1) claim('organisation', (line) => looksLikeOrganisation(line.text) && !doer.test(line.text));
    if (named.title || !titleFirst) claim('organisation', (line) => looksLikeOrganisation(line.text));
    claim('title', (line) => couldName(line.text));
    if (!options.group) claim('organisation', (line) => looksLikeOrganisation(line.text));
  }
  if (!named.title && !named.organisation && !dated && !(section === 'projects' && queue.length > 1)) {
    for (const one of queue) draft.add(one.line, section);
    return;
  }
  const name = named.organisation?.text ?? options.group?.name;
  if (isRepeated(profile, section, { name, title: named.title?.text, ...dated })) return;
  if (options.group) for (const line of options.group.lines) draft.add(line, section, line.text === options.group.name ? 'organisation' : looksLikePlace(line.text) ? 'place' : 'dates', entry);
  for (const one of queue) draft.add(one.line, section, one.part, entry);
  const texts = queue.filter((one) => one.part === 'text' && one.line !== named.place);
  const highlights = texts.filter((one) => one.line.bullet).map((one) => one.line.text);
  const summary = texts.filter((one) => !one.line.bullet && !one.head).map((one) => one.line.text).join('\n') || undefined;
  const place = (named.place?.text ?? options.group?.location)?.split(' · ')[0];
  const { statedMonths, ...period } = dated ?? {};
  if (section === 'work' || section === 'volunteer') {
    // One date alone is a job that began and ended in it.
    const work: Work = { name, position: named.title?.text, location: place, ...period, ...(period.endDate && !period.startDate ? { startDate: period.endDate } : {}), statedMonths, summary, highlights };
    list.push(tidy(work));
  } else if (section === 'education') {
    const [studyType, told] = study(named.title?.text);
    // "BSc" and "Web Technologies" in two texts.
    const area = told ?? (studyType && studyType.length < 14 ? texts.find((one) => one.head && !one.line.bullet && couldName(one.line.text) && !/\d/.test(one.line.text))?.line.text : undefined);
    list.push(tidy<Education>({ institution: name, studyType, area, ...period, summary, courses: [] }));
  } else if (section === 'projects') {
    const link = named.title?.block ? linkOf(named.title) : undefined;
    list.push(tidy({ name: named.title?.text, url: link, ...period, summary: [...texts.filter((one) => !one.line.bullet).map((one) => one.line.text)].join('\n') || undefined, highlights, keywords: [] }));
  } else {
    list.push(tidy({ name: named.title?.text ?? '', issuer: named.organisation?.text, date: period.startDate ?? period.endDate }));
  }
}

/** The same dated job or school a second time on the page. */
function isRepeated({ work, education }: Draft['profile'], section: EntrySection, made: Dated & { name?: string | undefined; title?: string | undefined }): boolean {
  if (!made.startDate && !made.endDate) return false;
  if (section === 'education') return education.some((one) => one.institution === made.name && [one.studyType, one.area].join('') === study(made.title).join('') && one.startDate === made.startDate && one.endDate === made.endDate);
  return section === 'work' && work.some((one) => one.name === made.name && one.position === made.title && one.startDate === made.startDate && one.endDate === made.endDate);
}

const afterDates = (queue: { line: Line; part: PassagePart }[], line: Line): boolean => {
  const dates = queue.findIndex((one) => one.part === 'dates');
  return dates >= 0 && queue.findIndex((one) => one.line === line) === dates + 1;
};

/** LinkedIn's "Acme · Full-time". */
function dotCut(line: Line): Line[] {
  const at = line.text.indexOf(' · ');
  return at < 0 ? [line] : [piece(line, 0, at), piece(line, at, line.text.length)].filter((one): one is Line => !!one);
}

/** "Bachelor of Science in Physics" and "MSc, Informatics" as degree and subject. */
function study(text: string | undefined): [string | undefined, string | undefined] {
  if (!text) return [undefined, undefined];
  const cut = / (?:in|en|em|der|für) (?=\p{Lu})/u.exec(text) ?? /, /.exec(text);
  return cut ? [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)] : [text, undefined];
}

/** Leaves out what is not told. */
function tidy<T extends object>(made: T): T {
  for (const key of Object.keys(made) as (keyof T)[]) if (made[key] === undefined) delete made[key];
  return made;
}

function linkOf(line: Line): string | undefined {
  const leaf = line.block!.leaf as HTMLAnchorElement;
  const href = typeof leaf.href === 'string' ? leaf.href : '';
  return /^https?:/.test(href) ? href : undefined;
}
