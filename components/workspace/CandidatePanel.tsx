/** The person chosen in the table: what is kept about them, and the verdict judged anew. */
import { useEffect, useRef } from 'react';
import type { Assessment, Candidate, Profile, Question, Role, Shortlist, Stage } from '../../lib/model';
import { formatDay } from '../format';
import { safeUrl } from '../safe-url';
import { bandsInText, boardName, stageWords, stages } from '../words';
import { BandCard } from '../verdict/BandCard';
import { CaptureLine } from '../verdict/CaptureLine';
import { Findings } from '../verdict/Findings';
import { Questions } from '../verdict/Questions';
import { ListChoice } from './ListChoice';
import { Notes } from './Notes';
import type { NotesState } from './Notes';
import { ProfileSummary } from './ProfileSummary';
import { Tags } from './Tags';
import styles from './CandidatePanel.module.css';

export type Judged = { profile: Profile; role: Role; assessment: Assessment; questions: Question[] };

export type CandidatePanelProps = {
  candidate: Candidate;
  /** The newest reading, held against the list's role; null when that role is not there any more. */
  judged: Judged | null;
  shortlists: readonly Shortlist[];
  /** The result when the person was saved, if the role has a newer version now. */
  savedWith?: { version: number; score: number | null; band: string; now: number } | null;
  kitHref: string | null;
  notes: NotesState;
  onNotes: (text: string) => void;
  onTags: (tags: string[]) => void;
  onStage: (stage: Stage) => void;
  onShortlists: (ids: string[]) => void;
  onExport: () => void;
  onDelete: () => void;
  onClose: () => void;
};

export function CandidatePanel(props: CandidatePanelProps) {
  const { candidate, judged, shortlists, savedWith, kitHref, notes, onNotes, onTags, onStage, onShortlists, onExport, onDelete, onClose } = props;
  const panel = useRef<HTMLElement>(null);
  const profile = judged?.profile ?? candidate.profiles[candidate.profiles.length - 1];
  useEffect(() => {
    panel.current?.scrollTo?.({ top: 0 });
    // In a narrow window the table gives way to the panel, and with it the button that had the focus.
    if (document.activeElement?.checkVisibility?.() === false) panel.current?.focus();
  }, [candidate.id]);
  return (
    <aside ref={panel} tabIndex={-1} className={styles.panel} aria-label="Candidate" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <header className={styles.head}>
        <div>
          <h2><bdi>{profile?.name ?? 'No name'}</bdi></h2>
          {profile?.label && <p className="soft"><bdi>{profile.label}</bdi></p>}
        </div>
        <button type="button" className="button small" onClick={onClose} title="Esc">Close</button>
      </header>
      <div className={styles.acts}>
        <label className="line"><span className="soft small">Stage</span>
          <select className="select small" value={candidate.stage} onChange={(event) => onStage(event.target.value as Stage)}>
            {stages.map((stage) => <option key={stage} value={stage}>{stageWords[stage]}</option>)}
          </select>
        </label>
        {kitHref && <a className="button small" href={kitHref}>Interview kit</a>}
        <button type="button" className="button small" onClick={onExport}>Export</button>
        <button type="button" className="button small danger" onClick={onDelete} title="You can undo it">Delete</button>
      </div>
      {judged && <BandCard assessment={judged.assessment} level={3} />}
      {savedWith && <p className="soft small" role="note">Saved with version {savedWith.version}: {savedWith.score ?? '–'}, {bandsInText[savedWith.band as keyof typeof bandsInText] ?? savedWith.band}. The role is now version {savedWith.now}.</p>}
      {profile && <CaptureLine capture={profile.capture} />}
      <Notes key={candidate.id} text={candidate.notes} state={notes} onNotes={onNotes} />
      <Tags key={`tags ${candidate.id}`} tags={candidate.tags} onTags={onTags} />
      <ListChoice shortlists={shortlists} chosen={candidate.shortlists} onShortlists={onShortlists} />
      {judged && (
        <Findings key={`${candidate.id} ${judged.role.id}`} assessment={judged.assessment} profile={judged.profile} role={judged.role} questions={judged.questions} level={3} />
      )}
      {judged && <Questions questions={judged.questions} findings={judged.assessment.findings} top={5} level={3} />}
      {profile && <ProfileSummary profile={profile} />}
      <section className={styles.sources}>
        <h3>Where it was read</h3>
        <ul>{candidate.profiles.map((read, i) => <li key={i}><Source profile={read} /></li>)}</ul>
      </section>
    </aside>
  );
}

function Source({ profile }: { profile: Profile }) {
  const url = safeUrl(profile.source.url);
  return (
    <>
      {boardName(profile.source.board)}, read {formatDay(profile.source.readAt)}
      {url ? <>{' · '}<a href={url} target="_blank" rel="noreferrer noopener">Open the page</a></> : profile.source.url && <>{' · '}<bdi>{profile.source.url}</bdi></>}
    </>
  );
}
