/** The roles, to read and to choose from; own ones with their versions. */
import { RolesView } from '../../components/workspace/RolesView';
import { draftOf } from '../../lib/hooks/role-drafts';
import { choiceOr } from '../../lib/hooks/roles';
import { skillName } from '../../lib/hooks/skill-search';
import { useRoleActs } from '../../lib/hooks/use-role-acts';
import { useOwnRoles, useRole } from '../../lib/hooks/use-roles';
import { routeHash } from '../../lib/hooks/use-route';
import { useRoleVersions } from '../../lib/hooks/use-role-versions';
import { RoleFilesBox } from './RoleFilesBox';
import type { PageProps } from './Workspace';

export function RolesPage({ view, store, roles, settings, roleId, version, say, go }: PageProps & { roleId: string | null; version?: number }) {
  const owns = useOwnRoles(view);
  const own = owns?.find((one) => one.id === roleId) ?? null;
  const role = useRole(view, roleId ?? undefined, version);
  const versions = useRoleVersions(view, own, roles);
  const acts = useRoleActs(store, say, go);
  const to = (more: { edit?: true; version?: number } = {}) => routeHash({ page: 'roles', roleId, ...more });
  const shown = role === 'missing' ? null : role;
  return (
    <RolesView
      roles={roles} roleId={roleId} role={role} href={(id) => routeHash({ page: 'roles', roleId: id })} currentId={choiceOr(roles, settings.roleId).id}
      onUse={(id) => void store.changeSettings({ roleId: id })} skillName={skillName} files={<RoleFilesBox store={store} say={say} go={go} role={role} />} importHref={routeHash({ page: 'import' })} checkHref={routeHash({ page: 'check' })}
      unsaved={new Set(owns?.map((one) => one.id).filter((id) => draftOf(id) !== null))}
      onCopy={shown && owns && !own ? () => acts.copy(shown) : undefined}
      own={own ? {
        editHref: to({ edit: true }), unsavedAt: draftOf(own.id)?.at ?? null, onDelete: () => acts.remove(own.id), onRestore: (which) => acts.restore(own, which),
        versions: versions.map((one) => ({ ...one, href: to(one === versions[0] ? {} : { version: one.version }) })),
      } : undefined}
    />
  );
}
