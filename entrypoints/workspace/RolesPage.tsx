/** The roles, to read and to choose from. */
import { RolesView } from '../../components/workspace/RolesView';
import { shippedRoles, skillName } from '../../lib/hooks/roles';
import { routeHash } from '../../lib/hooks/use-route';
import type { PageProps } from './Workspace';

export function RolesPage({ store, settings, roleId }: PageProps & { roleId: string | null }) {
  return (
    <RolesView
      roles={shippedRoles} roleId={roleId} href={(id) => routeHash({ page: 'roles', roleId: id })} currentId={settings.roleId}
      onUse={(id) => void store.changeSettings({ roleId: id })} skillName={skillName}
    />
  );
}
