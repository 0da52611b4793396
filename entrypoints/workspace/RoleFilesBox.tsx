/** Role files and postings of the role on the page. */
import { RoleFiles } from '../../components/workspace/RoleFiles';
import { useRoleFiles } from '../../lib/hooks/use-role-files';
import type { Role } from '../../lib/model';
import type { PageProps } from './Workspace';

export function RoleFilesBox({ store, say, go, role }: Pick<PageProps, 'store' | 'say' | 'go'> & { role: Role | null | 'missing' }) {
  const shown = role === 'missing' ? null : role;
  return <RoleFiles role={shown} {...useRoleFiles(store, shown, say, go)} />;
}
