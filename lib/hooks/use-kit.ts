/** The interview kit of one candidate for one role: as suggested until it is changed by hand, then as changed. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { buildKit, dropQuestion, editQuestion, kitMarkdown, moveQuestion, restoreQuestion } from '../interview';
import { newestProfile, type Candidate, type InterviewKit, type Role } from '../model';
import type { Store } from '../store';
import type { Say } from './use-notice';
import { judge, questionsFor } from './use-people';

export function useKit(store: Store, candidate: Candidate, role: Role, say: Say) {
  const [copied, setCopied] = useState(false);
  const { name = '', label } = newestProfile(candidate);
  const suggested = useMemo(() => buildKit(role, questionsFor(judge(candidate, role), role)), [candidate, role]);
  const { kit, act } = useQueuedKit(store, candidate, role.id, suggested, say);

  const change = (how: (kit: InterviewKit) => InterviewKit | null) => {
    setCopied(false);
    act(how);
  };
  const at = () => new Date().toISOString();
  return {
    kit, name, label, copied,
    onMove: (id: string, by: -1 | 1) => change((now) => moveQuestion(now, id, by, at())),
    onEdit: (id: string, text: string) => change((now) => editQuestion(now, id, text, at())),
    onDrop: (id: string) => change((now) => dropQuestion(now, id, at())),
    onRestore: (id: string) => change((now) => restoreQuestion(now, id, at())),
    onReset: () => change(() => null),
    ...(kit.role.version < role.version ? { newerRole: role.version, onRenew: () => {
      const old = kit;
      change(() => null);
      say(`The kit is that of version ${role.version} now.`, { label: 'Undo', run: () => change(() => old) });
    } } : {}),
    onCopyMarkdown: () => {
      navigator.clipboard.writeText(kitMarkdown(kit, name)).then(() => setCopied(true), () => say('The browser did not let Rolefit copy. Click the page once, then copy again.'));
    },
  };
}

/** Each change starts from the one before it, even when that is still being written; so a quick hand loses nothing. */
function useQueuedKit(store: Store, candidate: Candidate, roleId: string, suggested: InterviewKit, say: Say) {
  const kept = candidate.kits[roleId] ?? suggested;
  const [kit, setKit] = useState(kept);
  const latest = useRef(kept);
  const waiting = useRef(0);
  const queue = useRef(Promise.resolve());

  const show = useCallback((next: InterviewKit) => {
    latest.current = next;
    setKit(next);
  }, []);
  useEffect(() => {
    if (waiting.current === 0) show(kept);
  }, [kept, show]);

  const act = (how: (kit: InterviewKit) => InterviewKit | null) => {
    const next = how(latest.current);
    show(next ?? suggested);
    waiting.current++;
    queue.current = queue.current.then(async () => {
      const problem = await write(store, candidate.id, roleId, next);
      waiting.current--;
      if (problem === null) return;
      say(problem);
      show(kept);
    });
  };
  return { kit, act };
}

/** Keeps a kit, or none (null): then the suggested one holds again. Gives the sentence that says what went wrong, or null. */
async function write(store: Store, candidateId: string, roleId: string, kit: InterviewKit | null): Promise<string | null> {
  const now = await store.candidate(candidateId);
  if (!now.ok) return now.message;
  const { [roleId]: _before, ...others } = now.value.kits;
  const written = await store.updateCandidate(candidateId, now.value.rev, { kits: kit ? { ...others, [roleId]: kit } : others });
  return written.ok ? null : written.message;
}
