/** Criteria and questions of a draft in the order of the text. Arrow keys go from one to the next, `a` accepts, `d` drops. */
import { memo } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ReviewChange, ReviewedCriterion, ReviewedQuestion } from '../../../lib/model';
import { CriterionCard } from './CriterionCard';
import { QuestionCard } from './QuestionCard';
import { mostQuestions } from './faults';
import type { Vocabulary } from '../criterion/SkillPicker';
import styles from './Import.module.css';

export type DraftListProps = {
  criteria: readonly ReviewedCriterion[];
  questions: readonly ReviewedQuestion[];
  onChange: (change: ReviewChange) => void;
  onLit: (id: string) => void;
  vocabulary: Vocabulary;
};

export const DraftList = memo(function DraftList({ criteria, questions, onChange, onLit, vocabulary }: DraftListProps) {
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement) || target.matches('input, select, textarea')) return;
    const card = target.closest<HTMLElement>('[data-card]');
    const id = card?.dataset.card;
    if (!card || id === undefined) return;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      const mains = [...currentTarget.querySelectorAll<HTMLElement>('[data-main]')];
      mains[mains.findIndex((main) => card.contains(main)) + step]?.focus();
    } else if (key === 'a' || key === 'd') {
      onChange({ do: 'decide', id, decision: key === 'a' ? 'taken' : 'dropped' });
      card.querySelector<HTMLElement>('[data-main]')?.focus();
    } else return;
    event.preventDefault();
  };
  const asked = questions.filter((one) => !one.refused);
  const refused = questions.filter((one) => one.refused);
  return (
    <div className="stack" onKeyDown={press}>
      <Part title="Criteria" note="a accepts, d drops, ↑ ↓ go from one to the next">
        {criteria.map((one) => <CriterionCard key={one.id} criterion={one} onChange={onChange} onLit={onLit} vocabulary={vocabulary} />)}
      </Part>
      {asked.length > 0 && (
        <Part title="To ask, without points" note={`no profile shows these; up to ${mostQuestions} are asked of everybody`}>
          {asked.map((one) => <QuestionCard key={one.id} question={one} onChange={onChange} onLit={onLit} />)}
        </Part>
      )}
      {refused.length > 0 && (
        <Part title="Cannot be asked" note="the law protects these">
          {refused.map((one) => <QuestionCard key={one.id} question={one} onChange={onChange} onLit={onLit} />)}
        </Part>
      )}
    </div>
  );
});

function Part({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return <section aria-label={title}><div className={styles.partHead}><h2>{title}</h2><span className="soft small">{note}</span></div><ul className={styles.cards}>{children}</ul></section>;
}
