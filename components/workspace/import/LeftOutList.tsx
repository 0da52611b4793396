/** What of the text became nothing, with the reason; listed when somebody asks. */
import { memo, useState } from 'react';
import type { LeftOut } from '../../../lib/model';
import { plural } from '../../format';
import { leftId } from './marks';
import styles from './Import.module.css';

export type LeftOutListProps = { text: string; leftOut: readonly LeftOut[]; /** The one that was asked about in the text. */ asked: string | null; onLit: (id: string) => void };

/** As many as one person looks through. */
const most = 300;

export const LeftOutList = memo(function LeftOutList({ text, leftOut, asked, onLit }: LeftOutListProps) {
  const [open, setOpen] = useState(false);
  const one = leftOut.find((_, i) => leftId(i) === asked);
  return (
    <>
      <p role="status" className={one ? styles.why : 'vh'}>{one && <>Left out: {one.why}</>}</p>
      {leftOut.length > 0 && (
        <details className={styles.left} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className="small">{plural(leftOut.length, 'part')} of the text left out</summary>
          {open && (
            <ul>
              {leftOut.slice(0, most).map(({ span, why }, i) => (
                <li key={i}><button type="button" className={`link ${styles.place}`} onClick={() => onLit(leftId(i))}><bdi className="clip">{text.slice(span.start, Math.min(span.end, span.start + 140))}</bdi></button> <span className="soft">{why}</span></li>
              ))}
              {leftOut.length > most && <li className="soft">… and {leftOut.length - most} more; a click on a pale part of the text tells why.</li>}
            </ul>
          )}
        </details>
      )}
    </>
  );
});
