/** The popup: the verdict at a glance, for the page that was clicked. */
import { createRoot } from 'react-dom/client';
import '../../assets/theme.css';
import { ErrorBoundary } from '../../components/ErrorBoundary';
import { Verdict } from '../../components/verdict/Verdict';
import { useOpenPanel, useVerdict } from '../../lib/hooks/use-verdict';

const close = () => window.close();

function Popup() {
  const { teaching: _inThePanel, ...verdict } = useVerdict({ follow: false });
  const openPerson = (url: string) => {
    verdict.onOpenPerson(url);
    close();
  };
  return <Verdict {...verdict} onOpenPerson={openPerson} onOpenPanel={useOpenPanel(close)} />;
}

createRoot(document.getElementById('root')!).render(<ErrorBoundary onReload={() => location.reload()}><Popup /></ErrorBoundary>);
