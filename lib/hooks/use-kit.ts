/** The interview kit of one candidate for one role: as suggested until it is changed by hand, then as changed. */
import { useCallback, useMemo, useState } from 'react';
import { buildKit, dropQuestion, editQuestion, kitMarkdown, moveQuestion, restoreQuestion } from '../interview';
import type { Candidate, InterviewKit, Role } from '../model';
import type { Store } from '../store';
import type { Say } from './use-notice';
import { judge, questionsFor } from './use-people';

export function useKit(store: Store, candidate: Candidate, role: Role, say: Say) {
  const [copied, setCopied] = useState(false);
  const suggested = useMemo(() => buildKit(role, questionsFor(judge(candidate, role), role)), [candidate, role]);
  const kit = candidate.kits[role.id] ?? suggested;
  const { name = '', label } = judge(candidate, role).profile;

  const write = useCallback(async (next: InterviewKit | null) => {
    setCopied(false);
    const now = await store.candidate(candidate.id);
    if (!now.ok) return say(now.message);
    const { [role.id]: _before, ...others } = now.value.kits;
    const written = await store.updateCandidate(candidate.id, now.value.rev, { kits: next ? { ...others, [role.id]: next } : others });
    if (!written.ok) say(written.message);
  }, [store, candidate.id, role.id, say]);

  const at = () => new Date().toISOString();
  return {
    kit, name, label, copied,
    onMove: (id: string, by: -1 | 1) => void write(moveQuestion(kit, id, by, at())),
    onEdit: (id: string, text: string) => void write(editQuestion(kit, id, text, at())),
    onDrop: (id: string) => void write(dropQuestion(kit, id, at())),
    onRestore: (id: string) => void write(restoreQuestion(kit, id, at())),
    onReset: () => void write(null),
    onCopyMarkdown: () => {
      navigator.clipboard.writeText(kitMarkdown(kit, name)).then(() => setCopied(true), () => say('The browser did not let Rolefit copy. Click the page once, then copy again.'));
    },
  };
}
