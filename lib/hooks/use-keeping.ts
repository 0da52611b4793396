/** What is kept and how safely: room taken, the log and its check, erasing everything. */
import { useCallback, useEffect, useState } from 'react';
import type { Store } from '../store';
import { forgetKept } from './lost-data';
import { forgetDrafts } from './role-drafts';

export type VerifyView =
  | { status: 'idle' | 'checking' }
  | { status: 'done'; count: number; brokenAt: number | null }
  | { status: 'failed'; message: string };
export type EraseView = { status: 'idle' | 'erasing' | 'done' } | { status: 'failed'; message: string };

/** @param changed anything that changes when the store does; the log's check and the room are out of date then */
export function useKeeping(store: Store, changed: unknown) {
  const [verify, setVerify] = useState<VerifyView>({ status: 'idle' });
  const [erase, setErase] = useState<EraseView>({ status: 'idle' });
  const [room, setRoom] = useState<{ bytes: number | null }>({ bytes: null });

  useEffect(() => {
    setVerify({ status: 'idle' });
    void navigator.storage.estimate().then((estimate) => setRoom({ bytes: estimate.usage ?? null }), () => undefined);
  }, [changed]);

  const onVerify = useCallback(async () => {
    setVerify({ status: 'checking' });
    const checked = await store.verifyReceipts();
    setVerify(checked.ok ? { status: 'done', ...checked.value } : { status: 'failed', message: checked.message });
  }, [store]);

  const onErase = useCallback(async () => {
    setErase({ status: 'erasing' });
    await forgetKept();
    forgetDrafts();
    const erased = await store.eraseEverything();
    setErase(erased.ok ? { status: 'done' } : { status: 'failed', message: erased.message });
  }, [store]);

  return { verify, erase, room, onVerify: () => void onVerify(), onErase: () => void onErase() };
}
