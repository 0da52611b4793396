/** One sentence at a time, with an action such as Undo. It stays until the next one or until the user goes elsewhere. */
import { useCallback, useEffect, useState } from 'react';
import type { Notice } from '../model';

export type Say = (text: string, action?: Notice['action']) => void;

export function useNotice(): [Notice | null, Say] {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    const clear = () => setNotice(null);
    window.addEventListener('hashchange', clear);
    return () => window.removeEventListener('hashchange', clear);
  }, []);
  return [notice, useCallback<Say>((text, action) => setNotice({ text, action }), [])];
}
