/** What the linter found, each with the sentence and what to write instead; a click goes to the place. */
import { memo } from 'react';
import type { Remark } from '../../../lib/model';
import { plural } from '../../format';
import styles from './Import.module.css';

export type RemarksProps = { remarks: readonly Remark[]; onLit: (id: string) => void; open?: boolean };

export const Remarks = memo(function Remarks({ remarks, onLit, open = true }: RemarksProps) {
  return (
    <details className={`card ${styles.remarks}`} open={open}>
      <summary><h2>{plural(remarks.length, 'thing')} to look at in the wording</h2></summary>
      <ol>
        {remarks.map(({ id, span, path, quote, sentence, instead }) => {
          const place = quote === '' ? path : `“${quote}”`;
          return (
            <li key={id} id={`card-${id}`} tabIndex={-1} onMouseEnter={() => span && onLit(id)}>
              {span ? <button type="button" className={`link ${styles.place}`} onClick={() => onLit(id)}><bdi>{place || 'Show the place'}</bdi></button> : place !== '' && <p><bdi className="strong">{place}</bdi>{path !== '' && place !== path && <span className="soft small"> {path}</span>}</p>}
              <p>{sentence}</p>
              <p className="soft">{instead}</p>
            </li>
          );
        })}
      </ol>
    </details>
  );
});
