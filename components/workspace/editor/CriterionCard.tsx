/** One criterion in a line: what it looks for, how many would meet it, its weight and its place; opened, all of its fields. */
import type { KeyboardEvent } from 'react';
import type { Criterion } from '../../../lib/model';
import { classes } from '../../classes';
import { NumberField } from '../criterion/NumberField';
import type { Vocabulary } from '../criterion/SkillPicker';
import { ruleWords } from '../rule-words';
import { CriterionFields } from './CriterionFields';
import styles from './Editor.module.css';
import { CountsLine } from './Preview';
import { notesAt, Said } from './Said';
import type { DragHandle } from './drag';
import type { AnswerCounts, Part } from './types';

export type CriterionCardProps = Part & {
  criterion: Criterion;
  place: { at: number; of: number };
  open: boolean;
  onToggle: () => void;
  counts: AnswerCounts | undefined;
  /** Its weight was set apart from those of its kind. */
  apart: boolean;
  common: number;
  vocabulary: Vocabulary;
  dragging: boolean;
  /** What is dragged would be put here. */
  target: boolean;
  drag: DragHandle;
  onMove: (by: -1 | 1) => void;
};

export function CriterionCard(props: CriterionCardProps) {
  const { criterion, role, notes, acts, place, open, onToggle, counts, apart, common, vocabulary, dragging, target, drag, onMove } = props;
  const { id, title, kind, gate, weight, rule } = criterion;
  const name = title || 'criterion without a title';
  const at = `criteria.${id}`;
  const wrong = notesAt(notes, at).some((note) => note.level !== 'advice');
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={classes(styles.card, dragging && styles.dragging, target && styles.target)} data-criterion={id} onKeyDown={keys}>
      <div className={styles.cardHead}>
        <span className={styles.handle} aria-hidden="true" title="Drag to another place" {...drag}>⠿</span>
        <button type="button" className={styles.opener} aria-expanded={open} aria-controls={`inside-${id}`} id={`open-${id}`} onClick={onToggle} title="Alt ↑ or Alt ↓ moves it">
          <span>{title || <em className="bad">No title</em>}{gate && <em> required</em>}{wrong && !open && <em className="bad"> to mend</em>}</span>
          <span className={styles.how}>{ruleWords(rule, vocabulary.name)}</span>
          <CountsLine counts={counts} flag={kind === 'red-flag'} />
        </button>
        {kind !== 'red-flag' && <div className={styles.weight}><NumberField label="" name={`Points of ${name}`} value={weight} min={0} max={100} onChange={(next) => acts.criterion(id, { weight: next })} /></div>}
        <div className={styles.acts}>
          <button type="button" className="button small quiet" aria-label={`Move ${name} up`} title="Move up (Alt ↑)" aria-disabled={place.at === 0} onClick={() => onMove(-1)}>↑</button>
          <button type="button" className="button small quiet" aria-label={`Move ${name} down`} title="Move down (Alt ↓)" aria-disabled={place.at === place.of - 1} onClick={() => onMove(1)}>↓</button>
        </div>
      </div>
      {kind !== 'red-flag' && (apart || criterion.weightReason !== undefined) && (
        <div className={styles.reason}>
          <label htmlFor={`why-${id}`}>Why {weight} points?<span className="soft"> The others of its kind have about {Math.round(common)}.</span></label>
          <input id={`why-${id}`} className="field" maxLength={300} value={criterion.weightReason ?? ''} placeholder="One line, kept with this version"
            onChange={(event) => acts.criterion(id, { weightReason: event.target.value || undefined })} />
          <Said notes={notes} at={`${at}.weightReason`} onTake={acts.take} />
        </div>
      )}
      <div id={`inside-${id}`} hidden={!open}>
        {open && <CriterionFields criterion={criterion} role={role} notes={notes} acts={acts} vocabulary={vocabulary} />}
      </div>
      {!open && <Said notes={notes} at={at} except={[`${at}.weightReason`]} onTake={acts.take} />}
    </li>
  );
}
