/** One sentence about what just happened, with its Undo. Screen readers hear it once. */
import type { Notice } from '../lib/model';
import { classes } from './classes';
import styles from './NoticeBar.module.css';

export type NoticeBarProps = { notice: Notice | null; floating?: boolean };

/** Stays in the page when empty, so that a notice is announced when it comes. */
export function NoticeBar({ notice, floating }: NoticeBarProps) {
  return (
    <div role="status" className={classes(notice && styles.bar, notice && floating && styles.floating)}>
      {notice && <span className={styles.text}><bdi>{notice.text}</bdi></span>}
      {notice?.action && <button type="button" className="button small" onClick={notice.action.run}>{notice.action.label}</button>}
    </div>
  );
}
