/** A role as a file to share or as a posting, and a role file that somebody sent: shown before it is kept. */
import type { Role, RoleFileView } from '../../lib/model';
import { plural } from '../format';
import { levelWords } from '../words';
import { DropZone } from './DropZone';
import styles from './Files.module.css';

export type RoleFilesProps = {
  /** The role on the page; null: there is none to export. */
  role: Pick<Role, 'title'> | null;
  onExport: () => void;
  onPosting: (kind: 'md' | 'html') => void;
  view: RoleFileView;
  onImportFile: (file: File) => void;
  /** `apart`: as a role of its own, beside the one that is there. */
  onApply: (apart: boolean) => void;
  onCancel: () => void;
};

export function RoleFiles({ role, onExport, onPosting, view, onImportFile, onApply, onCancel }: RoleFilesProps) {
  return (
    <details className={styles.files} open={view.status !== 'idle' || undefined}>
      <summary className="small">Role files and postings</summary>
      <div className={styles.ways}>
        {role && (
          <div role="group" aria-label={`Export ${role.title}`} className={styles.group}>
            <button type="button" className="button small" onClick={onExport} title="Everything of this role, to keep or to share with your team">Export role file</button>
            <button type="button" className="button small" onClick={() => onPosting('md')} title="What candidates should know, without how they are judged">Export posting (Markdown)</button>
            <button type="button" className="button small" onClick={() => onPosting('html')} title="What candidates should know, without how they are judged">Export posting (HTML)</button>
          </div>
        )}
        <DropZone accept=".json,application/json" label="Import role file" onFiles={([file]) => file && onImportFile(file)}>
          or drop one that was exported from Rolefit
        </DropZone>
      </div>
      <div role="status" className={styles.outcome}><Outcome view={view} onApply={onApply} onCancel={onCancel} /></div>
    </details>
  );
}

function Outcome({ view, onApply, onCancel }: Pick<RoleFilesProps, 'view' | 'onApply' | 'onCancel'>) {
  if (view.status === 'idle') return null;
  const name = <bdi className="strong">{view.fileName}</bdi>;
  if (view.status === 'reading') return <p>Reading {name}…</p>;
  if (view.status === 'failed') return <><p className={styles.lines}>{name}: <span className="bad">{view.message}</span></p><button type="button" className="button small" onClick={onCancel}>Close</button></>;
  const { title, level, mustHaves, niceToHaves, redFlags, questions, before } = view;
  return (
    <>
      <p>{name} holds the role <bdi className="strong">{title}</bdi> ({levelWords[level]}).</p>
      <ul className={styles.counts}>
        <li>{plural(mustHaves, 'must-have')}, {plural(niceToHaves, 'nice-to-have')}, {plural(redFlags, 'red flag')}</li>
        <li>{plural(questions, 'question')} for everybody</li>
        <li>{!before ? 'It becomes a new role of your own.' : before.same ? 'You have this very role already.' : <>You have it as <bdi>{before.title}</bdi>, version {before.version}. It becomes version {before.version + 1}; the versions before it are kept.</>}</li>
      </ul>
      <div className="line">
        {!before?.same && <button type="button" className="button small primary" onClick={() => onApply(false)}>{before ? `Keep as version ${before.version + 1}` : 'Keep this role'}</button>}
        {before && !before.same && <button type="button" className="button small" onClick={() => onApply(true)}>Keep as another role</button>}
        <button type="button" className="button small" onClick={onCancel}>{before?.same ? 'Close' : 'Cancel'}</button>
      </div>
    </>
  );
}
