/** For how long people are kept who are not changed: what the organisation says, else what the user chose. Kept to when the workspace opens. */
import { useEffect, useState } from 'react';
import type { Settings } from '../model';
import type { Retention, Store } from '../store';
import type { Say } from './use-notice';
import { useManaged } from './use-managed';

export type RetentionView = { days: number | null; byPolicy: boolean; state: Retention | null };

/** @param settings undefined until they are read; nothing is erased before */
export function useRetention(store: Store, settings: Settings | undefined, say: Say): RetentionView {
  const policy = useManaged();
  const byPolicy = policy?.retentionDays != null;
  const days = policy && settings ? policy.retentionDays ?? settings.retentionDays : undefined;
  const [state, setState] = useState<Retention | null>(null);
  useEffect(() => {
    if (days === undefined) return;
    let here = true;
    void store.keepRetention(days).then((kept) => {
      if (!here || !kept.ok) return;
      setState(kept.value);
      const sentence = days === null ? null : sentenceOf(kept.value, days);
      if (sentence) say(sentence);
    });
    return () => void (here = false);
  }, [store, days, say]);
  return { days: days ?? null, byPolicy, state };
}

const people = (count: number) => (count === 1 ? '1 person' : `${count.toLocaleString('en-GB')} people`);

/** What is said of it when the workspace opens; null when there is nothing to say. */
export function sentenceOf({ erased, soon }: Retention, days: number): string | null {
  const gone = erased > 0 ? `${people(erased)} ${erased === 1 ? 'was' : 'were'} erased: nothing about them had changed for ${days} days.` : '';
  const next = soon > 0 ? `${people(soon)} will be erased within 7 days, because nothing about them changes. A note, a tag or another stage keeps them.` : '';
  return [gone, next].filter(Boolean).join(' ') || null;
}
