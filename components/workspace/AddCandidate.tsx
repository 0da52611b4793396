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
  | { status: 'waiting' }
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
  /** Stops what is being read, and what waits for it. */
  onStop: () => void;
  /** What was added since the page was opened, newest first. */
  items: readonly AddItem[];
  /** The browser keeps nothing here, as in a private window of Firefox. */
  forgetful?: boolean;
};

export function AddCandidate({ shortlists, shortlistId, onShortlist, onPaste, onFiles, onStop, items, forgetful = false }: AddCandidateProps) {
  const [text, setText] = useState('');
  const ready = text.trim() !== '';
  const open = items.filter((item) => item.status === 'reading' || item.status === 'waiting').length;
  return (
    // A file dropped beside the box would be opened by the browser in place of this page.
    <div className="stack" onDragOver={(event) => event.preventDefault()} onDrop={(event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
    }}>
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
          <DropZone accept=".pdf,.docx,.txt,.md,.json,.html,.htm" multiple label="Choose files" onFiles={onFiles}>
            or drop them here: PDF, Word (.docx), plain text, a saved web page, or JSON Resume; several at once if you like
          </DropZone>
        </div>
      </div>
      <p className={open > 0 ? 'line' : 'vh'}>
        <span role="status">{open > 0 ? `${plural(open, 'file')} to read` : items.length > 0 ? 'Everything is read' : ''}</span>
        {open > 0 && <button type="button" className="button small" onClick={onStop}>Stop</button>}
      </p>
      {items.length > 0 && <ul className={`card ${styles.items}`}>{items.map((item) => <Item key={item.id} item={item} />)}</ul>}
    </div>
  );
}

function Item({ item }: { item: AddItem }) {
  const source = <bdi className="soft small">{item.source}</bdi>;
  if (item.status === 'waiting') return <li><AnswerShape shape="not-shown" /><span className="soft">Waiting… {source}</span></li>;
  if (item.status === 'reading') return <li><AnswerShape shape="not-shown" /><span>Reading… {source}</span></li>;
  if (item.status === 'saved') {
    return <li><AnswerShape shape="yes" /><span><bdi>{item.name || 'No name'}</bdi> {source}</span><a className="button small" href={item.href} aria-label={`Open ${item.name}`}>Open</a></li>;
  }
  const why = item.status === 'unreadable' ? unreadableFile[item.reason] : item.message;
  return <li><AnswerShape shape="no" /><span><bdi>{item.source}</bdi> <span className="soft">{why}</span></span></li>;
}
