/** All shortlists, or one of them (or everybody) with the chosen person beside it. */
import { useMemo } from 'react';
import { bandWords } from '../../components/words';
import { ShortlistIndex } from '../../components/workspace/ShortlistIndex';
import { ShortlistView } from '../../components/workspace/ShortlistView';
import { useCandidate } from '../../lib/hooks/use-candidate';
import { useOne } from '../../lib/hooks/use-cards';
import { fold, judge, questionsFor, usePeople } from '../../lib/hooks/use-people';
import { routeHash } from '../../lib/hooks/use-route';
import { useSavedWith } from '../../lib/hooks/use-saved-with';
import { useTransfer } from '../../lib/hooks/use-transfer';
import { useShortlistActs } from '../../lib/hooks/use-shortlist-acts';
import { choiceOr } from '../../lib/hooks/roles';
import { useRole } from '../../lib/hooks/use-roles';
import type { Card, Role } from '../../lib/model';
import { RoleMissing } from './RoleMissing';
import type { PageProps } from './Workspace';

/** Stands for a list's id: everyone who is kept, on a list or not. */
const EVERYBODY = 'everybody';
/** Where no list is open, nobody need be judged. */
const NOBODY: readonly Card[] = [];

type ShortlistProps = PageProps & { shortlistId: string | null; candidateId: string | null };

export function ShortlistPage(props: ShortlistProps) {
  const roleId = props.shortlists.find((list) => list.id === props.shortlistId)?.roleId;
  const role = useRole(props.view, choiceOr(props.roles, roleId, props.settings.roleId).id);
  return role === 'missing' ? <RoleMissing /> : role && <Shortlists {...props} role={role} />;
}

function Shortlists({ view, store, roles, cards, shortlists, settings, go, say, shortlistId, candidateId, role }: ShortlistProps & { role: Role }) {
  const shortlist = shortlists.find((list) => list.id === shortlistId) ?? null;
  const listId = shortlist?.id ?? (shortlistId === EVERYBODY ? EVERYBODY : null);
  const people = usePeople(store, listId ? cards : NOBODY, shortlist?.id ?? null, role);
  const one = useOne(view, people.cards.some(({ id }) => id === candidateId) ? candidateId : null);
  const chosen = useMemo(() => one && judge(one, role), [one, role]);
  const acts = useShortlistActs(store, say, go);
  const { notesState, change, writeNotes, remove } = useCandidate(store, chosen?.candidate ?? null, say);
  const savedWith = useSavedWith(view, chosen?.candidate.id ?? null, role);
  const transfer = useTransfer(store, say);
  const files = { count: cards.length, ...transfer, onExportCsv: () => transfer.exportTable(listId ? people.cards : cards, role, shortlists, bandWords) };
  const addHref = routeHash({ page: 'add' });

  if (!listId) {
    const everybody = { count: cards.length, href: routeHash({ page: 'shortlist', shortlistId: EVERYBODY, candidateId: null }) };
    const lists = shortlists.map((list) => ({
      shortlist: list, roleTitle: choiceOr(roles, list.roleId, settings.roleId).title, href: routeHash({ page: 'shortlist', shortlistId: list.id, candidateId: null }),
      count: cards.filter((one) => one.shortlists.includes(list.id)).length,
    }));
    return <ShortlistIndex shortlists={lists} roles={roles} roleId={choiceOr(roles, settings.roleId).id} onCreate={acts.create} addHref={addHref} files={files} everybody={everybody} />;
  }
  const panel = chosen && {
    candidate: chosen.candidate, judged: { ...chosen, role, questions: questionsFor(chosen, role) }, shortlists, savedWith,
    kitHref: routeHash({ page: 'kit', candidateId: chosen.candidate.id, roleId: role.id }), notes: notesState, onNotes: writeNotes,
    onTags: (tags: string[]) => void change(chosen.candidate.id, { tags }),
    onStage: (stage: (typeof chosen.candidate)['stage']) => void change(chosen.candidate.id, { stage }),
    onShortlists: (ids: string[]) => void change(chosen.candidate.id, { shortlists: ids }),
    onExport: () => transfer.exportOne(chosen.candidate, shortlists),
    onDelete: () => void remove(chosen.candidate, chosen.profile.name ?? 'The candidate'),
  };
  return (
    <ShortlistView
      shortlist={shortlist} roleTitle={role.title} selectedId={candidateId} addHref={addHref} panel={panel} files={files}
      rows={people.rows} judging={people.judging} fold={fold} onShown={people.onShown}
      onSelect={(id) => go({ page: 'shortlist', shortlistId: listId, candidateId: id })}
      onStage={(id, stage) => void change(id, { stage })}
      onRename={(name) => shortlist && acts.rename(shortlist.id, name)} onDelete={() => shortlist && acts.remove(shortlist)}
    />
  );
}
