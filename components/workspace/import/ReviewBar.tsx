/** How far the decisions are, what stands in the way, and making the role. */
import { useState } from 'react';
import type { Review, ReviewChange } from '../../../lib/model';
import { plural } from '../../format';
import { WeightSum } from '../criterion/WeightSum';
import { faultsOf, isTaken, isUndecided, pointsOf } from './faults';
import styles from './Import.module.css';

export type ReviewBarProps = { review: Review; onChange: (change: ReviewChange) => void; onGo: (id: string) => void; onMake: (useNow: boolean) => void };

export function ReviewBar({ review, onChange, onGo, onMake }: ReviewBarProps) {
  const [useNow, setUseNow] = useState(true);
  const { criteria, questions } = review;
  const [fault] = faultsOf(review);
  const undecided = criteria.filter(isUndecided).length;
  const taken = criteria.filter(isTaken);
  const make = () => {
    if (!fault) onMake(useNow);
    else if (fault.id !== null) onGo(fault.id);
  };
  return (
    <div className={`card ${styles.bar}`}>
      <p className="line">
        <span role="status"><span className="strong">{plural(taken.length, 'criterion', 'criteria')} accepted</span>, {undecided} to decide, {plural(questions.filter(isTaken).length, 'question')} to ask</span>
      </p>
      <WeightSum sum={pointsOf(review)} shared={!taken.some((one) => one.ownWeight)} onShare={() => onChange({ do: 'share' })} />
      <p className="line end">
        <label className="line"><input type="checkbox" checked={useNow} onChange={(event) => setUseNow(event.target.checked)} /> Judge for it now</label>
        <button type="button" className="button primary" aria-disabled={fault !== undefined} aria-describedby={fault ? 'import-fault' : undefined} onClick={make}>Make this role</button>
      </p>
      {fault && (
        <p className={`line ${styles.fault}`}>
          <span id="import-fault" className="soft"><bdi>{fault.text}</bdi></span>
          {fault.id !== null && <button type="button" className="button small" onClick={() => onGo(fault.id ?? '')}>Go there</button>}
          {undecided > 1 && <button type="button" className="button quiet small" onClick={() => onChange({ do: 'drop-open' })}>Drop the {undecided} undecided</button>}
        </p>
      )}
    </div>
  );
}
