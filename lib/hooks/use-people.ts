/** The people who are kept, judged for a role: the rows of a shortlist. */
import { useMemo } from 'react';
import { assess, suggestQuestions } from '../core';
import type { Assessment, Candidate, Profile, Question, Role } from '../model';
import { today } from './today';

export type Judged = { candidate: Candidate; profile: Profile; assessment: Assessment };

/** The newest reading of a candidate's pages: the one that is judged and shown. */
export function newestProfile(candidate: Candidate): Profile {
  return candidate.profiles.reduce((newest, one) => (one.source.readAt > newest.source.readAt ? one : newest));
}

const known = new Map<string, Judged>();

/** Judges a candidate; the same reading for the same role on the same day is judged once. */
export function judge(candidate: Candidate, role: Role, day = today()): Judged {
  const profile = newestProfile(candidate);
  const key = [candidate.id, candidate.rev, role.id, role.version, day].join(' ');
  const before = known.get(key);
  if (before) return before;
  const judged = { candidate, profile, assessment: assess(profile, role, day) };
  if (known.size > 20_000) known.clear();
  known.set(key, judged);
  return judged;
}

/** Everyone on a shortlist (null: everyone who is kept), judged for the role. */
export function usePeople(candidates: readonly Candidate[] | undefined, shortlistId: string | null, role: Role): Judged[] | undefined {
  return useMemo(
    () => candidates?.filter((one) => shortlistId === null || one.shortlists.includes(shortlistId)).map((one) => judge(one, role)),
    [candidates, shortlistId, role],
  );
}

/** The suggested questions for one judged person. */
export function questionsFor(judged: Judged, role: Role): Question[] {
  return suggestQuestions(judged.assessment, role);
}
