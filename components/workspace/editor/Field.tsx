/** A labelled field of the role, with what is to be said of it below. */
import type { ReactNode } from 'react';
import { classes } from '../../classes';
import styles from './Editor.module.css';
import { notesAt, Said } from './Said';
import type { Part } from './types';

export type FieldProps = Pick<Part, 'notes'> & {
  label: string;
  hint?: string;
  /** The way to it in the role, by which its notes are found. */
  at: string;
  value: string;
  onChange: (value: string) => void;
  onTake: (path: string) => void;
  rows?: number;
  most?: number;
  wide?: boolean;
  children?: ReactNode;
};

export function Field({ label, hint, at, value, onChange, onTake, notes, rows, most = 2000, wide = true }: FieldProps) {
  const wrong = notesAt(notes, at).some((note) => note.level !== 'advice');
  const common = {
    className: 'field', id: `field-${at}`, value, maxLength: most, 'aria-invalid': wrong || undefined, 'aria-describedby': notesAt(notes, at).length > 0 ? `said-${at}` : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={classes(styles.labelled, wide && styles.wide)}>
      <label htmlFor={`field-${at}`}>{label}{hint && <span className="soft"> {hint}</span>}</label>
      {rows ? <textarea {...common} rows={rows} /> : <input {...common} />}
      <Said notes={notes} at={at} onTake={onTake} />
    </div>
  );
}
