/** The interview kit of one candidate. */
import { EmptyState } from '../../components/EmptyState';
import { KitView } from '../../components/workspace/KitView';
import { useOne } from '../../lib/hooks/use-cards';
import { useKit } from '../../lib/hooks/use-kit';
import { useRole } from '../../lib/hooks/use-roles';
import { routeHash } from '../../lib/hooks/use-route';
import type { Candidate, Role } from '../../lib/model';
import { RoleMissing } from './RoleMissing';
import type { PageProps } from './Workspace';

export function KitPage({ cards, candidateId, roleId, ...page }: PageProps & { candidateId: string; roleId: string }) {
  const candidate = useOne(page.view, candidateId);
  const role = useRole(page.view, roleId);
  if (!cards.some((one) => one.id === candidateId)) return <EmptyState level={1} title="This person is not kept any more">Go back to the shortlists and open a kit from there.</EmptyState>;
  if (role === 'missing') return <RoleMissing />;
  return role && candidate && <Kit {...page} candidate={candidate} role={role} />;
}

function Kit({ store, say, candidate, role }: Pick<PageProps, 'store' | 'say'> & { candidate: Candidate; role: Role }) {
  const { name, label, ...kit } = useKit(store, candidate, role, say);
  return (
    <KitView
      {...kit} candidateName={name} candidateLabel={label} budget={45}
      criterionTitle={(id) => role.criteria.find((one) => one.id === id)?.title ?? id} onPrint={() => window.print()}
      backHref={routeHash({ page: 'shortlist', shortlistId: candidate.shortlists[0] ?? 'everybody', candidateId: candidate.id })}
    />
  );
}
