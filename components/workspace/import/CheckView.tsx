/** The linter alone: what is wrong with a text or a role file, in place. */
import { useCallback, useMemo, useState } from 'react';
import type { Remark } from '../../../lib/model';
import { EmptyState } from '../../EmptyState';
import { linesOf, marksOf } from './marks';
import { Remarks } from './Remarks';
import { TextPane } from './TextPane';
import styles from './Import.module.css';

/** `text`: null for a role file. */
export type CheckViewProps = { source: string; text: string | null; remarks: readonly Remark[]; onAgain: () => void };

const nothing: readonly string[] = [];

export function CheckView({ source, text, remarks, onAgain }: CheckViewProps) {
  const [lit, setLit] = useState<string | null>(null);
  const lines = useMemo(() => (text === null ? [] : linesOf(text, marksOf([], remarks))), [text, remarks]);
  const pick = useCallback((id: string) => {
    setLit(id);
    document.getElementById(`card-${id}`)?.focus();
  }, []);
  const found = remarks.length === 0
    ? <div className="card"><EmptyState title="Nothing was found">The linter looks for what cannot be asked, for numbers and references that do not hold, and for questions that ask nothing. It cannot tell whether a text is good.</EmptyState></div>
    : <Remarks remarks={remarks} onLit={setLit} />;
  return (
    <div className={styles.review}>
      <header className="line"><h1>Check a job text or guide</h1><button type="button" className="button small end" onClick={onAgain}>Check another one</button></header>
      <p className="soft"><bdi>{source}</bdi></p>
      {text === null ? found : (
        <div className={styles.sides}>
          <div className={styles.written}><TextPane label="The text" lines={lines} lit={lit} off={nothing} onPick={pick} /></div>
          <div className={styles.made}>{found}</div>
        </div>
      )}
    </div>
  );
}
