/** All shortlists, or one of them with the chosen person beside it. */
import { bandWords } from '../../components/words';
import { ShortlistIndex } from '../../components/workspace/ShortlistIndex';
import { ShortlistView } from '../../components/workspace/ShortlistView';
import { useCandidate } from '../../lib/hooks/use-candidate';
import { judge, questionsFor, usePeople } from '../../lib/hooks/use-people';
import { routeHash } from '../../lib/hooks/use-route';
import { mustHaveText, useTransfer } from '../../lib/hooks/use-transfer';
import { useShortlistActs } from '../../lib/hooks/use-shortlist-acts';
import { roleOr, shippedRoles } from '../../lib/hooks/roles';
import type { PageProps } from './Workspace';

export function ShortlistPage({ store, candidates, shortlists, settings, go, say, shortlistId, candidateId }: PageProps & { shortlistId: string | null; candidateId: string | null }) {
  const shortlist = shortlists.find((list) => list.id === shortlistId) ?? null;
  const role = roleOr(shortlist?.roleId, settings.roleId);
  const people = usePeople(candidates, shortlistId, role) ?? [];
  const chosen = people.find((one) => one.candidate.id === candidateId) ?? null;
  const acts = useShortlistActs(store, say, go);
  const { notesState, change, writeNotes, remove } = useCandidate(store, chosen?.candidate ?? null, say);
  const transfer = useTransfer(store, say);
  const files = { count: candidates.length, ...transfer, onExportCsv: () => transfer.exportTable(shortlist ? people : candidates.map((one) => judge(one, role)), shortlists, bandWords) };
  const addHref = routeHash({ page: 'add' });

  if (!shortlist) {
    const cards = shortlists.map((list) => ({
      shortlist: list, roleTitle: roleOr(list.roleId, settings.roleId).title, href: routeHash({ page: 'shortlist', shortlistId: list.id, candidateId: null }),
      count: candidates.filter((one) => one.shortlists.includes(list.id)).length,
    }));
    return <ShortlistIndex shortlists={cards} roles={shippedRoles} roleId={settings.roleId} onCreate={acts.create} addHref={addHref} files={files} />;
  }
  const panel = chosen && {
    candidate: chosen.candidate, judged: { ...chosen, role, questions: questionsFor(chosen, role) }, shortlists,
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
      rows={people.map((one) => ({
        candidate: one.candidate, name: one.profile.name ?? '', label: one.profile.label ?? '', score: one.assessment.score, mustHave: mustHaveText(one.assessment.score),
      }))}
      onSelect={(id) => go({ page: 'shortlist', shortlistId: shortlist.id, candidateId: id })}
      onStage={(id, stage) => void change(id, { stage })}
      onRename={(name) => acts.rename(shortlist.id, name)} onDelete={() => acts.remove(shortlist)}
    />
  );
}
