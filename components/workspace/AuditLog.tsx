/** The log of what was done, without a name in it, and whether it is whole. */
import { useState } from 'react';
import type { Receipt } from '../../lib/model';
import { AnswerShape } from '../AnswerShape';
import { formatTime, plural } from '../format';
import { actionWords, bandWords } from '../words';
import styles from './Settings.module.css';

export type VerifyView =
  | { status: 'idle' }
  | { status: 'checking' }
  | { status: 'done'; count: number; /** The first line that is missing or changed. */ brokenAt: number | null }
  | { status: 'failed'; message: string };

export type AuditLogProps = { log: readonly Receipt[] | null; verify: VerifyView; onVerify: () => void };

const PAGE = 20;

export function AuditLog({ log, verify, onVerify }: AuditLogProps) {
  const [limit, setLimit] = useState(PAGE);
  const lines = log ? [...log].reverse() : [];
  return (
    <section className={`card ${styles.box}`} aria-labelledby="set-log">
      <div className="line">
        <h2 id="set-log">Log</h2>
        <button type="button" className="button small end" onClick={onVerify} aria-disabled={verify.status === 'checking'}>Check the log</button>
      </div>
      <p className="soft">Each line is bound to the one before it, so a changed or missing line shows. It holds no names.</p>
      <p role="status" className={styles.verify}><Verified verify={verify} /></p>
      {log === null && <p className="soft">Reading the log…</p>}
      {log?.length === 0 && <p className="soft">Nothing has been done yet. Save a person, and it is written here.</p>}
      {lines.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby="set-log">
          <table className={styles.log}>
            <thead><tr><th scope="col">Line</th><th scope="col">When</th><th scope="col">What</th><th scope="col">Result</th><th scope="col">Candidate</th></tr></thead>
            <tbody>
              {lines.slice(0, limit).map((line) => (
                <tr key={line.seq}>
                  <td>{line.seq}</td>
                  <td>{formatTime(line.at)}</td>
                  <td>{actionWords[line.action]}{line.role && <span className="soft"> {!line.action.startsWith('role-') && 'for '}<bdi>{line.role.id}</bdi>, version {line.role.version}</span>}{line.detail && <span className="soft"> {line.detail}</span>}</td>
                  <td>{line.result ? `${line.result.score ?? '–'} · ${bandWord(line.result.band)}` : ''}</td>
                  <td><code title={line.candidate ?? undefined}>{line.candidate?.slice(0, 8) ?? ''}</code></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {lines.length > limit && <button type="button" className="button small" onClick={() => setLimit(limit + 200)}>Show older lines</button>}
    </section>
  );
}

function bandWord(band: string): string {
  return Object.hasOwn(bandWords, band) ? bandWords[band as keyof typeof bandWords] : band;
}

function Verified({ verify }: { verify: VerifyView }) {
  if (verify.status === 'idle') return null;
  if (verify.status === 'checking') return 'Checking…';
  if (verify.status === 'failed') return <span className="bad">{verify.message}</span>;
  return verify.brokenAt === null
    ? <><AnswerShape shape="yes" />The log is whole: {plural(verify.count, 'line')}.</>
    : <><AnswerShape shape="no" />The log was changed or is damaged from line {verify.brokenAt} on.</>;
}
