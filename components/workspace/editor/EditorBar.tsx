/** What is being edited, whether it is saved, undo and redo, and what keeps it from being saved. */
import { plural, formatTime } from '../../format';
import type { RoleNote } from '../../../lib/model';
import styles from './Editor.module.css';
import type { EditorActs, SaveState } from './types';

export type EditorBarProps = {
  title: string;
  /** The version that is edited. */
  version: number;
  dirty: boolean;
  /** When edits were left that were found again; null when there were none. */
  foundAt: string | null;
  undoes: string | null;
  redoes: string | null;
  notes: readonly RoleNote[];
  save: SaveState;
  overtakenBy: number | null;
  backHref: string;
  newerHref: string;
  acts: Pick<EditorActs, 'undo' | 'redo' | 'save' | 'saveOver' | 'discard'>;
  onGoTo: (place: string) => void;
};

export function EditorBar(props: EditorBarProps) {
  const { title, version, dirty, foundAt, undoes, redoes, notes, save, overtakenBy, backHref, newerHref, acts, onGoTo } = props;
  const stops = notes.filter((note) => note.level !== 'advice');
  const first = stops[0];
  const ready = dirty && !first && save.status !== 'saving' && overtakenBy === null;
  return (
    <header className={styles.top}>
      <div className="line">
        <div>
          <h1 className={styles.title}>Edit <bdi>{title || 'a role without a title'}</bdi></h1>
          <p className="soft" role="status">
            {save.status === 'saving' ? 'Saving…' : dirty ? `Version ${version} with edits that are not saved yet` : save.status === 'saved' ? `Saved as version ${save.version}` : `Version ${version}, nothing edited`}
          </p>
        </div>
        <div className="line end">
          <button type="button" className="button small" onClick={acts.undo} aria-disabled={undoes === null} title={undoes ? `Undo ${undoes} (Ctrl Z)` : 'Nothing to undo'}>Undo</button>
          <button type="button" className="button small" onClick={acts.redo} aria-disabled={redoes === null} title={redoes ? `Do again: ${redoes} (Ctrl Shift Z)` : 'Nothing to do again'}>Redo</button>
          {dirty && <button type="button" className="button small" onClick={acts.discard} title="You can undo it">Take back all edits</button>}
          <a className="button small" href={backHref}>{dirty ? 'Close, keep the edits' : 'Close'}</a>
          <button type="button" className="button primary small" aria-disabled={!ready} onClick={() => ready && acts.save()}>Save as version {version + 1}</button>
        </div>
      </div>
      {foundAt && dirty && <p className="small">Your edits of {formatTime(foundAt)} were kept, and are shown here.</p>}
      {dirty && first && (
        <p className="small">
          <span className="bad">{plural(stops.length, 'thing')} to mend before it can be saved.</span>{' '}
          <button type="button" className="link" onClick={() => onGoTo(first.place)}>{first.sentence}</button>
        </p>
      )}
      {save.status === 'failed' && <p className="bad" role="alert">{save.message} Your edits are still here.</p>}
      {overtakenBy !== null && dirty && (
        <p role="alert">
          This role was saved as version {overtakenBy} elsewhere while you edited version {version}. Nothing of yours is lost: save your edits as the version after it, or look at it first.{' '}
          <button type="button" className="button small" aria-disabled={first !== undefined} onClick={() => !first && acts.saveOver()}>Save mine as version {overtakenBy + 1}</button>{' '}
          <a className="button small" href={newerHref}>See version {overtakenBy}</a>
        </p>
      )}
    </header>
  );
}
