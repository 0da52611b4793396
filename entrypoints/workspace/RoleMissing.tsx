/** Said where a page is about a role that is not there, or whose file the browser could not load. */
import { EmptyState } from '../../components/EmptyState';
import { routeHash } from '../../lib/hooks/use-route';

export function RoleMissing() {
  return (
    <EmptyState level={1} title="This role could not be opened" actions={<a className="button" href={routeHash({ page: 'roles', roleId: null })}>See the roles</a>}>
      It may have been deleted, or Rolefit was updated in the meantime. Choose another role, or reload this page.
    </EmptyState>
  );
}
