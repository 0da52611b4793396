/** Teaching Rolefit a page, and saving its structure for a bug report. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReportView, Signpost, TaughtSection, TeachView } from '../model';
import { download } from './download';
import type { PageFile } from './point-at';
import type { StoreView } from './use-store';

/** @param page anything that is another one when the page in front is */
export function useTeach(view: StoreView, tab: () => number | null, page: unknown) {
  const [teach, setTeach] = useState<TeachView>({ status: 'idle' });
  const [report, setReport] = useState<ReportView>({ status: 'idle' });
  const undo = useRef<{ added: Signpost; replaced: Signpost[] } | null>(null);
  const file = useRef<PageFile | null>(null);
  useEffect(() => {
    setTeach((now) => (now.status === 'taught' || now.status === 'undone' ? now : { status: 'idle' }));
    setReport({ status: 'idle' });
  }, [page]);

  const onTeach = useCallback(async (section: TaughtSection) => {
    const tabId = tab();
    setTeach({ status: 'busy' });
    if (tabId === null || view.status !== 'open') return setTeach({ status: 'failed', reason: 'not-reachable' });
    const { pointAt } = await import('./point-at');
    const pointed = await pointAt(tabId, section);
    if (!pointed.ok) return setTeach({ status: 'failed', reason: pointed.reason });
    const kept = await view.store.addSignposts([pointed.signpost]);
    if (!kept.ok) return setTeach({ status: 'failed', reason: 'not-kept' });
    undo.current = { added: pointed.signpost, replaced: kept.value };
    setTeach({ status: 'taught', section });
  }, [view, tab]);

  const onUndoTeach = useCallback(async () => {
    if (!undo.current || view.status !== 'open') return;
    const { added, replaced } = undo.current;
    const gone = replaced.length > 0 ? await view.store.addSignposts(replaced) : await view.store.removeSignpost(added);
    setTeach(gone.ok ? { status: 'undone', section: added.section } : { status: 'failed', reason: 'not-kept' });
  }, [view]);

  const onPrepareReport = useCallback(async () => {
    const tabId = tab();
    setReport({ status: 'busy' });
    const { pageFile } = await import('./point-at');
    file.current = tabId === null ? null : await pageFile(tabId);
    setReport(file.current ? { status: 'ready', texts: file.current.texts, bytes: new TextEncoder().encode(file.current.text).length } : { status: 'failed' });
  }, [tab]);

  const onSaveReport = useCallback(() => {
    if (!file.current) return;
    download('rolefit-page.page.json', 'application/json', file.current.text);
    setReport({ status: 'saved' });
  }, []);

  return { teach, report, onTeach: (section: TaughtSection) => void onTeach(section), onUndoTeach: () => void onUndoTeach(), onPrepareReport: () => void onPrepareReport(), onSaveReport };
}
