/** No verdict: why, and what to do about it. */
import type { NoVerdictReason } from '../../lib/model';
import { EmptyState } from '../EmptyState';
import { noVerdict } from './sentences';

export type NoVerdictStateProps = { reason: NoVerdictReason; detail?: string; onReadAgain: () => void; onOpenWorkspace: () => void; onAdd: () => void };

export function NoVerdictState({ reason, detail, onReadAgain, onOpenWorkspace, onAdd }: NoVerdictStateProps) {
  const { title, sentence, again, paste } = noVerdict[reason];
  return (
    <EmptyState
      title={title}
      detail={detail}
      actions={
        <>
          {again && <button type="button" className="button primary" onClick={onReadAgain}>Read again</button>}
          <button type="button" className="button" onClick={paste ? onAdd : onOpenWorkspace}>{paste ? 'Add from a résumé' : 'Open workspace'}</button>
        </>
      }
    >
      {sentence}
    </EmptyState>
  );
}
