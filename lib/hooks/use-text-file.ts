/** Reading one text file at a time for a screen: what is being read, how it failed, and a way to stop it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TextTrouble } from '../model';
import { readTextFile } from './job-text-file';

/** `busy`: what is being read. */
export type TextFileView = { busy: string | null; trouble: TextTrouble | null };

/** `use` gets the text of a file that could be read, and says what is wrong with it or null; it is told after `busy` has been drawn. */
export function useTextFile(use: (text: string, source: string, kind: 'text' | 'json') => string | null) {
  const [view, setView] = useState<TextFileView>({ busy: null, trouble: null });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const take = useCallback((text: string, source: string, kind: 'text' | 'json') => {
    const message = use(text, source, kind);
    setView({ busy: null, trouble: message === null ? null : { source, message } });
  }, [use]);

  const onText = useCallback(async (text: string, source: string) => {
    stop.current?.abort();
    stop.current = null;
    setView({ busy: source, trouble: null });
    await drawn();
    take(text, source, 'text');
  }, [take]);

  const onFile = useCallback(async (file: File) => {
    stop.current?.abort();
    const mine = (stop.current = new AbortController());
    setView({ busy: file.name, trouble: null });
    const read = await readTextFile(file, mine.signal);
    if (stop.current !== mine) return;
    if (mine.signal.aborted || !read.ok) return setView({ busy: null, trouble: { source: file.name, reason: read.ok ? 'stopped' : read.reason } });
    await drawn();
    take(read.text, file.name, read.kind);
  }, [take]);

  return { ...view, onText: (text: string, source: string) => void onText(text, source), onFile: (file: File) => void onFile(file), onStop: () => stop.current?.abort() };
}

/** Long work in one piece begins only when the screen says what is going on. */
const drawn = () => new Promise<void>((done) => setTimeout(done, 30));
