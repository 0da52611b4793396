/** Adding people without a page: pasted text, or files. */
import { useState } from 'react';
import type { UnreadableReason } from '../../lib/model';
import { AnswerShape } from '../AnswerShape';
import { plural } from '../format';
import { unreadableFile } from '../verdict/sentences';
import { privateWords } from '../words';
import { DropZone } from './DropZone';
import styles from './Files.module.css';

export type AddItem = { id: string; /** File name, or "Pasted text". */ source: string } & (
  | { status: 'reading' }
  | { status: 'saved'; name: string; href: string }
  | { status: 'unreadable'; reason: UnreadableReason }
  /** It was read but could not be kept. */
  | { status: 'failed'; message: string }
);

export type AddCandidateProps = {
  shortlists: readonly { id: string; name: string }[];
  /** Where they go; null: a first list is made. */
  shortlistId: string | null;
  onShortlist: (id: string) => void;
  onPaste: (text: string) => void;
  onFiles: (files: File[]) => void;
  /** What was added since the page was opened, newest first. */
  items: readonly AddItem[];
  /** The browser keeps nothing here, as in a private window of Firefox. */
  forgetful?: boolean;
};

export function AddCandidate({ shortlists, shortlistId, onShortlist, onPaste, onFiles, items, forgetful = false }: AddCandidateProps) {
  const [text, setText] = useState('');
  const ready = text.trim() !== '';
  const reading = items.filter((item) => item.status === 'reading').length;
  return (
    <div className="stack">
      <header className="line">
        <h1>Add a candidate</h1>
        {shortlists.length > 0 && (
          <label className="line end">
            <span className="soft small">Shortlist</span>
            <select className="select" value={shortlistId ?? ''} onChange={(event) => onShortlist(event.target.value)}>
              {shortlists.map((list) => <option key={list.id} value={list.id}>{list.name}</option>)}
            </select>
          </label>
        )}
      </header>
      <p className="soft">{forgetful ? privateWords.lost : 'Files and text are read here in the browser and stay on this device.'}</p>
      <div className={styles.add}>
        <form className={`card ${styles.box}`} onSubmit={(event) => { event.preventDefault(); if (ready) { onPaste(text); setText(''); } }}>
          <h2><label htmlFor="resume">Paste a résumé</label></h2>
          <textarea id="resume" className="field" rows={11} value={text} onChange={(event) => setText(event.target.value)}
            placeholder={'Name\nHeadline\n\nExperience\n…'} />
          <button className="button primary" aria-disabled={!ready}>Read and save</button>
        </form>
        <div className={`card ${styles.box}`}>
          <h2>Or choose files</h2>
          <DropZone accept=".txt,.md,.json,.html,.htm" multiple label="Choose files" onFiles={onFiles}>
            or drop them here: plain text, a saved web page, or JSON Resume; several at once if you like
          </DropZone>
        </div>
      </div>
      <p className="vh" role="status">{reading > 0 ? `Reading ${plural(reading, 'file')}` : items.length > 0 ? 'Everything is read' : ''}</p>
      {items.length > 0 && <ul className={`card ${styles.items}`}>{items.map((item) => <Item key={item.id} item={item} />)}</ul>}
    </div>
  );
}

function Item({ item }: { item: AddItem }) {
  const source = <bdi className="soft small">{item.source}</bdi>;
  if (item.status === 'reading') return <li><AnswerShape shape="not-shown" /><span>Reading… {source}</span></li>;
  if (item.status === 'saved') {
    return <li><AnswerShape shape="yes" /><span><bdi>{item.name || 'No name'}</bdi> {source}</span><a className="button small" href={item.href} aria-label={`Open ${item.name}`}>Open</a></li>;
  }
  const why = item.status === 'unreadable' ? unreadableFile[item.reason] : item.message;
  return <li><AnswerShape shape="no" /><span><bdi>{item.source}</bdi> <span className="soft">{why}</span></span></li>;
}
