/** A job text and the draft of a role side by side, each criterion linked to its words. */
import { useCallback, useMemo, useState } from 'react';
import type { Review, ReviewChange, Role } from '../../../lib/model';
import { levelWords } from '../../words';
import type { Vocabulary } from '../criterion/SkillPicker';
import { DraftList } from './DraftList';
import { LeftOutList } from './LeftOutList';
import { linesOf, marksOf } from './marks';
import { Remarks } from './Remarks';
import { ReviewBar } from './ReviewBar';
import { TextPane } from './TextPane';
import styles from './Import.module.css';

export type ReviewViewProps = {
  review: Review;
  onChange: (change: ReviewChange) => void;
  onMake: (useNow: boolean) => void;
  /** Back to the text, to change it. */
  onBack: () => void;
  onLeave: () => void;
  vocabulary: Vocabulary;
  /** The browser keeps the draft over a reload. */
  kept: boolean;
};

const LEVELS = Object.keys(levelWords) as Role['level'][];

/** Brings a card into view and puts the focus there. */
const goTo = (id: string) => document.getElementById(`card-${id}`)?.focus();

export function ReviewView({ review, onChange, onMake, onBack, onLeave, vocabulary, kept }: ReviewViewProps) {
  const { text, title, level, levelBecause, criteria, questions, leftOut, remarks } = review;
  const [lit, setLit] = useState<string | null>(null);
  // The places of criteria and questions never change: cutting a long text anew at every letter typed would be felt.
  const lines = useMemo(() => linesOf(text, marksOf([...criteria, ...questions], remarks, leftOut)), [text, remarks, leftOut]);
  const off = useMemo(() => [...criteria, ...questions].filter((one) => one.decision === 'dropped').map(({ id }) => id), [criteria, questions]);
  const pick = useCallback((id: string) => {
    setLit(id);
    goTo(id);
  }, []);
  return (
    <div className={styles.review}>
      <header className="line">
        <h1>New role from a job text</h1>
        <span className="line end">
          <button type="button" className="button small" onClick={onBack}>Change the text</button>
          <button type="button" className="button small" onClick={onLeave}>Leave this draft</button>
        </span>
      </header>
      {!kept && <p className="soft small">This browser has no room to keep the draft: it would not survive a reload.</p>}
      <div className={styles.head}>
        <label className={styles.titled}><span className="soft small">Title</span><input className="field" maxLength={200} value={title} onChange={(event) => onChange({ do: 'name', title: event.target.value })} /></label>
        <label className={styles.titled}><span className="soft small">Level</span>
          <select className="select" value={level} onChange={(event) => { const next = LEVELS.find((one) => one === event.target.value); if (next) onChange({ do: 'level', level: next }); }}>
            {LEVELS.map((one) => <option key={one} value={one}>{levelWords[one]}</option>)}
          </select>
        </label>
        <p className="soft small"><bdi>{levelBecause}</bdi></p>
      </div>
      <ReviewBar review={review} onChange={onChange} onGo={pick} onMake={onMake} />
      <div className={styles.sides}>
        <div className={styles.written}>
          <TextPane label="The job text" lines={lines} lit={lit} off={off} onPick={pick} />
          <LeftOutList text={text} leftOut={leftOut} asked={lit} onLit={setLit} />
        </div>
        <div className={styles.made}>
          {remarks.length > 0 && <Remarks remarks={remarks} onLit={setLit} open={remarks.length < 4} />}
          <DraftList criteria={criteria} questions={questions} onChange={onChange} onLit={setLit} vocabulary={vocabulary} />
        </div>
      </div>
    </div>
  );
}
