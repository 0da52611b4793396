/** Notes in one's own words, saved while typing pauses. */
import { useEffect, useRef, useState } from 'react';
import styles from './CandidatePanel.module.css';

export type NotesState = { status: 'idle' | 'saving' | 'saved' } | { status: 'failed'; message: string };

export type NotesProps = { text: string; state: NotesState; onNotes: (text: string) => void };

/** How long typing must rest before the notes are handed on, ms. */
const REST = 700;

export function Notes({ text, state, onNotes }: NotesProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, text, onNotes });
  latest.current = { draft, text, onNotes };
  const flush = () => {
    const { draft: now, text: kept, onNotes: give } = latest.current;
    if (now !== null && now !== kept) give(now);
  };

  useEffect(() => {
    if (draft === null) return;
    if (draft === text) return setDraft(null);
    const rest = setTimeout(flush, REST);
    return () => clearTimeout(rest);
  }, [draft, text]);
  useEffect(() => flush, []);

  const waiting = draft !== null && draft !== text;
  return (
    <section className={styles.block}>
      <div className={styles.blockHead}>
        <h3><label htmlFor="notes">Notes</label></h3>
        <span className="small soft" role="status">
          {state.status === 'failed' ? <span className="bad">{state.message}</span> : state.status === 'saving' ? 'Saving…' : waiting ? 'Not saved yet' : state.status === 'saved' ? 'Saved' : ''}
        </span>
      </div>
      <textarea id="notes" className="field" rows={3} maxLength={20_000} value={draft ?? text} placeholder="Only you see these, on this device"
        onChange={(event) => setDraft(event.target.value)} onBlur={flush} />
    </section>
  );
}
