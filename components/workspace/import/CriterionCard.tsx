/** One criterion of a draft: what was understood, why, and the decision on it. Opened, everything about it can be edited. */
import { memo, useId, useState } from 'react';
import type { ReviewChange, ReviewedCriterion } from '../../../lib/model';
import { AnswerShape } from '../../AnswerShape';
import { classes } from '../../classes';
import { QuestionFields } from '../criterion/QuestionFields';
import { RuleFields } from '../criterion/RuleFields';
import type { Vocabulary } from '../criterion/SkillPicker';
import { WeightField } from '../criterion/WeightField';
import { ruleWords } from '../rule-words';
import { BarredNote } from './BarredNote';
import { isTaken } from './faults';
import { decisionWords, sureWords } from './sentences';
import styles from './Import.module.css';

export type CriterionCardProps = { criterion: ReviewedCriterion; onChange: (change: ReviewChange) => void; onLit: (id: string) => void; vocabulary: Vocabulary };

/** Kinds of rules that make sense for a line of a job text. */
const TYPES = ['skills', 'years', 'mentions', 'credential', 'ask'] as const;

export const CriterionCard = memo(function CriterionCard({ criterion, onChange, onLit, vocabulary }: CriterionCardProps) {
  const { id, title, kind, rule, because, sure, decision, barred, weight, equalShare, weightReason, question } = criterion;
  const [open, setOpen] = useState(false);
  const inside = useId();
  const name = title.trim() || 'No title';
  const isDropped = decision === 'dropped';
  const isUnsure = decision === 'open' && barred === null;
  const decide = (next: ReviewedCriterion['decision']) => {
    onChange({ do: 'decide', id, decision: next });
    // The button that was pressed is replaced by another one.
    document.getElementById(`card-${id}`)?.focus();
  };
  const edit = (change: Extract<ReviewChange, { do: 'edit' }>['edit']) => onChange({ do: 'edit', id, edit: change });
  return (
    <li className={classes('card', styles.card, !open && styles.shut, isDropped && styles.dropped, isUnsure && styles.unsure)} data-card={id} onMouseEnter={() => onLit(id)} onFocus={() => onLit(id)}>
      <div className={styles.top}>
        <AnswerShape shape={isDropped || barred ? 'no' : decision === 'taken' ? 'yes' : 'not-shown'} />
        <button type="button" id={`card-${id}`} data-main className={styles.name} aria-expanded={open} aria-controls={open ? inside : undefined} onClick={() => setOpen(!open)}>
          <bdi>{name}</bdi><span className="vh">, {barred ? 'cannot be taken' : decisionWords[decision]}</span>
        </button>
        {isTaken(criterion) && weight > 0 && <span className={styles.points} title="of 100 points">+{weight}</span>}
      </div>
      {!isDropped && (
        <>
          <p className={styles.how}>{ruleWords(rule, vocabulary.name)}</p>
          <p className={styles.because}><em className={sure === 'unsure' ? styles.flag : undefined}>{sureWords[sure]}</em> <bdi>{because}</bdi></p>
          {barred && <BarredNote barred={barred} onReword={() => { onChange({ do: 'reword', id }); document.getElementById(`card-${id}`)?.focus(); }} />}
        </>
      )}
      <div className={styles.acts}>
        {isUnsure && <button type="button" className="button small" aria-label={`Accept ${name}`} onClick={() => decide('taken')}>Accept</button>}
        {isDropped
          ? <button type="button" className="button small" aria-label={`Put back ${name}`} onClick={() => decide(sure === 'unsure' || barred ? 'open' : 'taken')}>Put back</button>
          : <button type="button" className="button small" aria-label={`Drop ${name}`} onClick={() => decide('dropped')}>Drop</button>}
        {!isDropped && (
          <>
            <button type="button" className="button small" aria-label={`${open ? 'Close' : 'Edit'} ${name}`} onClick={() => setOpen(!open)}>{open ? 'Close' : 'Edit'}</button>
            <select className={`select end ${styles.kind}`} aria-label={`Kind of ${name}`} value={kind} onChange={(event) => edit({ kind: event.target.value === 'must-have' ? 'must-have' : 'nice-to-have' })}>
              <option value="must-have">Must-have</option>
              <option value="nice-to-have">Nice to have</option>
            </select>
          </>
        )}
      </div>
      {open && !isDropped && (
        <div className={styles.inside} id={inside}>
          <label className={styles.titled}><span className="soft small">Title</span><input className="field" maxLength={300} value={title} onChange={(event) => edit({ title: event.target.value })} /></label>
          {isTaken(criterion) && rule.type !== 'ask' && (
            <WeightField title={name} weight={weight} equalShare={equalShare} reason={weightReason} onChange={(next) => onChange({ do: 'weigh', id, weight: next })} onReason={(next) => edit({ weightReason: next })} />
          )}
          <RuleFields rule={rule} types={TYPES} vocabulary={vocabulary} onChange={(next) => edit({ rule: next })} />
          <QuestionFields question={question} onChange={(next) => edit({ question: next })} />
        </div>
      )}
    </li>
  );
});
