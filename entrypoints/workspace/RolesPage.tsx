/** The roles, to read and to choose from. */
import { RolesView } from '../../components/workspace/RolesView';
import { choiceOr, skillName } from '../../lib/hooks/roles';
import { useRole } from '../../lib/hooks/use-roles';
import { routeHash } from '../../lib/hooks/use-route';
import type { PageProps } from './Workspace';

export function RolesPage({ view, store, roles, settings, roleId }: PageProps & { roleId: string | null }) {
  const role = useRole(view, roleId ?? undefined);
  return (
    <RolesView
      roles={roles} roleId={roleId} role={role} href={(id) => routeHash({ page: 'roles', roleId: id })} currentId={choiceOr(roles, settings.roleId).id}
      onUse={(id) => void store.changeSettings({ roleId: id })} skillName={skillName}
    />
  );
}
