/** What no profile shows, as a question without points; or what may not be asked, with what may. */
import { memo, useState } from 'react';
import type { ReviewChange, ReviewedQuestion } from '../../../lib/model';
import { AnswerShape } from '../../AnswerShape';
import { classes } from '../../classes';
import { BarredNote } from './BarredNote';
import { isTaken } from './faults';
import styles from './Import.module.css';

export type QuestionCardProps = { question: ReviewedQuestion; onChange: (change: ReviewChange) => void; onLit: (id: string) => void };

export const QuestionCard = memo(function QuestionCard({ question, onChange, onLit }: QuestionCardProps) {
  const { id, text, because, barred, refused, decision } = question;
  const [open, setOpen] = useState(false);
  const asked = isTaken(question);
  const name = text.trim() || 'No question';
  const decide = (next: ReviewedQuestion['decision']) => {
    onChange({ do: 'decide', id, decision: next });
    document.getElementById(`card-${id}`)?.focus();
  };
  return (
    <li className={classes('card', styles.card, !open && styles.shut, !asked && !barred && styles.dropped)} data-card={id} onMouseEnter={() => onLit(id)} onFocus={() => onLit(id)}>
      <div className={styles.top}>
        <AnswerShape shape={asked ? 'yes' : 'no'} />
        <button type="button" id={`card-${id}`} data-main className={styles.name} aria-expanded={open} onClick={() => setOpen(!open)}>
          <bdi>{name}</bdi><span className="vh">, {barred ? 'cannot be asked' : asked ? 'asked' : 'not asked'}</span>
        </button>
      </div>
      {!(refused && barred) && <p className={styles.because}><bdi>{because}</bdi></p>}
      {barred && <BarredNote barred={barred} onReword={() => { onChange({ do: 'reword', id }); document.getElementById(`card-${id}`)?.focus(); }} />}
      <div className={styles.acts}>
        {!barred && decision !== 'taken' && <button type="button" className="button small" aria-label={`Ask: ${name}`} onClick={() => decide('taken')}>Ask it</button>}
        {asked && <button type="button" className="button small" aria-label={`Drop ${name}`} onClick={() => decide('dropped')}>Drop</button>}
        {!(refused && barred) && <button type="button" className="button small" aria-label={`${open ? 'Close' : 'Edit'} ${name}`} onClick={() => setOpen(!open)}>{open ? 'Close' : 'Edit'}</button>}
      </div>
      {open && !(refused && barred) && (
        <label className={`${styles.inside} ${styles.titled}`}>
          <span className="soft small">Question</span>
          <textarea className="field" rows={2} maxLength={500} value={text} onChange={(event) => onChange({ do: 'ask', id, text: event.target.value })} />
        </label>
      )}
    </li>
  );
});
