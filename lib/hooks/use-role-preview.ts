/** What the edited role would do to the people read last: judged in slices between the user's key strokes, and begun anew at every edit. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { assess } from '../core';
import { newestProfile, type Assessment, type Candidate, type Card, type Role } from '../model';
import { countAnswers, movesOf, type AnswerCounts, type Held, type Move } from '../roles/editing/preview';
import type { Store } from '../store';
import { today } from './today';
import { useStored, type StoreView } from './use-store';

/** The people looked at: those read last. */
const MOST = 50;
/** Typing must rest so long before anybody is judged, ms. */
const REST = 180;
/** Judging goes on for so long before the page gets its turn, ms. */
const SLICE = 8;

export type PreviewView = { status: 'nobody' | 'judging' } | { status: 'ready'; people: number; fresh: boolean; counts: ReadonlyMap<string, AnswerCounts>; moves: readonly Move[] };

const NEVER: readonly [] = [];

/** Those of the people who were read last, in full; undefined until they are there. */
export function useReadLast(view: StoreView, cards: readonly Card[]): Candidate[] | undefined {
  const ids = useMemo(() => [...cards].sort((a, b) => (a.readAt < b.readAt ? 1 : -1)).slice(0, MOST).map((one) => one.id), [cards]);
  const load = useCallback((store: Store) => store.candidatesOf(ids), [ids]);
  return useStored(view, NEVER, load);
}

/** @param role as edited; @param kept the version it is held against */
export function useRolePreview(candidates: readonly Candidate[], kept: Role, role: Role): PreviewView {
  const people = useMemo(() => candidates
    .map((one) => ({ id: one.id, profile: newestProfile(one) }))
    .sort((a, b) => (a.profile.source.readAt < b.profile.source.readAt ? 1 : -1))
    .slice(0, MOST), [candidates]);
  const before = useRef<{ key: unknown; day: string; found: Map<string, Assessment> }>({ key: null, day: '', found: new Map() });
  const [made, setMade] = useState<{ for: readonly unknown[]; view: PreviewView & { status: 'ready' } }>();

  useEffect(() => {
    let here = true;
    const rest = setTimeout(() => void (async () => {
      const day = today();
      if (before.current.key !== kept || before.current.day !== day) before.current = { key: kept, day, found: new Map() };
      const { found } = before.current;
      const held: Held[] = [];
      let end = performance.now() + SLICE;
      for (const { id, profile } of people) {
        const key = `${id} ${profile.source.readAt}`;
        const was = found.get(key) ?? assess(profile, kept, day);
        found.set(key, was);
        held.push({ id, name: profile.name ?? 'No name', before: was, after: assess(profile, role, day) });
        if (performance.now() < end) continue;
        await new Promise((turn) => setTimeout(turn));
        if (!here) return;
        end = performance.now() + SLICE;
      }
      if (!here) return;
      setMade({ for: [people, kept, role], view: { status: 'ready', people: held.length, fresh: true, counts: countAnswers(role, held.map((one) => one.after)), moves: movesOf(held) } });
    })(), REST);
    return () => {
      here = false;
      clearTimeout(rest);
    };
  }, [people, kept, role]);

  if (people.length === 0) return { status: 'nobody' };
  if (!made) return { status: 'judging' };
  return { ...made.view, fresh: made.for[0] === people && made.for[1] === kept && made.for[2] === role };
}
