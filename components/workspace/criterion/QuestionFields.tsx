/** The question that goes with a criterion, to edit: its words, probes, minutes, and what answers look like. */
import { useId } from 'react';
import type { QuestionText } from '../../../lib/model';
import styles from './Criterion.module.css';
import { NumberField } from './NumberField';
import { TextList } from './TextList';

export type QuestionFieldsProps = { question: QuestionText; onChange: (question: QuestionText) => void };

const ANCHORS = [['weak', 'A weak answer'], ['solid', 'A solid answer'], ['strong', 'A strong answer']] as const;
const noAnchors = { weak: '', solid: '', strong: '' };

export function QuestionFields({ question, onChange }: QuestionFieldsProps) {
  const id = useId();
  const { text, probes, minutes, anchors } = question;
  const fault = questionFault(question);
  const setAnchors = (next: typeof noAnchors) => {
    const { anchors: _, ...rest } = question;
    onChange(Object.values(next).every((one) => one === '') ? rest : { ...rest, anchors: next });
  };
  return (
    <fieldset className={styles.fields}>
      <legend className="vh">The question</legend>
      <div className={styles.block}>
        <label className={styles.label} htmlFor={id}>Question</label>
        <textarea id={id} className="field" rows={2} maxLength={2000} value={text} onChange={(event) => onChange({ ...question, text: event.target.value })} />
      </div>
      <TextList label="To follow up" one="a probe" texts={probes} onChange={(next) => onChange({ ...question, probes: next })} />
      <NumberField label="Minutes" name="Minutes for the question" value={minutes} min={1} max={120} onChange={(next) => onChange({ ...question, minutes: next })} />
      <details className={styles.more}>
        <summary className="small">What answers look like</summary>
        {ANCHORS.map(([key, label]) => (
          <label key={key} className={styles.block}>
            <span className={styles.label}>{label}</span>
            <input className="field" maxLength={2000} value={anchors?.[key] ?? ''} onChange={(event) => setAnchors({ ...(anchors ?? noAnchors), [key]: event.target.value })} />
          </label>
        ))}
      </details>
      <p role="status" className={fault === null ? 'vh' : 'bad small'}>{fault}</p>
    </fieldset>
  );
}

/** What a question lacks before it can be used, as a sentence; null when nothing. */
export function questionFault({ text, probes, anchors }: QuestionText): string | null {
  if (text.trim() === '') return 'Write the question.';
  if (probes.some((probe) => probe.trim() === '')) return 'Fill in the empty probe, or remove it.';
  return anchors && Object.values(anchors).some((one) => one.trim() === '') ? 'Say what weak, solid and strong answers look like, or leave all three empty.' : null;
}
