/** Table and reader side by side. */
import type { Shortlist, Stage } from '../../lib/model';
import { classes } from '../classes';
import { CandidatePanel } from './CandidatePanel';
import type { CandidatePanelProps } from './CandidatePanel';
import { ExportImport } from './ExportImport';
import type { ExportImportProps } from './ExportImport';
import type { CandidateRow } from './rows';
import { ShortlistHead } from './ShortlistHead';
import { ShortlistTable } from './ShortlistTable';
import styles from './Shortlist.module.css';

export type ShortlistViewProps = {
  /** null: everybody who is kept, on a list or not. */
  shortlist: Shortlist | null;
  roleTitle: string;
  rows: readonly CandidateRow[];
  /** How far judging them is; null when it is done. */
  judging: { done: number; of: number } | null;
  fold: (text: string) => string;
  onShown: (ids: readonly string[]) => void;
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  onStage: (id: string, stage: Stage) => void;
  onRename: (name: string) => void;
  onDelete: () => void;
  addHref: string;
  /** The person chosen; null when nobody is, or they are still being read. */
  panel: Omit<CandidatePanelProps, 'onClose'> | null;
  files: ExportImportProps;
};

export function ShortlistView({ shortlist, roleTitle, rows, judging, fold, onShown, selectedId, onSelect, onStage, onRename, onDelete, addHref, panel, files }: ShortlistViewProps) {
  const close = () => {
    const name = document.querySelector<HTMLElement>('[data-name][aria-current]');
    onSelect(null);
    requestAnimationFrame(() => name?.focus());
  };
  return (
    <div className="stack">
      <ShortlistHead key={shortlist?.id ?? 'everybody'} shortlist={shortlist} roleTitle={roleTitle} count={rows.length} judging={judging} onRename={onRename} onDelete={onDelete} />
      <ExportImport {...files} />
      <div className={classes(styles.sides, panel && styles.two)}>
        <ShortlistTable rows={rows} fold={fold} onShown={onShown} selectedId={selectedId} onSelect={onSelect} onStage={onStage} addHref={addHref} />
        {panel && <CandidatePanel {...panel} onClose={close} />}
      </div>
    </div>
  );
}
