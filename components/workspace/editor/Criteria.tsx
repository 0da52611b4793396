/** The criteria by kind: their order, their weights, and a place to add one in one's own words. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { Criterion } from '../../../lib/model';
import { kindWords } from '../../words';
import type { Vocabulary } from '../criterion/SkillPicker';
import { AddCriterion } from './AddCriterion';
import { CriterionCard } from './CriterionCard';
import { useDrag } from './drag';
import styles from './Editor.module.css';
import { Said } from './Said';
import type { Part, PreviewView, Tried } from './types';

export type CriteriaProps = Part & {
  preview: PreviewView;
  /** Whose weight was set apart and asks for a reason. */
  apart: ReadonlySet<string>;
  /** What one of a kind has that nobody set apart. */
  common: (kind: Criterion['kind']) => number;
  tryWords: (sentence: string, kind: Criterion['kind']) => Tried;
  vocabulary: Vocabulary;
};

const KINDS = ['must-have', 'nice-to-have', 'red-flag'] as const;

export function Criteria(props: CriteriaProps) {
  const { role, notes, acts, preview, apart, common, tryWords, vocabulary } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { dragged, over, handleOf } = useDrag((id) => role.criteria.find((one) => one.id === id)?.kind, acts.place);
  const { keepsFocus, focusNext } = useFocusKept(role.criteria.map((one) => one.id).join(' '));
  const sum = role.criteria.reduce((all, one) => all + one.weight, 0);
  const toggle = (id: string) => setOpen((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));
  const inCard = { ...acts, remove: (id: string) => {
    const kin = role.criteria.map((one) => one.id);
    focusNext(`open-${kin[kin.indexOf(id) + 1] ?? kin[kin.indexOf(id) - 1]}`);
    acts.remove(id);
  } };
  return (
    <section className={`card ${styles.box}`} aria-labelledby="edit-criteria">
      <div className="line">
        <h2 id="edit-criteria">Criteria</h2>
        <span role="status" className={sum === 100 ? 'soft end' : 'bad end'}>{sum} of 100 points{sum !== 100 && ` (${sum < 100 ? `${100 - sum} left` : `${sum - 100} too many`})`}</span>
        {sum !== 100 && <button type="button" className="button small" onClick={acts.shareOut} title="Keeps the proportion">Share out to 100</button>}
        <button type="button" className="button small" onClick={acts.shareEqually} title="A must-have counts three times as much as a nice-to-have">Share equally</button>
      </div>
      <Said notes={notes} at="criteria" except={role.criteria.map((one) => `criteria.${one.id}`)} onTake={acts.take} />
      {KINDS.map((kind) => {
        const criteria = role.criteria.filter((one) => one.kind === kind);
        return criteria.length > 0 && (
          <div key={kind} className={styles.kind}>
            <h3>{kindWords[kind]}<span className="soft"> {kind === 'red-flag' ? 'no points; can hold the band down' : `${criteria.reduce((all, one) => all + one.weight, 0)} points`}</span></h3>
            <ol aria-label={kindWords[kind]}>
              {criteria.map((one, i) => (
                <CriterionCard
                  key={one.id} criterion={one} role={role} notes={notes} acts={inCard} place={{ at: i, of: criteria.length }} open={open.has(one.id)} onToggle={() => toggle(one.id)}
                  counts={preview.status === 'ready' ? preview.counts.get(one.id) : undefined} apart={apart.has(one.id)} common={common(kind)} vocabulary={vocabulary}
                  dragging={dragged === one.id} target={over === one.id} drag={handleOf(one.id)}
                  onMove={(by) => { keepsFocus(); acts.move(one.id, by); }}
                />
              ))}
            </ol>
          </div>
        );
      })}
      <AddCriterion tryWords={tryWords} onAdd={acts.addWords} skillName={vocabulary.name} />
    </section>
  );
}

/** A control that moves with its line loses the focus in some browsers, and one whose line is taken out does in all: it is given on when the order has changed. */
function useFocusKept(order: string) {
  const held = useRef<HTMLElement | string | null>(null);
  useLayoutEffect(() => {
    const control = typeof held.current === 'string' ? document.getElementById(held.current) : held.current;
    held.current = null;
    if (control?.isConnected && document.activeElement !== control) control.focus();
  }, [order]);
  return {
    keepsFocus: () => { held.current = document.activeElement instanceof HTMLElement ? document.activeElement : null; },
    focusNext: (id: string) => { held.current = id; },
  };
}
