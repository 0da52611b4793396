/** The workspace: a full tab for shortlists, roles, kits and settings. */
import { createRoot } from 'react-dom/client';
import '../../assets/theme.css';
import { EmptyState } from '../../components/EmptyState';
import { ErrorBoundary } from '../../components/ErrorBoundary';
import { useStore } from '../../lib/hooks/use-store';
import { Workspace } from './Workspace';

function Opening() {
  const view = useStore();
  if (view.status === 'open') return <Workspace view={view} store={view.store} />;
  if (view.status === 'opening') return <main aria-busy="true"><p className="vh" role="status">Opening your shortlists</p></main>;
  return (
    <main role="alert">
      <EmptyState level={1} title="Your shortlists could not be opened" actions={<button type="button" className="button primary" onClick={() => location.reload()}>Try again</button>}>
        {view.message}
      </EmptyState>
    </main>
  );
}

createRoot(document.getElementById('root')!).render(<ErrorBoundary onReload={() => location.reload()}><Opening /></ErrorBoundary>);
