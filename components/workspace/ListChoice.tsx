/** Which shortlists a person is on. */
import type { Shortlist } from '../../lib/model';
import styles from './CandidatePanel.module.css';

export type ListChoiceProps = { shortlists: readonly Shortlist[]; chosen: readonly string[]; onShortlists: (ids: string[]) => void };

export function ListChoice({ shortlists, chosen, onShortlists }: ListChoiceProps) {
  if (shortlists.length < 2) return null;
  const names = shortlists.filter((list) => chosen.includes(list.id)).map((list) => list.name);
  return (
    <details className={styles.lists}>
      <summary><span className="strong">On </span><bdi className="soft">{names.join(', ') || 'no shortlist'}</bdi></summary>
      <ul>
        {shortlists.map((list) => (
          <li key={list.id}>
            <label>
              <input type="checkbox" checked={chosen.includes(list.id)}
                onChange={(event) => onShortlists(event.target.checked ? [...chosen, list.id] : chosen.filter((id) => id !== list.id))} />
              <bdi>{list.name}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
