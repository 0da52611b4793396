/** One person on a shortlist. */
import { memo } from 'react';
import type { Stage } from '../../lib/model';
import { formatDay } from '../format';
import { ScoreBar } from '../ScoreBar';
import { bandWords, stageWords, stages } from '../words';
import type { CandidateRow } from './rows';
import styles from './Shortlist.module.css';

export type ShortlistRowProps = {
  row: CandidateRow;
  selected: boolean;
  onSelect: (id: string) => void;
  onStage: (id: string, stage: Stage) => void;
};

export const ShortlistRow = memo(function ShortlistRow({ row, selected, onSelect, onStage }: ShortlistRowProps) {
  const { card: { id, name, label, stage, createdAt }, score, mustHave } = row;
  return (
    <tr className={selected ? styles.selected : undefined}>
      <th scope="row">
        <button type="button" data-name className={styles.name} aria-current={selected ? 'true' : undefined} onClick={() => onSelect(id)}>
          <bdi className="clip">{name || 'No name'}</bdi>
          {label && <bdi className={`clip ${styles.label}`}>{label}</bdi>}
        </button>
      </th>
      <td className={styles.number}>
        {score === 'waiting' ? <span className="soft small">Judging…</span> : score && score.value !== null
          ? <div className={styles.score}><span><b>{score.value}</b> <span className="soft small">{bandWords[score.band]}</span></span><ScoreBar score={score} small /></div>
          : <span className="soft small">{score ? bandWords[score.band] : 'Not judged'}</span>}
      </td>
      <td className={styles.number}>{mustHave || '–'}</td>
      <td>
        <select className="select small" aria-label={`Stage of ${name || 'this person'}`} value={stage} onChange={(event) => onStage(id, event.target.value as Stage)}>
          {stages.map((one) => <option key={one} value={one}>{stageWords[one]}</option>)}
        </select>
      </td>
      <td className={styles.day}>{formatDay(createdAt)}</td>
    </tr>
  );
});
