/** Every board Rolefit knows: what it reads there, on what that was proved, and the switch for reading as one browses. */
import { useId, useState } from 'react';
import type { Doubt } from '../../lib/model';
import { classes } from '../classes';
import { formatDay, listOf } from '../format';
import { fieldWords } from '../words';
import styles from './Settings.module.css';

export type BoardRow = {
  id: string;
  name: string;
  reads: string;
  proved: { on: 'real-page' | 'facts'; when: string; what: string };
  /** 'asked': the browser is asking the user. 'click-only': no address to grant, as with one's own server. 'barred': the organisation does not allow it. */
  state: 'on' | 'off' | 'asked' | 'click-only' | 'barred';
  /** What was not found where the board used to show it. */
  doubts?: readonly Doubt[];
};

export type BoardSwitchesProps = {
  boards: readonly BoardRow[];
  /** Must reach the browser straight from the click: it asks the user for the permission. */
  onBoard: (id: string, on: boolean) => void;
  /** A wish that did not come true. */
  failure: { id: string; sentence: string } | null;
};

/** From this many on a field to search in helps. */
const MANY = 8;
const words: Record<BoardRow['state'], string> = { on: 'on', off: 'off', asked: 'asked…', 'click-only': 'on click only', barred: 'not allowed' };

export function BoardSwitches({ boards, onBoard, failure }: BoardSwitchesProps) {
  const [search, setSearch] = useState('');
  const key = (text: string) => text.normalize('NFKD').toLowerCase();
  const found = boards.filter((board) => key(`${board.name} ${board.reads}`).includes(key(search.trim())));
  const on = boards.filter((board) => board.state === 'on').length;
  return (
    <>
      {boards.length >= MANY && (
        <div className={styles.find}>
          <input type="search" className="field" aria-label="Find a board" placeholder="Find a board" value={search} onChange={(event) => setSearch(event.target.value)} />
          <span className="soft small" role="status">{search.trim() ? `${found.length} of ${boards.length} boards` : `${boards.length} boards, ${on} on`}</span>
        </div>
      )}
      {found.length === 0 && <p className="soft">No board of that name has a reader of its own. Any page is still read when you click Rolefit on it.</p>}
      <div className={styles.boards}>
        {found.map((board) => <BoardLine key={board.id} board={board} onBoard={onBoard} failed={failure?.id === board.id ? failure.sentence : null} />)}
      </div>
    </>
  );
}

function BoardLine({ board, onBoard, failed }: { board: BoardRow; onBoard: BoardSwitchesProps['onBoard']; failed: string | null }) {
  const id = useId();
  const { proved, state } = board;
  return (
    <div className={styles.board}>
      <div>
        <label htmlFor={id}>{board.name}</label>
        <div id={`${id}about`} className="soft small">
          <p>{board.reads}</p>
          <p><span className={classes(styles.proof, proved.on === 'facts' && styles.weak)}>{proved.on === 'real-page' ? `Tried on a real page of ${proved.when}.` : `From facts of ${proved.when} only.`}</span> {proved.what}</p>
        </div>
        {board.doubts && board.doubts.length > 0 && <p className="bad small">{healthSentence(board.doubts)}</p>}
        {state === 'barred' && <p id={`${id}why`} className="small">Your organisation lets you switch on other boards only. A page of this one is still read when you click Rolefit on it.</p>}
        {failed && <p className={styles.failed} role="alert">{failed}</p>}
      </div>
      <span className="soft small">{words[state]}</span>
      {state !== 'click-only' && (
        <input id={id} type="checkbox" role="switch" className={styles.switch} aria-describedby={state === 'barred' ? `${id}why` : `${id}about`} checked={state === 'on'} disabled={state === 'asked' || state === 'barred'} onChange={(event) => onBoard(board.id, event.target.checked)} />
      )}
    </div>
  );
}

/** "Since 3 Nov 2026 the name was not found where it used to be." */
function healthSentence(doubts: readonly Doubt[]): string {
  const [first] = doubts.map((doubt) => doubt.since ?? '').filter(Boolean).sort();
  const what = listOf(doubts.map(({ field }) => fieldWords[field].replace(/ (?:was|were)$/, '')));
  return `${first ? `Since ${formatDay(first)}` : 'Lately'} ${what} ${doubts.length > 1 ? 'are' : 'is'} not where this board used to show ${doubts.length > 1 ? 'them' : 'it'}. Rolefit goes by the page’s outline instead: hold the reading against the page.`;
}
