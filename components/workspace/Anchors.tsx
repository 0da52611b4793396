/** What weak, solid and strong answers look like. */
import type { Question } from '../../lib/model';
import styles from './Roles.module.css';

export type AnchorsProps = { anchors: NonNullable<Question['anchors']> };

export function Anchors({ anchors }: AnchorsProps) {
  return (
    <dl className={styles.anchors}>
      <div><dt><b>1</b> Weak</dt><dd>{anchors.weak}</dd></div>
      <div><dt><b>3</b> Solid</dt><dd>{anchors.solid}</dd></div>
      <div><dt><b>5</b> Strong</dt><dd>{anchors.strong}</dd></div>
    </dl>
  );
}
