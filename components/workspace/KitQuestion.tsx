/** One question of the kit: why, follow-ups, what answers look like, room for a rating and notes. */
import { useState } from 'react';
import type { Question } from '../../lib/model';
import { plural } from '../format';
import { Anchors } from './Anchors';
import styles from './Kit.module.css';

export type KitQuestionProps = {
  question: Question;
  /** The criterion it is about. */
  title?: string;
  /** Its place, from 0, and how many there are. */
  at: number;
  of: number;
  onMove: (id: string, by: -1 | 1) => void;
  onEdit: (id: string, text: string) => void;
  onDrop: (id: string) => void;
};

export function KitQuestion({ question, title, at, of, onMove, onEdit, onDrop }: KitQuestionProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const { id, text, why, probes, anchors, minutes } = question;
  const name = `question ${at + 1}`;
  return (
    <li className={styles.question}>
      <div className={styles.ask}>
        <span className={styles.place} aria-hidden="true">{at + 1}</span>
        {draft === null ? <h2>{text}</h2> : (
          <form className={styles.edit} onSubmit={(event) => { event.preventDefault(); if (draft.trim()) { onEdit(id, draft.trim()); setDraft(null); } }}>
            <textarea className="field" aria-label={`Text of ${name}`} rows={3} maxLength={2000} autoFocus value={draft}
              onChange={(event) => setDraft(event.target.value)} onKeyDown={(event) => event.key === 'Escape' && setDraft(null)} />
            <div className="line">
              <button className="button small primary" aria-disabled={!draft.trim()}>Keep this text</button>
              <button type="button" className="button small" onClick={() => setDraft(null)}>Cancel</button>
            </div>
          </form>
        )}
        <div className={styles.acts}>
          <button type="button" className="button small quiet" aria-label={`Move ${name} up`} title="Move up" aria-disabled={at === 0} onClick={() => at > 0 && onMove(id, -1)}>↑</button>
          <button type="button" className="button small quiet" aria-label={`Move ${name} down`} title="Move down" aria-disabled={at === of - 1} onClick={() => at < of - 1 && onMove(id, 1)}>↓</button>
          {draft === null && <button type="button" className="button small quiet" aria-label={`Edit ${name}`} onClick={() => setDraft(text)}>Edit</button>}
          <button type="button" className="button small quiet" aria-label={`Drop ${name}`} onClick={() => onDrop(id)}>Drop</button>
        </div>
      </div>
      <div className={styles.rest}>
        <p className="soft small">{title && `${title}: `}{why} {plural(Math.round(minutes), 'minute')}.</p>
        {probes.length > 0 && <ul className={styles.probes}>{probes.map((probe, i) => <li key={i}>{probe}</li>)}</ul>}
        {anchors && <Anchors anchors={anchors} />}
        <div className={styles.rate} aria-hidden="true"><span>Rating</span>{[1, 2, 3, 4, 5].map((mark) => <i key={mark}>{mark}</i>)}</div>
        <p className={styles.lines} aria-hidden="true"><i /><i /></p>
      </div>
    </li>
  );
}
