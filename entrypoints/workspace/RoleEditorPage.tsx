/** Editing one of the user's own roles. Loaded when it is opened: it brings the importer's and the linter's word lists. */
import { EmptyState } from '../../components/EmptyState';
import { RoleEditor } from '../../components/workspace/editor/RoleEditor';
import { useReadLast } from '../../lib/hooks/use-role-preview';
import { useOwnRoles } from '../../lib/hooks/use-roles';
import { useRoleEditor } from '../../lib/hooks/use-role-editor';
import { routeHash } from '../../lib/hooks/use-route';
import { vocabulary } from '../../lib/hooks/skill-search';
import type { Candidate, OwnRole } from '../../lib/model';
import type { PageProps } from './Workspace';

export function RoleEditorPage(props: PageProps & { roleId: string }) {
  const owns = useOwnRoles(props.view);
  const own = owns?.find((one) => one.id === props.roleId);
  const readLast = useReadLast(props.view, props.cards);
  if (!owns || !readLast) return <p aria-busy="true" />;
  if (!own) {
    return (
      <EmptyState level={1} title="This role cannot be edited" actions={<a className="button" href={routeHash({ page: 'roles', roleId: null })}>See all roles</a>}>
        Only roles of your own can. Open the role in the list, and make it your own first.
      </EmptyState>
    );
  }
  return <Editor {...props} own={own} readLast={readLast} />;
}

function Editor({ store, readLast, own }: PageProps & { own: OwnRole; readLast: Candidate[] }) {
  const { base, ...editing } = useRoleEditor(store, own, readLast);
  const back = { page: 'roles', roleId: own.id } as const;
  return (
    <RoleEditor
      {...editing} version={base.version} vocabulary={vocabulary} backHref={routeHash(back)} newerHref={routeHash(back)}
    />
  );
}
