/** The role editor: what is shown, and everything the user can do to a role. */
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { newestOf, type Candidate, type Criterion, type OwnRole, type Role } from '../model';
import { addTo, changeCriterion, changeIn, duplicateCriterion, freeId, moveCriterion, placeCriterion, removeFrom } from '../roles/editing/edits';
import { criteriaFrom } from '../roles/editing/free-text';
import { refusedIn, takeInstead } from '../roles/editing/lawful';
import { notesOn } from '../roles/editing/notes';
import { commonWeight, setApart, shareEqually, shareOut, shareOutCompetencies, withoutIdleReasons } from '../roles/editing/shares';
import type { Store } from '../store';
import { useRoleHistory } from './use-role-history';
import { useRolePreview } from './use-role-preview';

export type SaveState = { status: 'idle' | 'saving' } | { status: 'saved'; version: number } | { status: 'failed'; message: string };

const quoted = (text: string) => `“${text.slice(0, 60) || 'no title'}”`;

export function useRoleEditor(store: Store, own: OwnRole, candidates: readonly Candidate[]) {
  const { role, base, dirty, foundAt, newest, undoes, redoes, edit, undo, redo, rebase } = useRoleHistory(own);
  const [save, setSave] = useState<SaveState>({ status: 'idle' });
  const [said, setSaid] = useState('');
  const calm = useDeferredValue(role);
  const notes = useMemo(() => notesOn(calm, base), [calm, base]);
  const preview = useRolePreview(candidates, base, role);
  const apart = useMemo(() => setApart(role.criteria, base.criteria), [role, base]);

  const nameOf = (id: string) => quoted(role.criteria.find((one) => one.id === id)?.title ?? id);
  const acts = useMemo(() => actsOn(edit), [edit]);

  const write = useCallback(async (version: number) => {
    if (notesOn(role, base).some((note) => note.level !== 'advice')) return;
    setSave({ status: 'saving' });
    const saved = await store.saveRole({ ...withoutIdleReasons(role), version });
    if (!saved.ok) return setSave({ status: 'failed', message: saved.message });
    rebase(newestOf(saved.value));
    setSave({ status: 'saved', version: newestOf(saved.value).version });
  }, [store, role, base, rebase]);

  return {
    role, base, dirty, foundAt, undoes, redoes, notes, preview, save, said, apart,
    /** The number of a version that was saved elsewhere while this one was edited; null when there is none. */
    overtakenBy: newest.version > base.version && save.status !== 'saving' ? newest.version : null,
    common: (kind: Criterion['kind']) => commonWeight(role.criteria, kind),
    /** What would be looked for, and what the linter refuses of it, before anything is added. */
    tryWords: (sentence: string, kind: Criterion['kind']) => ({ criteria: criteriaFrom(sentence, kind, role), refused: refusedIn(sentence) }),
    acts: {
      ...acts,
      undo: () => { setSaid(undoes === null ? 'There is nothing to undo.' : `Undone: ${undoes}.`); undo(); },
      redo: () => { setSaid(redoes === null ? 'There is nothing to do again.' : `Done again: ${redoes}.`); redo(); },
      save: () => void write(base.version),
      /** Lays the edits on top of the version saved elsewhere: both are kept, this one as the newest. */
      saveOver: () => void write(newest.version),
      discard: () => { edit(() => base, 'the edits'); setSaid('Your edits were taken back. Undo brings them again.'); },
      take: (path: string) => { edit((now) => takeInstead(now, path), 'the lawful wording'); setSaid('The lawful wording was put in.'); },
      move: (id: string, by: -1 | 1) => {
        edit((now) => moveCriterion(now, id, by), `the place of ${nameOf(id)}`);
        setSaid(placeSaid(moveCriterion(role, id, by), id));
      },
      place: (id: string, target: string) => {
        edit((now) => placeCriterion(now, id, target), `the place of ${nameOf(id)}`);
        setSaid(placeSaid(placeCriterion(role, id, target), id));
      },
      remove: (id: string) => { edit((now) => removeFrom(now, 'criteria', id), `${nameOf(id)} taken out`); setSaid(`${nameOf(id)} was taken out. Undo puts it back.`); },
      duplicate: (id: string) => { edit((now) => duplicateCriterion(now, id), `the copy of ${nameOf(id)}`); setSaid(`${nameOf(id)} was copied.`); },
    },
  };
}

function placeSaid(role: Role, id: string): string {
  const kind = role.criteria.find((one) => one.id === id)?.kind;
  const kin = role.criteria.filter((one) => one.kind === kind);
  return `Now ${kin.findIndex((one) => one.id === id) + 1} of ${kin.length}.`;
}

type Edit = ReturnType<typeof useRoleHistory>['edit'];

/** The edits that need nothing but the role. */
function actsOn(edit: Edit) {
  const adding = (what: string, make: (role: Role) => Role) => () => edit(make, `a new ${what}`);
  return {
    fields: (patch: Partial<Pick<Role, 'title' | 'short' | 'summary' | 'level' | 'stack' | 'scope'>>) => {
      const field = Object.keys(patch).join(' ');
      edit((role) => ({ ...role, ...patch }), `the ${field === 'short' ? 'short name' : field}`, field);
    },
    criterion: (id: string, patch: Partial<Omit<Criterion, 'id'>>) => {
      const field = Object.keys(patch).join(' ');
      edit((role) => changeCriterion(role, id, patch), field === 'weight' ? 'a weight' : field === 'kind' ? 'the kind of a criterion' : 'a criterion', `${id} ${field}`);
    },
    addWords: (sentence: string, kind: Criterion['kind']) => edit((role) => criteriaFrom(sentence, kind, role).reduce((now, one) => addTo(now, 'criteria', one), role), 'a new criterion'),
    shareEqually: () => edit(shareEqually, 'the equal shares'),
    shareOut: () => edit(shareOut, 'the weights shared out'),
    shareOutCompetencies: () => edit(shareOutCompetencies, 'the shares of the competencies'),
    competency: (id: string, patch: Partial<Omit<Role['competencies'][number], 'id'>>) => edit((role) => changeIn(role, 'competencies', id, patch), 'a competency', `${id} ${Object.keys(patch).join(' ')}`),
    addCompetency: adding('competency', (role) => addTo(role, 'competencies', { id: freeId('competency', role.competencies), name: '', weight: 0, mustPass: false, looksFor: '' })),
    removeCompetency: (id: string) => edit((role) => removeFrom(role, 'competencies', id), 'a competency taken out'),
    question: (id: string, patch: Partial<Omit<Role['coreQuestions'][number], 'id'>>) => edit((role) => changeIn(role, 'coreQuestions', id, patch), 'a question', `${id} ${Object.keys(patch).join(' ')}`),
    addQuestion: adding('question', (role) => addTo(role, 'coreQuestions', { id: freeId('question', role.coreQuestions), competency: role.competencies[0]?.id ?? '', text: '', probes: [], minutes: 4 })),
    removeQuestion: (id: string) => edit((role) => removeFrom(role, 'coreQuestions', id), 'a question taken out'),
    watchPoint: (id: string, patch: Partial<Omit<Role['watchPoints'][number], 'id'>>) => edit((role) => changeIn(role, 'watchPoints', id, patch), 'a watch-point', `${id} ${Object.keys(patch).join(' ')}`),
    addWatchPoint: adding('watch-point', (role) => addTo(role, 'watchPoints', { id: freeId('watch', role.watchPoints), text: '', severe: false })),
    removeWatchPoint: (id: string) => edit((role) => removeFrom(role, 'watchPoints', id), 'a watch-point taken out'),
  };
}
