/** What to ask: first what this page leaves open, then what everybody is asked. */
import type { Finding, Question } from '../../lib/model';
import { classes } from '../classes';
import { plural } from '../format';
import findings from './Findings.module.css';
import styles from './Questions.module.css';

export type QuestionsProps = {
  questions: readonly Question[];
  /** What the questions are about, for their titles. */
  findings: readonly Finding[];
  /** Show only so many, the candidate's own first. */
  top?: number;
  level?: 2 | 3;
};

export function Questions({ questions, findings: about, top, level = 2 }: QuestionsProps) {
  const own = questions.filter((question) => !question.core);
  const core = questions.filter((question) => question.core);
  const groups = top === undefined
    ? [{ title: 'Ask this candidate', list: own }, { title: 'Ask everybody', list: core }]
    : [{ title: 'Ask first', list: [...own, ...core].slice(0, top) }];
  const Heading = `h${level}` as const;
  return groups.filter(({ list }) => list.length > 0).map(({ title, list }) => (
    <section key={title} className={findings.group}>
      <div className={findings.head}>
        <Heading>{title}</Heading>
        <span>{top === undefined ? minutes(list) : `${list.length} of ${questions.length}`}</span>
      </div>
      <ol className={classes('card', findings.list)}>
        {list.map((question) => (
          <li key={question.id} className={styles.question}>
            <p>{question.text}</p>
            <p className="soft small">{reason(question, about)}</p>
            {top === undefined && question.probes.length > 0 && (
              <details>
                <summary className="link small">{plural(question.probes.length, 'follow-up')}</summary>
                <ul className={styles.probes}>{question.probes.map((probe, i) => <li key={i}>{probe}</li>)}</ul>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  ));
}

const minutes = (list: readonly Question[]) => `about ${plural(Math.round(list.reduce((sum, question) => sum + question.minutes, 0)), 'minute')}`;

function reason({ criterion, why, moves }: Question, findings: readonly Finding[]): string {
  const title = findings.find((finding) => finding.criterion === criterion)?.title;
  return [title && `${title}:`, why, moves > 0 && `Moves the score by up to ${moves}.`].filter(Boolean).join(' ');
}
