/** The editor of an own role: its fields and criteria on the left, the people it would move on the right. */
import { useEffect } from 'react';
import type { KeyboardEvent } from 'react';
import type { Role, RoleNote } from '../../../lib/model';
import { Competencies } from './Competencies';
import { CoreQuestions } from './CoreQuestions';
import { Criteria, type CriteriaProps } from './Criteria';
import styles from './Editor.module.css';
import { EditorBar } from './EditorBar';
import { Preview } from './Preview';
import { RoleFields } from './RoleFields';
import type { EditorActs, PreviewView, SaveState } from './types';
import { WatchPoints } from './WatchPoints';

export type RoleEditorProps = Pick<CriteriaProps, 'apart' | 'common' | 'tryWords' | 'vocabulary'> & {
  role: Role;
  /** The version that is edited. */
  version: number;
  dirty: boolean;
  foundAt: string | null;
  undoes: string | null;
  redoes: string | null;
  notes: readonly RoleNote[];
  preview: PreviewView;
  save: SaveState;
  /** What was just done without a key stroke, for those who do not see it. */
  said: string;
  overtakenBy: number | null;
  acts: EditorActs;
  backHref: string;
  newerHref: string;
};

export function RoleEditor(props: RoleEditorProps) {
  const { role, version, dirty, notes, preview, said, acts } = props;
  const part = { role, notes, acts };
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, []);
  const keys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 's') {
      event.preventDefault();
      if (dirty) acts.save();
    } else if (key === 'z' || key === 'y') {
      event.preventDefault();
      if (key === 'y' || event.shiftKey) acts.redo();
      else acts.undo();
    }
  };
  return (
    <div className={styles.editor} onKeyDown={keys}>
      <EditorBar {...props} title={role.title} onGoTo={goTo} />
      <p className="vh" role="status">{said}</p>
      <div className={styles.sides}>
        <div className="stack">
          <RoleFields {...part} />
          <Criteria {...part} {...props} />
          <Competencies {...part} />
          <CoreQuestions {...part} />
          <WatchPoints {...part} />
        </div>
        <Preview view={preview} dirty={dirty} version={version} />
      </div>
    </div>
  );
}

/** Leads to the field of a place, or the nearest thing around it that is on the page. */
function goTo(place: string) {
  const id = /^criteria\.([^.]+)/.exec(place)?.[1];
  const target = [`field-${place}`, ...(id ? [place.endsWith('weightReason') ? `why-${id}` : `open-${id}`] : []), `said-${place}`].map((one) => document.getElementById(one)).find((one) => one !== null);
  const closed = id && document.getElementById(`open-${id}`)?.getAttribute('aria-expanded') === 'false' && !place.endsWith('weightReason');
  if (closed) document.getElementById(`open-${id}`)?.click();
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}
