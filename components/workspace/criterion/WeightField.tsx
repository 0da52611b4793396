/** How many of the 100 points a criterion takes; one that differs from its equal share asks for the reason. */
import styles from './Criterion.module.css';
import { NumberField } from './NumberField';

export type WeightFieldProps = {
  /** The criterion's title, for screen readers. */
  title: string;
  weight: number;
  onChange: (weight: number) => void;
  /** What it would take when all of its kind took the same. Rounding may leave one more or less. */
  equalShare: number;
  /** Why it differs; not asked for while it does not. */
  reason: string;
  onReason: (reason: string) => void;
};

export function WeightField({ title, weight, onChange, equalShare, reason, onReason }: WeightFieldProps) {
  const differs = isUnequal(weight, equalShare);
  return (
    <div className={styles.pair}>
      <NumberField label="Points" name={`Points of ${title}`} value={weight} min={0} max={100} onChange={onChange} unit="of 100" />
      {differs && (
        <label className={styles.block}>
          <span className={styles.label}>Why not {equalShare}, its equal share?</span>
          <input className="field" aria-label={`Reason for the points of ${title}`} required maxLength={500} value={reason} onChange={(event) => onReason(event.target.value)} placeholder="For example: most of the work is this" />
        </label>
      )}
    </div>
  );
}

/** Whether a weight is another than rounding alone would make of an equal share. */
export const isUnequal = (weight: number, equalShare: number): boolean => Math.abs(weight - equalShare) > 1;
