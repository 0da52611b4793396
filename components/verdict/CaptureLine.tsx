/** How complete the reading was, under the verdict. */
import type { Capture } from '../../lib/model';
import { captureNote } from './capture';
import styles from './Verdict.module.css';

export type CaptureLineProps = { capture: Capture; onReadAgain?: () => void };

export function CaptureLine({ capture, onReadAgain }: CaptureLineProps) {
  const { sentences, again } = captureNote(capture);
  return (
    <p className={styles.note}>
      {sentences.join(' ')}
      {onReadAgain && <>{' '}<button type="button" className="link" onClick={onReadAgain}>{again ? 'Read again now' : 'Read again'}</button></>}
    </p>
  );
}
