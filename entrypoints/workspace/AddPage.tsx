/** Adding people from files and pasted text. */
import { AddCandidate } from '../../components/workspace/AddCandidate';
import { isForgetful } from '../../lib/browser';
import { choiceOr } from '../../lib/hooks/roles';
import { useAdd } from '../../lib/hooks/use-add';
import { useRole } from '../../lib/hooks/use-roles';
import { routeHash } from '../../lib/hooks/use-route';
import type { Role, Shortlist } from '../../lib/model';
import { RoleMissing } from './RoleMissing';
import type { PageProps } from './Workspace';

export function AddPage(props: PageProps) {
  const { view, roles, shortlists, settings } = props;
  const list = shortlists.find((one) => one.id === settings.shortlistId) ?? shortlists[0] ?? null;
  const role = useRole(view, choiceOr(roles, list?.roleId, settings.roleId).id);
  return role === 'missing' ? <RoleMissing /> : role && <Add {...props} list={list} role={role} />;
}

function Add({ store, shortlists, list, role }: PageProps & { list: Shortlist | null; role: Role }) {
  const { items, onPaste, onFiles, onStop } = useAdd(store, role, list?.id ?? null);
  return (
    <AddCandidate
      shortlists={shortlists} shortlistId={list?.id ?? null} onShortlist={(id) => void store.changeSettings({ shortlistId: id })}
      onPaste={onPaste} onFiles={onFiles} onStop={onStop} forgetful={isForgetful()}
      items={items.map((item) => (item.status === 'saved' ? { ...item, href: routeHash({ page: 'shortlist', shortlistId: item.shortlistId, candidateId: item.candidateId }) } : item))}
    />
  );
}
