/** Files out and in: exports, and an import that is shown before it is done. */
import { plural } from '../format';
import { DropZone } from './DropZone';
import styles from './Files.module.css';

export type ImportCounts = { added: number; updated: number; unchanged: number };
export type ImportPreview = ImportCounts & {
  shortlists: ImportCounts;
  roles: ImportCounts;
  refused: readonly { kind: 'candidate' | 'shortlist' | 'role'; id: string | null; why: string }[];
};

export type ImportView =
  | { status: 'idle' }
  | { status: 'reading'; fileName: string }
  | { status: 'preview'; fileName: string; preview: ImportPreview }
  | { status: 'applying'; fileName: string }
  | { status: 'done'; fileName: string; preview: ImportPreview }
  | { status: 'failed'; fileName: string; message: string };

export type ExportImportProps = {
  /** How many people an export would hold. */
  count: number;
  onExportCsv: () => void;
  onExportJson: () => void;
  view: ImportView;
  onImportFile: (file: File) => void;
  onApply: () => void;
  onCancel: () => void;
};

export function ExportImport({ count, onExportCsv, onExportJson, view, onImportFile, onApply, onCancel }: ExportImportProps) {
  return (
    <details className={styles.files} open={view.status !== 'idle' || undefined}>
      <summary className="small">Export and import</summary>
      <div className={styles.ways}>
        <button type="button" className="button small" onClick={() => count > 0 && onExportCsv()} aria-disabled={count === 0} title="This list as a table for a spreadsheet">Export CSV</button>
        <button type="button" className="button small" onClick={onExportJson} title="Everything you keep, as a file you can import again">Export JSON</button>
        <DropZone accept=".json,application/json" label="Import a file" onFiles={([file]) => file && onImportFile(file)}>
          or drop a JSON file that was exported from Rolefit
        </DropZone>
      </div>
      <div role="status" className={styles.outcome}><Outcome view={view} onApply={onApply} onCancel={onCancel} /></div>
    </details>
  );
}

function Outcome({ view, onApply, onCancel }: { view: ImportView; onApply: () => void; onCancel: () => void }) {
  if (view.status === 'idle') return null;
  const name = <bdi className="strong">{view.fileName}</bdi>;
  if (view.status === 'reading') return <p>Reading {name}…</p>;
  if (view.status === 'applying') return <p>Importing {name}…</p>;
  if (view.status === 'failed') return <><p>{name}: <span className="bad">{view.message}</span></p><button type="button" className="button small" onClick={onCancel}>Close</button></>;
  const { preview } = view;
  const useful = total(preview) + total(preview.shortlists) + total(preview.roles) > 0;
  const done = view.status === 'done';
  return (
    <>
      <p>{name} {done ? 'was imported.' : useful ? 'would change this:' : 'holds nothing new.'}</p>
      <ul className={styles.counts}>
        <Line what={['person', 'people']} counts={preview} />
        <Line what={['shortlist', 'shortlists']} counts={preview.shortlists} />
        <Line what={['role', 'roles']} counts={preview.roles} />
      </ul>
      {preview.refused.length > 0 && (
        <details>
          <summary className="link small">{plural(preview.refused.length, 'record')} {done ? 'left out' : 'will be left out'}</summary>
          <ul className={styles.refused}>{preview.refused.slice(0, 50).map((one, i) => <li key={i}>{one.kind} {one.id && <bdi>{one.id}</bdi>}: <bdi>{one.why}</bdi></li>)}</ul>
        </details>
      )}
      <div className="line">
        {!done && useful && <button type="button" className="button small primary" onClick={onApply}>Apply</button>}
        <button type="button" className="button small" onClick={onCancel}>{done || !useful ? 'Close' : 'Cancel'}</button>
      </div>
    </>
  );
}

const total = (counts: ImportCounts) => counts.added + counts.updated;

function Line({ what: [one, many], counts: { added, updated, unchanged } }: { what: [string, string]; counts: ImportCounts }) {
  if (added + updated + unchanged === 0) return null;
  return <li>{plural(added, `new ${one}`, `new ${many}`)}, {updated} changed, {unchanged} already here</li>;
}
