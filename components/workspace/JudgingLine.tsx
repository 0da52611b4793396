/** How far judging a long list is. Said in words beside a bar, and not at all for a list that is done in a blink. */
import { plural } from '../format';
import styles from './Shortlist.module.css';

/** Fewer people than this are judged before anybody could read of it. */
const BLINK = 100;

export function JudgingLine({ done, of }: { done: number; of: number }) {
  if (of < BLINK) return null;
  return (
    <>
      {' · '}<progress className={styles.progress} max={of} value={done} aria-label="People judged" />
      {' '}{plural(done, 'person', 'people')} judged so far
    </>
  );
}
