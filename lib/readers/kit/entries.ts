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

/** "Engineer at Acme", "Acme – Engineer", "Engineer, Acme": cut in two where both halves have a name. */
function halves(line: Line, alone: boolean): Line[] {
  const text = line.text;
  const cut = /\s(?:at|@|bei|chez|presso|hos|w)\s(?=\p{Lu}|\d)/u.exec(text) ?? (alone ? /[|·•]|\s[-–—/]+\s/u.exec(text) : null)
    ?? (/^[^,]{2,60}, [^,]{2,60}$/u.test(text) && (role.test(text) || degree.test(text)) && !looksLikePlace(text) ? /, /.exec(text) : null);
  if (!cut || text.length > 140) return [line];
  const parts = [piece(line, 0, cut.index), piece(line, cut.index + cut[0].length, text.length)].filter((one): one is Line => !!one);
  return parts.flatMap((one, i) => (i === 0 ? [one] : one.text.length < text.length && /\s[|·•–—]\s/u.test(one.text) ? halves(one, alone) : [one]));
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
  for (const [i, line] of lines.entries()) {
    if (masked(line.text)) {
      draft.miss(section, 'masked');
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
    const body1 = (isBody(line) || (labelled(line.text) && !parseSpan(line.text))) && !(i === 0 && line.text.length < 160);
    const dates: ReturnType<typeof splitDates> = !dated && (!body1 || (section !== 'work' && section !== 'projects')) && (!body || i < 6) ? splitDates(line, section !== 'projects' || line.hint === 'dates') : null;
    if (dates) {
      dated = dates.dated;
      const before = dates.rest[0] && dates.rest[0].at < dates.dates.at ? dates.rest[0] : null;
      if (before) parts.push({ line: before, part: 'text', head: true, dated: true });
      parts.push({ line: dates.dates, part: 'dates', head: false });
      for (const rest of dates.rest) if (rest !== before) parts.push({ line: rest, part: 'text', head: true });
      heads += dates.rest.length;
      continue;
    }
    if (dated && dated.statedMonths === undefined && onlyLength(line.text) && line.text.length < 25) {
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
  for (const one of parts) {
    const cut = section !== 'work' && section !== 'volunteer' && section !== 'education' ? [one.line]
      : options.ordered ? (one === heading[1] ? dotCut(one.line) : [one.line])
        : one === open[0] && (open.length === 1 || / (?:at|@|bei|chez) /.test(one.line.text) || (roleBeside(one.line.text) && (!!one.dated || !open.some((other) => other !== one && looksLikeOrganisation(other.line.text))))) ? halves(one.line, open.length === 1 || !!one.dated || !open.some((other) => other !== one && looksLikeOrganisation(other.line.text))) : [one.line];
    for (const line of cut) queue.push({ ...one, line });
  }
  const claim = (part: PassagePart, test: (line: Line) => boolean): void => {
    if (named[part]) return;
    const hit = queue.find((one) => one.head && one.part === 'text' && test(one.line));
    if (hit) {
      hit.part = part;
      named[part] = hit.line;
    }
  };
  const titleFirst = section === 'work' || section === 'volunteer';
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
    claim('organisation', (line) => isOrg.test(line.text) && (!titleFirst || looksLikeOrganisation(line.text)));
    claim('place', (line) => looksLikePlace(line.text));
    claim('title', (line) => isTitle.test(line.text) && !labelled(line.text));
    if (named.title || !titleFirst) claim('organisation', (line) => looksLikeOrganisation(line.text));
    claim('title', (line) => couldName(line.text));
    if (!options.group) claim('organisation', (line) => looksLikeOrganisation(line.text));
  }
  if (!named.title && !named.organisation && !dated && !(section === 'projects' && queue.length > 1)) {
    for (const one of queue) draft.add(one.line, section);
    return;
  }
  const name = named.organisation?.text ?? options.group?.name;
  const same = profile.work.some((one) => section === 'work' && one.name === name && one.position === named.title?.text && one.startDate && one.startDate === dated?.startDate && one.endDate === dated?.endDate);
  if (same) return;
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
    const [studyType, area] = study(named.title?.text);
    list.push(tidy<Education>({ institution: name, studyType, area, ...period, summary, courses: [] }));
  } else if (section === 'projects') {
    const link = named.title?.block ? linkOf(named.title) : undefined;
    list.push(tidy({ name: named.title?.text, url: link, ...period, summary: [...texts.filter((one) => !one.line.bullet).map((one) => one.line.text)].join('\n') || undefined, highlights, keywords: [] }));
  } else {
    list.push(tidy({ name: named.title?.text ?? '', issuer: named.organisation?.text, date: period.startDate ?? period.endDate }));
  }
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
