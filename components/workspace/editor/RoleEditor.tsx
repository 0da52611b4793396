/** The editor of an own role: its fields and criteria on the left, the people it would move on the right. */
import { useEffect, useRef } from 'react';
import type { Role } from '../../../lib/model';
import { Competencies } from './Competencies';
import { CoreQuestions } from './CoreQuestions';
import { Criteria, type CriteriaProps } from './Criteria';
import styles from './Editor.module.css';
import { EditorBar, type EditorBarProps } from './EditorBar';
import { Preview } from './Preview';
import { RoleFields } from './RoleFields';
import type { EditorActs, PreviewView } from './types';
import { WatchPoints } from './WatchPoints';

export type RoleEditorProps = Pick<CriteriaProps, 'apart' | 'common' | 'tryWords' | 'vocabulary'> & Omit<EditorBarProps, 'title' | 'acts' | 'onGoTo'> & {
  role: Role;
  preview: PreviewView;
  /** What was just done without a key stroke, for those who do not see it. */
  said: string;
  acts: EditorActs;
};

export function RoleEditor(props: RoleEditorProps) {
  const { role, version, dirty, notes, preview, said, acts } = props;
  const part = { role, notes, acts };
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, []);
  const latest = useRef({ acts, dirty });
  latest.current = { acts, dirty };
  // On the window: what was just taken out had the focus, and its undo must work all the same.
  useEffect(() => {
    const keys = (event: KeyboardEvent) => keyed(event, latest.current);
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, []);
  return (
    <div className={styles.editor}>
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

function keyed(event: KeyboardEvent, { acts, dirty }: Pick<RoleEditorProps, 'acts' | 'dirty'>) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key !== 's' && key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 's') {
    if (dirty) acts.save();
  } else if (key === 'y' || event.shiftKey) acts.redo();
  else acts.undo();
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
