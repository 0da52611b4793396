/** The verdict in one glance: band, number, what it could become, counts per class. */
import type { Assessment, FitScore } from '../../lib/model';
import { classes } from '../classes';
import { ScoreBar } from '../ScoreBar';
import { bandWords } from '../words';
import { capSentences, reachSentence } from './reach';
import styles from './BandCard.module.css';

export type BandCardProps = { assessment: Assessment; level?: 2 | 3; /** More may stand on the page than was read. */ provisional?: boolean };

export function BandCard({ assessment, level = 2, provisional }: BandCardProps) {
  const { score } = assessment;
  const Heading = `h${level}` as const;
  const caps = capSentences(assessment);
  return (
    <section className={classes('card', styles.card)} aria-label="Verdict">
      <div className={styles.top}>
        <Heading className={styles.band}>{bandWords[score.band]}</Heading>
        <p className={styles.number}>{score.value ?? '–'}<small> of 100</small></p>
      </div>
      <ScoreBar score={score} />
      <p className="soft small">{reachSentence(assessment)}</p>
      {provisional && <p className={styles.provisional}>Provisional: not all of the page could be read. What is missing stands below.</p>}
      {caps.map((cap) => <p key={cap} className={styles.cap}>{cap}</p>)}
      <Counts counts={score.counts} />
    </section>
  );
}

function Counts({ counts }: { counts: FitScore['counts'] }) {
  const { mustHave, niceToHave, redFlags } = counts;
  return (
    <dl className={styles.counts}>
      <Count label="must-have" value={`${mustHave.yes} of ${mustHave.of}`} more={rest(mustHave)} />
      <Count label="nice to have" value={`${niceToHave.yes} of ${niceToHave.of}`} more={rest(niceToHave)} />
      <Count label={redFlags.seen === 1 ? 'red flag' : 'red flags'} value={String(redFlags.seen)} more={`${redFlags.of} checked`} />
    </dl>
  );
}

function rest({ partly, no, notShown }: FitScore['counts']['mustHave']): string {
  const parts = [partly > 0 && `${partly} partly`, notShown > 0 && `${notShown} not shown`, no > 0 && `${no} no`];
  return parts.filter(Boolean).join(', ') || 'all met';
}

function Count({ label, value, more }: { label: string; value: string; more: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.more}>{more}</dd>
    </div>
  );
}
