/** Which statements ask for something, by their section and their own words. */
import { trimEnd } from '../../core/text';
import { protectedIn } from '../linter/protected';
import { phraseFinder } from '../phrases';
import type { SectionKind } from './section-words';
import { UNSHOWN } from './soft-words';
import type { Unshown } from './soft-words';
import type { Section, Sureness, Unit } from './types';
import type { Part, Wording } from './wording';

const findUnshown = phraseFinder(UNSHOWN);

/** Why the statements of a section are left out. */
const ASIDE: Partial<Record<SectionKind, string>> = {
  duties: 'A task of the job, no requirement.', offer: 'What the employer offers.', company: 'About the employer.', apply: 'How to apply.',
  legal: 'A legal notice.', facts: 'Facts about the posting.', guide: 'Part of a hiring guide, no requirement.', none: 'Asks for nothing.',
};
const asking = new Set<SectionKind>(['must', 'nice', 'needs', 'soft']);

/** Sentences this long that ask for something say so among their first words. */
const shortUnit = 90;
const early = 8;

/** Whether any of its words ask for something. */
export const asksIn = (wording: Wording) => wording.has('must') || wording.has('nice') || wording.has('ahead') || wording.has('need');

/** Whether the statement is left out, and why; null when it asks for something. Outside of requirements only plain words count. */
export function leftOut(own: string, unit: Unit, wording: Wording): string | null {
  const { kind } = unit.section;
  const why = ASIDE[kind];
  const asks = asksIn(wording);
  if (kind === 'offer' || kind === 'apply' || kind === 'legal' || kind === 'facts' || kind === 'guide') return why ?? 'Asks for nothing.';
  if (wording.has('legal')) return ASIDE.legal!;
  if (wording.has('offer')) return ASIDE.offer!;
  if (wording.has('apply')) return ASIDE.apply!;
  if (wording.has('perk') && !asks) return ASIDE.offer!;
  if (kind === 'duties') return opensWith(wording, 'must') || ends(own, wording) || (opensWith(wording, 'need') && asksPlainly(wording)) ? null : ASIDE.duties!;
  if (asking.has(kind)) {
    if (opensWith(wording, 'duty') && !wording.has('must')) return ASIDE.duties!;
    if (wording.has('other') && !wording.has('must') && !wording.has('nice')) return asks && !startsSo(wording, 'other') ? null : ASIDE.company!;
    if (wording.has('self') && !asks) return ASIDE.company!;
    const plainly = wording.has('must') || wording.has('nice') || wording.has('ahead') || wording.hits.some((hit) => hit.tag === 'need' && hit.first < early);
    return unit.bullet || plainly || own.length < shortUnit ? null : ASIDE.none!;
  }
  if (wording.has('other') || wording.has('duty')) return wording.has('must') && wording.has('need') ? null : why!;
  return asksPlainly(wording) ? null : why!;
}

const startsSo = (wording: Wording, cue: 'other') => wording.hits.some((hit) => hit.tag === cue && hit.first === 0);
const opensWith = (wording: Wording, cue: 'must' | 'duty' | 'need') => wording.hits.some((hit) => hit.tag === cue && hit.first <= 1);
/** "… is required" at the end. */
const ends = (own: string, wording: Wording) => wording.hits.some((hit) => hit.tag === 'must' && hit.end >= own.length - 2) && wording.has('need');
const asksPlainly = (wording: Wording) => wording.has('need') && (wording.has('must') || wording.has('nice') || wording.has('ahead') || wording.hits.filter((hit) => hit.tag === 'need').length > 1);

/** Manner or condition, when the words are about nothing else; null otherwise. */
export function unshownIn(own: string): Unshown | null {
  const hits = findUnshown(own);
  return hits.find((hit) => hit.tag === 'condition')?.tag ?? hits[0]?.tag ?? null;
}

/** Why a protected wording is not taken over; null when there is none. Asking for a language is lawful, only "native" is not. */
export function refused(own: string): string | null {
  const [found] = protectedIn(own).filter((one) => one.topic !== 'native-speaker' && one.topic !== 'age-image');
  return found ? `Not taken over: ${found.sentence}` : null;
}

export type Judged = { kind: 'must-have' | 'nice-to-have'; because: string; sure: Sureness };

/** What a part is worth, by its own words first and its section second. */
export function judged(part: Part, section: Section): Judged {
  const name = trimEnd(section.name.replace(/\s+/g, ' '), ':*#').slice(0, 80);
  const place = name === '' ? 'No section' : `Under “${name}”`;
  const said = part.says === null ? '' : `the line says “${part.word.replace(/\s+/g, ' ')}”`;
  const nice = part.says === 'nice' || (section.kind === 'nice' && !(part.says === 'must' && /\s|must|muss/i.test(part.word)));
  const kind = nice ? 'nice-to-have' as const : 'must-have' as const;
  if (section.kind === 'must' || section.kind === 'nice') {
    const agree = (section.kind === 'nice') === nice;
    return { kind, because: said && part.says !== null ? `${place}; ${said}.` : `${place}.`, sure: agree || part.says !== null ? 'said' : 'likely' };
  }
  if (section.kind === 'needs' || section.kind === 'soft') {
    return { kind, because: said ? `${place}; ${said}.` : `${place}, and nothing says that it is optional.`, sure: said ? 'said' : 'likely' };
  }
  const aside = name === '' ? 'In no section of requirements' : `${place}, which is no section of requirements`;
  return { kind, because: said ? `${aside}, but ${said}.` : `${aside}, but the line asks for it.`, sure: 'unsure' };
}
