/** The score as a length, and hatched behind it what it could still become. */
import type { CSSProperties } from 'react';
import type { FitScore } from '../lib/model';
import { classes } from './classes';
import styles from './ScoreBar.module.css';

export type ScoreBarProps = {
  score: Pick<FitScore, 'value' | 'range'>;
  /** The thin one of the tables; the number stands beside it, so it is a drawing only. */
  small?: boolean;
};

export function ScoreBar({ score, small }: ScoreBarProps) {
  const shown = score.value ?? 0;
  const reach = Math.max(shown, score.range[1]);
  const said = small
    ? { 'aria-hidden': true }
    : { role: 'img', 'aria-label': `${shown} of 100 shown on the page, could reach ${reach}` };
  return (
    <div className={classes(styles.bar, small && styles.small)} style={{ '--shown': shown, '--reach': reach } as CSSProperties} {...said}>
      <span className={styles.shown} />
      <span className={styles.reach} />
    </div>
  );
}
