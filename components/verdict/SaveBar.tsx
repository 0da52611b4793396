/** Keeping the person: the one main button, how it went, and the ways on. */
import type { Candidate, PrivateWindow, SaveView } from '../../lib/model';
import { AnswerShape } from '../AnswerShape';
import { formatDay } from '../format';
import { privateWords, stageWords } from '../words';
import styles from './Verdict.module.css';

export type SaveBarProps = {
  save: SaveView;
  /** The same page's candidate, when they are kept already. */
  saved: Candidate | null;
  privateWindow: PrivateWindow;
  onSave: () => void;
  onOpenPanel?: () => void;
  onOpenWorkspace: () => void;
  onOpenKit?: () => void;
};

export function SaveBar({ save, saved, privateWindow, onSave, onOpenPanel, onOpenWorkspace, onOpenKit }: SaveBarProps) {
  const busy = save.status === 'saving';
  const done = save.status === 'saved';
  const kept = save.status === 'idle' ? saved : null;
  const label = busy ? 'Saving…' : save.status === 'failed' ? 'Try again' : saved ? 'Save this reading' : 'Save to shortlist';
  return (
    <footer className={styles.foot}>
      {privateWindow !== 'no' && !saved && !done && <p className="small soft">{privateWords[privateWindow]}</p>}
      <div role="status" className={styles.saveLine}>
        {done && <><AnswerShape shape="yes" /><span>Saved to <bdi>{save.shortlist.name}</bdi></span></>}
        {save.status === 'failed' && <span className="bad">{save.message}</span>}
        {kept && <span className="soft">Kept since {formatDay(kept.createdAt)} · {stageWords[kept.stage]}</span>}
        {kept && <button type="button" className="link end" onClick={onOpenWorkspace}>Workspace</button>}
      </div>
      <div className={styles.buttons}>
        {done
          ? <button type="button" className="button primary" onClick={onOpenWorkspace}>Open the shortlist</button>
          : <button type="button" className="button primary" aria-disabled={busy} onClick={() => busy || onSave()}>{label}</button>}
        {onOpenPanel && <button type="button" className="button" onClick={onOpenPanel} title="Stays beside the page while you browse">Side panel</button>}
        {onOpenKit && <button type="button" className="button" onClick={onOpenKit} title="The interview kit: questions to print or copy">Kit</button>}
        {!done && !kept && <button type="button" className="button" onClick={onOpenWorkspace} title="Shortlists, roles and settings">Workspace</button>}
      </div>
    </footer>
  );
}
