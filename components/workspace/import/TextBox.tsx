/** Where a text comes in: pasted into a box, or as a file. */
import { useRef } from 'react';
import type { TextTrouble } from '../../../lib/model';
import { DropZone } from '../DropZone';
import { troubleWords } from './sentences';
import styles from './Import.module.css';

export type TextBoxProps = {
  label: string;
  /** What the box begins with; it keeps its own text, so that typing draws nothing anew. */
  text: string;
  onType?: (text: string) => void;
  action: string;
  onText: (text: string) => void;
  onFile: (file: File) => void;
  accept: string;
  kinds: string;
  /** What is being read. */
  busy: string | null;
  trouble: TextTrouble | null;
  onStop: () => void;
};

export function TextBox({ label, text, onType, action, onText, onFile, accept, kinds, busy, trouble, onStop }: TextBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const idle = busy === null;
  return (
    // A file dropped beside the box would be opened by the browser in place of this page.
    <div className={styles.entry} onDragOver={(event) => event.preventDefault()} onDrop={(event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (file) onFile(file);
    }}>
      <form className={`card ${styles.box}`} onSubmit={(event) => { event.preventDefault(); if (idle && box.current?.value.trim()) onText(box.current.value); else box.current?.focus(); }}>
        <h2><label htmlFor="job-text">{label}</label></h2>
        <textarea id="job-text" ref={box} className="field" rows={16} defaultValue={text} onChange={(event) => onType?.(event.target.value)} />
        <button className="button primary" aria-disabled={!idle}>{action}</button>
      </form>
      <div className={`card ${styles.box}`}>
        <h2>Or choose a file</h2>
        <DropZone accept={accept} label="Choose a file" onFiles={([file]) => file && onFile(file)}>or drop it here: {kinds}</DropZone>
      </div>
      <div className={styles.outcome}>
        <p role="status" className={idle ? 'vh' : undefined}>{busy !== null && <>Reading… <bdi className="soft">{busy}</bdi></>}</p>
        {!idle && <button type="button" className="button small" onClick={onStop}>Stop</button>}
        {trouble && <p role="alert"><bdi className="strong">{trouble.source}</bdi> <span className="bad">{troubleWords(trouble)}</span></p>}
      </div>
    </div>
  );
}
