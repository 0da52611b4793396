/** What is to be said at one place of the role: a fault, a refused wording with its alternative, or advice. */
import type { RoleNote } from '../../../lib/model';
import { AnswerShape } from '../../AnswerShape';
import { classes } from '../../classes';
import styles from './Editor.module.css';

export type SaidProps = {
  notes: readonly RoleNote[];
  /** The place, and all that is inside it. */
  at: string;
  /** Places inside that speak for themselves. */
  except?: readonly string[];
  onTake: (path: string) => void;
};

const within = (place: string, at: string) => place === at || place.startsWith(`${at}.`);

/** The notes of a place that are not said further inside. */
export function notesAt(notes: readonly RoleNote[], at: string, except: readonly string[] = []): RoleNote[] {
  return notes.filter(({ place }) => within(place, at) && !except.some((inner) => within(place, inner)));
}

export function Said({ notes, at, except, onTake }: SaidProps) {
  const here = notesAt(notes, at, except);
  if (here.length === 0) return null;
  return (
    <ul className={styles.said} id={`said-${at}`}>
      {here.map(({ level, sentence, instead, quote, words, path }, i) => (
        <li key={i} className={classes(level !== 'advice' && styles.stops)}>
          <AnswerShape shape={level === 'advice' ? 'partly' : 'no'} />
          <span>
            {quote && <><q>{quote}</q>: </>}{sentence}{instead && <span className="soft"> {instead}</span>}
            {level === 'refused' && path !== undefined && (
              <button type="button" className="button small" onClick={() => onTake(path)}>{words ? `Use “${words}”` : 'Leave it out'}</button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
