/** What is known of people for one role on one day, while the workspace is open. Never written anywhere: judgements are recomputed. */
import { assess, engine } from '../core';
import { newestProfile, type Candidate, type Card, type FitScore, type Role } from '../model';
import type { Store } from '../store';
import { calm, inSlices } from './pace';

/** Roles whose verdicts are remembered. */
const MOST_ROLES = 4;
/** People read at a time: those on the screen, so that their verdicts come at once, and the others. */
const [SOON, LATER] = [16, 24];
/** Progress is told so often at most, ms. */
const NEWS = 400;

/** Scores by reading (see `Card.reading`): the same reading has the same score for the same role on the same day. */
export type Verdicts = Map<string, FitScore>;

const remembered = new Map<string, Verdicts>();

/** The verdicts for a role on a day as far as they are known. */
export function verdictsFor(role: Role, day: string): Verdicts {
  const key = [role.id, role.version, engine, day].join(' ');
  const verdicts = remembered.get(key) ?? new Map<string, FitScore>();
  remembered.delete(key);
  remembered.set(key, verdicts);
  for (const [oldest] of remembered) if (remembered.size > MOST_ROLES) remembered.delete(oldest);
  return verdicts;
}

/** The score of a person, from memory when this reading was judged before. */
export function scoreOf(candidate: Candidate, card: Card, role: Role, day: string, verdicts: Verdicts): FitScore {
  const known = candidate.rev === card.rev ? verdicts.get(card.reading) : undefined;
  return known ?? assess(newestProfile(candidate), role, day).score;
}

export type Judging = {
  /** Who stands on the screen, in order: they are judged before the others. */
  first(ids: readonly string[]): void;
  /** Ids of those who could not be read. */
  readonly lost: ReadonlySet<string>;
  stop(): void;
};

/**
 * Judges all of `cards` whose reading is not among `verdicts` yet, and puts them there: in slices, those on the screen first, resting while
 * somebody types. Tells `onNews` when the first are done, then some times a second, and at the end. Fails never: who cannot be read is `lost`.
 */
export function judgeAll(store: Store, cards: readonly Card[], role: Role, day: string, verdicts: Verdicts, onNews: () => void): Judging {
  const stopper = new AbortController();
  const { signal } = stopper;
  const byId = new Map(cards.map((card) => [card.id, card]));
  const lost = new Set<string>();
  const open = (card: Card | undefined): card is Card => card !== undefined && !verdicts.has(card.reading) && !lost.has(card.id);
  let wanted: readonly string[] = [];
  // The rest in the order of a list that nobody sorted: the last saved first.
  let rest = cards.length;
  let told = -Infinity;

  const next = (): Card[] => {
    const soon = wanted.map((id) => byId.get(id)).filter(open).slice(0, SOON);
    while (soon.length === 0 && rest > 0) {
      const later: Card[] = [];
      while (later.length < LATER && rest > 0) if (open(cards[--rest])) later.push(cards[rest]!);
      if (later.length > 0) return later;
    }
    return soon;
  };

  const judge = async (batch: readonly Card[]) => {
    const read = await store.candidatesOf(batch.map((card) => card.id));
    const people = new Map(read.ok ? read.value.map((one) => [one.id, one]) : []);
    await inSlices(batch, (card) => {
      const candidate = people.get(card.id);
      // Changed since the card was made: the news of that brings another card.
      if (candidate?.rev === card.rev) verdicts.set(card.reading, assess(newestProfile(candidate), role, day).score);
      else lost.add(card.id);
    }, signal);
  };

  const run = async () => {
    for (let batch = next(); batch.length > 0 && !signal.aborted; batch = next()) {
      await judge(batch);
      if (!signal.aborted && performance.now() - told >= NEWS) {
        told = performance.now();
        onNews();
      }
      await calm();
    }
    if (!signal.aborted) onNews();
  };
  // The screen says who stands on it right after this.
  void Promise.resolve().then(run);
  return { first: (ids) => { wanted = ids; }, lost, stop: () => stopper.abort() };
}
