/** Every finding, grouped as the counts are, each opening to its evidence. */
import { useState } from 'react';
import type { Answer, Assessment, Criterion, Evidence, Finding, Profile, Question, Role } from '../../lib/model';
import { classes } from '../classes';
import { plural } from '../format';
import { kindWords } from '../words';
import { FindingRow } from './FindingRow';
import styles from './Findings.module.css';

export type FindingsProps = {
  assessment: Assessment;
  profile: Profile;
  role: Role;
  questions: readonly Question[];
  level?: 2 | 3;
  onShowQuote?: (evidence: Evidence) => void;
};

const KINDS = ['must-have', 'nice-to-have', 'red-flag'] as const;
const ORDER: Answer[] = ['yes', 'partly', 'not-shown', 'no'];

export function Findings({ assessment, profile, role, questions, level = 2, onShowQuote }: FindingsProps) {
  const [allOpen, setAllOpen] = useState(false);
  const Heading = `h${level}` as const;
  const row = (finding: Finding) => (
    <FindingRow
      key={finding.criterion}
      finding={finding}
      profile={profile}
      question={questions.find((question) => question.criterion === finding.criterion)}
      innocent={criterion(role, finding)?.innocent}
      open={allOpen}
      onShowQuote={onShowQuote}
    />
  );
  return (
    <>
      {KINDS.map((kind, at) => {
        const findings = assessment.findings.filter((finding) => finding.kind === kind);
        if (findings.length === 0) return null;
        const shown = kind === 'red-flag' ? findings.filter(isSeen) : ORDER.flatMap((answer) => findings.filter((finding) => finding.answer === answer));
        const rest = kind === 'red-flag' ? findings.filter((finding) => !isSeen(finding)) : [];
        return (
          <section key={kind} className={styles.group}>
            <div className={styles.head}>
              <Heading>{kindWords[kind]}</Heading>
              {kind !== 'red-flag' && <span>{sum(findings, 'points')} of {sum(findings, 'weight')} points</span>}
              {at === 0 && (
                <button type="button" className="link small" onClick={() => setAllOpen(!allOpen)}>{allOpen ? 'Close all' : 'Open all'}</button>
              )}
            </div>
            {shown.length > 0 && <ul className={classes('card', styles.list)}>{shown.map(row)}</ul>}
            {rest.length > 0 && (
              <details className={classes('card', styles.rest)}>
                <summary>No sign of {shown.length > 0 ? plural(rest.length, 'other') : plural(rest.length, 'red flag')}</summary>
                <ul className={styles.list}>{rest.map(row)}</ul>
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}

const isSeen = (finding: Finding) => finding.answer === 'yes' || finding.answer === 'partly';
const sum = (findings: Finding[], what: 'points' | 'weight') => findings.reduce((total, finding) => total + finding[what], 0);
const criterion = (role: Role, finding: Finding): Criterion | undefined => role.criteria.find((one) => one.id === finding.criterion);
