/** What the edits would do to the people read last. */
import { plural } from '../../format';
import { EmptyState } from '../../EmptyState';
import { bandsInText } from '../../words';
import styles from './Editor.module.css';
import type { AnswerCounts, Move, PreviewView } from './types';

const MOST = 12;

export function Preview({ view, dirty, version }: { view: PreviewView; dirty: boolean; version: number }) {
  return (
    <aside className={`card ${styles.preview}`} aria-labelledby="edit-preview">
      <h2 id="edit-preview">People read last</h2>
      {view.status === 'nobody' && <EmptyState level={3} title="Nobody is kept yet">Save some people to a shortlist, and you see here whom an edit moves.</EmptyState>}
      {view.status === 'judging' && <p className="soft">Judging the people who are kept…</p>}
      {view.status === 'ready' && (
        <>
          <p className="soft small">{plural(view.people, 'person', 'people')} held against version {version} and against your edits.{!view.fresh && ' Judging again…'}</p>
          {view.moves.length === 0
            ? <p>{dirty ? 'Nobody’s score or band changes.' : 'Edit something, and you see here whom it moves.'}</p>
            : <ul className={styles.moves} aria-label="Who changes">{view.moves.slice(0, MOST).map((move) => <li key={move.id}><MoveLine move={move} /></li>)}</ul>}
          {view.moves.length > MOST && <p className="soft small">and {plural(view.moves.length - MOST, 'more person', 'more people')}</p>}
        </>
      )}
    </aside>
  );
}

/** "Sanne Vermeulen: strong → possible, 81 → 64". */
function MoveLine({ move: { name, before, after } }: { move: Move }) {
  const score = (value: number | null) => value ?? '–';
  const band = before.band === after.band ? bandsInText[after.band] : `${bandsInText[before.band]} → ${bandsInText[after.band]}`;
  return <><bdi className="strong">{name}</bdi>: {band}, {before.score === after.score ? score(after.score) : `${score(before.score)} → ${score(after.score)}`}</>;
}

/** "7 met · 1 partly · 0 no · 4 not shown"; for red flags "2 of 12 show it". */
export function CountsLine({ counts, flag }: { counts: AnswerCounts | undefined; flag: boolean }) {
  if (!counts) return null;
  const all = counts.yes + counts.partly + counts.no + counts['not-shown'];
  if (all === 0) return null;
  return (
    <span className={styles.counts}>
      <span className={styles.bar} aria-hidden="true">
        {([['yes', counts.yes], ['partly', counts.partly], ['no', counts.no]] as const).map(([answer, count]) => <i key={answer} className={styles[answer]} style={{ inlineSize: `${(count * 100) / all}%` }} />)}
      </span>
      {flag ? `${counts.yes} of ${all} show it` : `${counts.yes} yes · ${counts.partly} partly · ${counts.no} no · ${counts['not-shown']} not shown`}
    </span>
  );
}
