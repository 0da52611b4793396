/** Files out and in. An import is shown before it is done. */
import { useCallback, useRef, useState } from 'react';
import type { Band, Candidate, Card, Role, Shortlist } from '../model';
import { exportFiles, exportJson, importJson, type Preview, type Store } from '../store';
import { csvRow, exportCsv, type CsvRow } from '../store/csv';
import { download } from './download';
import { today } from './today';
import type { Say } from './use-notice';
import { mustHaveText } from './use-people';
import { inSlices } from './pace';
import { scoreOf, verdictsFor } from './verdicts';

/** People read at a time for a table, and from how many on it is said that it takes a moment. */
const [BATCH, LONG] = [100, 1000];

export type ImportView =
  | { status: 'idle' }
  | { status: 'reading'; fileName: string }
  | { status: 'preview' | 'done'; fileName: string; preview: Preview }
  | { status: 'applying'; fileName: string }
  | { status: 'failed'; fileName: string; message: string };

export function useTransfer(store: Store, say: Say) {
  const [view, setView] = useState<ImportView>({ status: 'idle' });
  const apply = useRef<(() => ReturnType<Store['applyImport']>) | null>(null);

  const onImportFile = useCallback(async (file: File) => {
    const fileName = file.name;
    setView({ status: 'reading', fileName });
    const read = await importJson(store, file);
    apply.current = read.ok ? read.value.apply : null;
    setView(read.ok ? { status: 'preview', fileName, preview: read.value.preview } : { status: 'failed', fileName, message: read.message });
  }, [store]);

  const onApply = useCallback(async () => {
    if (view.status !== 'preview' || !apply.current) return;
    const { fileName } = view;
    setView({ status: 'applying', fileName });
    const applied = await apply.current();
    apply.current = null;
    setView(applied.ok ? { status: 'done', fileName, preview: applied.value } : { status: 'failed', fileName, message: applied.message });
  }, [view]);

  const onExportJson = useCallback(async () => {
    const contents = await store.contents();
    if (!contents.ok) return say(contents.message);
    const files = exportFiles(contents.value, new Date().toISOString());
    files.forEach((text, i) => download(`rolefit-${today()}${files.length > 1 ? `-${i + 1}` : ''}.json`, 'application/json', text));
    await noted(store, say, `JSON, ${contents.value.candidates.length} candidates`);
  }, [store, say]);

  /** One person as a file that can be imported again. */
  const exportOne = useCallback(async (candidate: Candidate, shortlists: readonly Shortlist[]) => {
    const own = shortlists.filter((list) => candidate.shortlists.includes(list.id));
    const contents = { candidates: [candidate], shortlists: own, roles: [], setAside: [] };
    download(`rolefit-candidate-${today()}.json`, 'application/json', exportJson(contents, new Date().toISOString()));
    await noted(store, say, 'JSON, 1 candidate');
  }, [store, say]);

  const exportTable = useCallback(async (cards: readonly Card[], role: Role, shortlists: readonly Shortlist[], bandWords: Record<Band, string>) => {
    if (cards.length > LONG) say('The table is being made. It is downloaded when it is ready.');
    const rows: CsvRow[] = [];
    const [day, never] = [today(), new AbortController().signal];
    for (let from = 0; from < cards.length; from += BATCH) {
      const batch = new Map(cards.slice(from, from + BATCH).map((card) => [card.id, card]));
      const read = await store.candidatesOf([...batch.keys()]);
      if (!read.ok) return say(read.message);
      await inSlices(read.value, (candidate) => {
        const score = scoreOf(candidate, batch.get(candidate.id)!, role, day, verdictsFor(role, day));
        rows.push(csvRow(candidate, shortlists, {
          score: score.value, couldReach: score.value === null ? null : score.range[1], band: bandWords[score.band], mustHavesMet: mustHaveText(score),
        }));
      }, never);
    }
    download(`rolefit-${today()}.csv`, 'text/csv', exportCsv(rows));
    await noted(store, say, `CSV, ${rows.length} candidates`);
  }, [store, say]);

  return {
    view, exportOne: (one: Candidate, lists: readonly Shortlist[]) => void exportOne(one, lists),
    exportTable: (...table: Parameters<typeof exportTable>) => void exportTable(...table),
    onExportJson: () => void onExportJson(), onImportFile: (file: File) => void onImportFile(file), onApply: () => void onApply(),
    onCancel: () => setView({ status: 'idle' }),
  };
}

/** Writes the export into the log. */
async function noted(store: Store, say: Say, detail: string): Promise<void> {
  const written = await store.noteExport(detail);
  if (!written.ok) say(written.message);
}
