/** Takes one statement after another: it becomes criteria, a question, or is left out with the reason. */
import { askForCondition, askForManner } from './ask';
import type { Found } from './criteria';
import { lookFor, overall, shown } from './criteria';
import { isOnlyHeading } from './headings';
import { repeats } from './repeats';
import { asksIn, judged, leftOut, refused, unshownIn } from './sort';
import type { DraftCriterion, DraftQuestion, Ignored, Unit } from './types';
import type { Part } from './wording';
import { isOnlyCues, partsOf, wordingOf } from './wording';

/** What one person can look through. */
const MOST_CRITERIA = 60;
/** A line of a list this short names what it asks for. */
const fewWords = 7;
/** Skills that only speak of manners when nothing else stands with them. */
const VAGUE = new Set(['mentoring', 'stakeholder-management', 'negotiation', 'agile', 'presentations', 'customer-service', 'organizational-development', 'complaint-handling', 'teaching', 'diversity-inclusion', 'coaching', 'strategic-planning']);

/** The draft as it grows. */
export class Taking {
  readonly criteria: DraftCriterion[] = [];
  readonly questions: DraftQuestion[] = [];
  readonly ignored: Ignored[] = [];
  private readonly known = new Map<string, string>();
  private readonly ids = new Set<string>();

  constructor(private readonly text: string) {}

  /** Sorts one statement: criteria, a question, or left out with the reason. */
  take(unit: Unit, title: number | undefined): void {
    const own = this.text.slice(unit.start, unit.end);
    const leave = (why: string) => this.ignored.push({ span: { start: unit.start, end: unit.end }, why });
    if (title !== undefined && unit.start <= title && unit.end > title && unit.end - unit.start < 150) return void leave('The title of the job.');
    const wording = wordingOf(own);
    if (isOnlyHeading(own, wording.tokens) || isOnlyCues(wording)) return void leave('A heading.');
    const why = leftOut(own, unit, wording) ?? refused(own);
    if (why !== null) return void leave(why);
    const unshown = unshownIn(own);
    const asks = asksIn(wording);
    const before = this.criteria.length;
    let repeated: string | null = null;
    if (unit.section.kind !== 'soft') {
      for (const part of partsOf(this.text, unit, wording)) {
        const found = lookFor(this.text, part, { freely: unshown === null && part.start === unit.start && (asks || (unit.bullet && own.split(/\s+/).length <= fewWords)) });
        const counting = found.filter((one) => one.rule.type !== 'skills' || unshown === null || one.rule.of.some((id) => !VAGUE.has(id)));
        for (const one of counting) repeated = this.add(one, part, unit) ?? repeated;
      }
    }
    if (this.criteria.length > before) return;
    if (repeated !== null) return void leave(repeated);
    if (own.length < 4 || /^\([^)]*\)?$/.test(own) || (unshown === null && !/\s/.test(own)) || !/\p{L}{2}/u.test(own) || (!asks && unshown === null && !unit.bullet)) return void leave('Asks for nothing.');
    const judgement = judged(partsOf(this.text, unit, wording)[0]!, unit.section);
    const quote = shown(own);
    this.questions.push({
      text: unshown === 'condition' ? askForCondition(quote) : askForManner(quote), span: { start: unit.start, end: unit.end },
      hard: judgement.kind === 'must-have' && judgement.sure === 'said',
      because: `${judgement.because} ${unshown === null ? 'No words in it could be looked for on a profile.' : 'No profile shows this, so it takes no points.'}`,
    });
  }

  /** When nothing else is asked for: the skills that the tasks name. */
  takeTasks(units: readonly Unit[]): void {
    for (const unit of units) {
      if (unit.section.kind !== 'duties' && unit.section.kind !== 'none' && unit.section.kind !== 'company') continue;
      const own = this.text.slice(unit.start, unit.end);
      if (refused(own) !== null || wordingOf(own).has('offer') || wordingOf(own).has('legal')) continue;
      const part: Part = { start: unit.start, end: unit.end, says: null, word: '' };
      for (const one of lookFor(this.text, part, { freely: false })) {
        this.add(one, part, unit, 'The text states no requirements; this is named among the tasks.');
      }
    }
  }

  /** Adds a criterion; gives why not when it was asked for before. */
  private add(found: Found, part: Part, unit: Unit, reason?: string): string | null {
    const key = JSON.stringify(found.rule);
    const earlier = this.known.get(key);
    if (earlier !== undefined && !overall(found.rule)) return repeats(earlier);
    if (this.criteria.length >= MOST_CRITERIA) return `More than ${MOST_CRITERIA} criteria: left out.`;
    this.known.set(key, found.title);
    const { kind, because, sure } = judged(part, unit.section);
    this.criteria.push({
      id: this.idFor(found.title), kind, title: found.title, rule: found.rule, weight: 0, question: found.question,
      span: { start: found.start, end: found.end }, because: [reason ?? because, found.note].filter((one) => one !== '').join(' '),
      sure: reason !== undefined || (!found.known && sure !== 'unsure' && sure !== 'said') ? 'unsure' : sure,
    });
    return null;
  }

  private idFor(title: string): string {
    const slug = title.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 40).replace(/^-|-$/g, '') || 'criterion';
    let id = slug;
    for (let n = 2; this.ids.has(id); n += 1) id = `${slug}-${n}`;
    this.ids.add(id);
    return id;
  }
}
