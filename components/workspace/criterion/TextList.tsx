/** Short texts, one below the other: each can be changed and removed, and more can be added. */
import { useRef } from 'react';
import styles from './Criterion.module.css';

export type TextListProps = {
  label: string;
  /** What one of them is called: "words", "probe". */
  one: string;
  texts: readonly string[];
  onChange: (texts: string[]) => void;
  hint?: string;
};

export function TextList({ label, one, texts, onChange, hint }: TextListProps) {
  const box = useRef<HTMLDivElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const add = () => {
    onChange([...texts, '']);
    // The new field exists after the next drawing.
    requestAnimationFrame(() => [...(box.current?.querySelectorAll('input') ?? [])].at(-1)?.focus());
  };
  const remove = (at: number) => {
    onChange(texts.filter((_, i) => i !== at));
    adder.current?.focus();
  };
  return (
    <div className={styles.block} role="group" aria-label={label} ref={box}>
      <span className={styles.label} aria-hidden="true">{label}</span>
      {texts.map((text, i) => (
        <div key={i} className={styles.row}>
          <input className="field" aria-label={`${label} ${i + 1}`} maxLength={2000} value={text} onChange={(event) => onChange(texts.map((before, at) => (at === i ? event.target.value : before)))} />
          <button type="button" className="button quiet small" aria-label={`Remove ${one} ${i + 1}`} onClick={() => remove(i)}>Remove</button>
        </div>
      ))}
      <button type="button" ref={adder} className="link small" onClick={add}>Add {one}</button>
      {hint !== undefined && <p className="soft small">{hint}</p>}
    </div>
  );
}
