/** Erasing everything: only after the word was typed. */
import { useState } from 'react';
import styles from './Settings.module.css';

export type EraseView = { status: 'idle' | 'erasing' | 'done' } | { status: 'failed'; message: string };

export type EraseProps = { view: EraseView; onErase: () => void };

const WORD = 'erase';

export function Erase({ view, onErase }: EraseProps) {
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState('');
  const sure = typed.trim().toLowerCase() === WORD;
  const busy = view.status === 'erasing';
  return (
    <div className={styles.erase}>
      {!asked && <button type="button" className="button small danger" onClick={() => setAsked(true)}>Erase everything</button>}
      {asked && (
        <form className="line" onSubmit={(event) => { event.preventDefault(); if (sure && !busy) { onErase(); setAsked(false); setTyped(''); } }}>
          <label htmlFor="erase-word">All people, shortlists, kits and the log will be gone for good. Type <b>{WORD}</b> to go on.</label>
          <input id="erase-word" className={`field ${styles.word}`} autoComplete="off" autoFocus value={typed} onChange={(event) => setTyped(event.target.value)} />
          <button className="button small danger" aria-disabled={!sure || busy}>Erase everything</button>
          <button type="button" className="button small" onClick={() => { setAsked(false); setTyped(''); }}>Keep it</button>
        </form>
      )}
      <p role="status" className="small">
        {view.status === 'erasing' && 'Erasing…'}
        {view.status === 'done' && 'Everything is erased.'}
        {view.status === 'failed' && <span className="bad">{view.message}</span>}
      </p>
    </div>
  );
}
