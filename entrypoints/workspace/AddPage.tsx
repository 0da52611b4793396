/** Adding people from files and pasted text. */
import { AddCandidate } from '../../components/workspace/AddCandidate';
import { isForgetful } from '../../lib/browser';
import { roleOr } from '../../lib/hooks/roles';
import { useAdd } from '../../lib/hooks/use-add';
import { routeHash } from '../../lib/hooks/use-route';
import type { PageProps } from './Workspace';

export function AddPage({ store, shortlists, settings }: PageProps) {
  const list = shortlists.find((one) => one.id === settings.shortlistId) ?? shortlists[0] ?? null;
  const { items, onPaste, onFiles, onStop } = useAdd(store, roleOr(list?.roleId, settings.roleId), list?.id ?? null);
  return (
    <AddCandidate
      shortlists={shortlists} shortlistId={list?.id ?? null} onShortlist={(id) => void store.changeSettings({ shortlistId: id })}
      onPaste={onPaste} onFiles={onFiles} onStop={onStop} forgetful={isForgetful()}
      items={items.map((item) => (item.status === 'saved' ? { ...item, href: routeHash({ page: 'shortlist', shortlistId: item.shortlistId, candidateId: item.candidateId }) } : item))}
    />
  );
}
