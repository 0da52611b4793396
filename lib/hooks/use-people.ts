/** The people of a shortlist, with what is known of how they fit: the rows. */
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { assess, suggestQuestions } from '../core';
import { newestProfile, type Assessment, type Candidate, type Card, type FitScore, type Profile, type Question, type Role } from '../model';
import type { Store } from '../store';
import { today } from './today';
import { judgeAll, verdictsFor, type Judging } from './verdicts';

export { fold } from '../model';

export type Judged = { candidate: Candidate; profile: Profile; assessment: Assessment };

/** `score`: 'waiting' until it is known, null when the person could not be read. */
export type PersonRow = { card: Card; score: FitScore | 'waiting' | null; /** "6 of 8". */ mustHave: string };

export type People = {
  cards: readonly Card[];
  rows: readonly PersonRow[];
  /** How far judging them is; null when it is done. */
  judging: { done: number; of: number } | null;
  /** To be told who stands on the screen. */
  onShown: (ids: readonly string[]) => void;
};

/** Judges a candidate: the full findings, for whoever is looked at. */
export function judge(candidate: Candidate, role: Role, day = today()): Judged {
  const profile = newestProfile(candidate);
  return { candidate, profile, assessment: assess(profile, role, day) };
}

/** The suggested questions for one judged person. */
export function questionsFor(judged: Judged, role: Role): Question[] {
  return suggestQuestions(judged.assessment, role);
}

/** "5 of 8". */
export const mustHaveText = ({ counts: { mustHave } }: FitScore): string => `${mustHave.yes} of ${mustHave.of}`;

/** Everyone on a shortlist (null: everyone who is kept), with their scores for the role as they become known. */
export function usePeople(store: Store, all: readonly Card[], shortlistId: string | null, role: Role): People {
  const day = today();
  const cards = useMemo(() => (shortlistId === null ? all : all.filter((one) => one.shortlists.includes(shortlistId))), [all, shortlistId]);
  // The same object for the same version of the role on the same day, so it stands for both below.
  const verdicts = verdictsFor(role, day);
  const [news, setNews] = useState(0);
  const judging = useRef<Judging | null>(null);
  const shown = useRef<readonly string[]>([]);

  useEffect(() => {
    const mine = judgeAll(store, cards, role, day, verdicts, () => startTransition(() => setNews((count) => count + 1)));
    mine.first(shown.current);
    judging.current = mine;
    return () => mine.stop();
  }, [store, cards, verdicts]);

  const onShown = useCallback((ids: readonly string[]) => {
    shown.current = ids;
    judging.current?.first(ids);
  }, []);

  const made = useRef(new WeakMap<Card, PersonRow>());
  return useMemo(() => {
    const lost = judging.current?.lost;
    let done = 0;
    const rows = cards.map((card) => {
      const score: PersonRow['score'] = verdicts.get(card.reading) ?? (lost?.has(card.id) ? null : 'waiting');
      if (score !== 'waiting') done += 1;
      const before = made.current.get(card);
      if (before && before.score === score) return before;
      const row: PersonRow = { card, score, mustHave: score && score !== 'waiting' ? mustHaveText(score) : '' };
      made.current.set(card, row);
      return row;
    });
    return { cards, rows, judging: done < cards.length ? { done, of: cards.length } : null, onShown };
  }, [cards, verdicts, news, onShown]);
}
