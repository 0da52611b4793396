/** A number to type. What is no number yet stays in the field and changes nothing. */
import { useState } from 'react';
import styles from './Criterion.module.css';

export type NumberFieldProps = {
  label: string;
  /** Said to screen readers in place of the label, when that is too short alone. */
  name?: string;
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
  step?: number;
  unit?: string;
};

export function NumberField({ label, name, value, onChange, min, max, step = 1, unit }: NumberFieldProps) {
  /** What is being typed; null when the field shows the value. */
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    const number = Number(text.replace(',', '.'));
    if (text.trim() !== '' && Number.isFinite(number) && number >= min && number <= max && Number.isInteger(number / step)) onChange(number);
  };
  return (
    <label className={styles.number}>
      {label !== '' && <span className={styles.label}>{label}</span>}
      <input type="number" className="field" aria-label={name} min={min} max={max} step={step} value={typed ?? value} onChange={(event) => type(event.target.value)} onBlur={() => setTyped(null)} />
      {unit !== undefined && <span className="soft small">{unit}</span>}
    </label>
  );
}
