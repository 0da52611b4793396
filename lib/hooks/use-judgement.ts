/** The judge for the popup and the panel, loaded while the page is being read: the vocabulary is large, and the first picture should not wait for it. */
import { useEffect, useState } from 'react';
import type { Assessment, Profile, Question, Role } from '../model';
import { today } from './today';

export type Judgement = { assessment: Assessment; questions: Question[] };

const judge = import('../core');

/** The judgement of a profile for a role; null while there is no profile or no role, or the judge is still loading. */
export function useJudgement(profile: Profile | null, role: Role | null): Judgement | null {
  const [made, setMade] = useState<Judgement & { profile: Profile; role: Role }>();
  useEffect(() => {
    let here = true;
    if (profile && role) {
      void judge.then(({ assess, suggestQuestions }) => {
        const assessment = assess(profile, role, today());
        if (here) setMade({ profile, role, assessment, questions: suggestQuestions(assessment, role) });
      });
    }
    return () => void (here = false);
  }, [profile, role]);
  return made && made.profile === profile && made.role === role ? made : null;
}
