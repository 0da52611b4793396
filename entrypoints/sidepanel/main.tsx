/** The side panel (Firefox: sidebar): the same verdict with room, going with the tab. */
import { createRoot } from 'react-dom/client';
import '../../assets/theme.css';
import { ErrorBoundary } from '../../components/ErrorBoundary';
import { Verdict } from '../../components/verdict/Verdict';
import { useVerdict } from '../../lib/hooks/use-verdict';

function Panel() {
  return <Verdict {...useVerdict({ follow: true })} roomy />;
}

createRoot(document.getElementById('root')!).render(<ErrorBoundary onReload={() => location.reload()}><Panel /></ErrorBoundary>);
