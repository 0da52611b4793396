/** Why something cannot be asked, and what can be asked instead. */
import type { Barred } from '../../../lib/model';
import { AnswerShape } from '../../AnswerShape';
import styles from './Import.module.css';

export type BarredNoteProps = { barred: Barred; onReword: () => void };

export function BarredNote({ barred: { quote, sentence, instead, wording }, onReword }: BarredNoteProps) {
  return (
    <div className={styles.barred}>
      <AnswerShape shape="no" />
      <div>
        <p><bdi className="strong">“{quote}”</bdi> {sentence}</p>
        <p className="soft">{instead}</p>
        {wording !== null && <p><button type="button" className="button small" onClick={onReword}>Take instead: {wording}</button></p>}
      </div>
    </div>
  );
}
