/** The roles, to read and to choose from. */
import { RolesView } from '../../components/workspace/RolesView';
import { roleList, skillName } from '../../lib/hooks/roles';
import { useRole } from '../../lib/hooks/use-role';
import { routeHash } from '../../lib/hooks/use-route';
import type { PageProps } from './Workspace';

export function RolesPage({ store, settings, roleId }: PageProps & { roleId: string | null }) {
  const role = useRole(roleId ?? undefined);
  return (
    <RolesView
      roles={roleList} roleId={roleId} role={role} href={(id) => routeHash({ page: 'roles', roleId: id })} currentId={settings.roleId}
      onUse={(id) => void store.changeSettings({ roleId: id })} skillName={skillName}
    />
  );
}
