/** Where there is nothing yet: says so, and what to do next. */
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export type EmptyStateProps = { title: string; children: ReactNode; actions?: ReactNode; level?: 1 | 2 | 3; detail?: string };

/** `detail`: the browser's own words, folded away. */
export function EmptyState({ title, children, actions, level = 2, detail }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.empty}>
      <Heading className={styles.title}>{title}</Heading>
      <p>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
      {detail && <details className="small soft"><summary className="link">What the browser said</summary><bdi>{detail}</bdi></details>}
    </div>
  );
}
