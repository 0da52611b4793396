/** The body of the popup and the side panel: how well the person fits, why, what is not known, what to ask. */
import type { Evidence, Notice, NoVerdictReason, PrivateWindow, SaveView, VerdictView } from '../../lib/model';
import { classes } from '../classes';
import { NoticeBar } from '../NoticeBar';
import { BandCard } from './BandCard';
import { isProvisional } from './capture';
import { CaptureLine } from './CaptureLine';
import { Findings } from './Findings';
import { NoVerdictState } from './NoVerdictState';
import { PeopleList } from './PeopleList';
import { Questions } from './Questions';
import { SaveBar } from './SaveBar';
import { Teach } from './Teach';
import type { TeachProps } from './Teach';
import { Who } from './Who';
import type { RoleChoice } from './Who';
import styles from './Verdict.module.css';

export type VerdictProps = {
  view: VerdictView;
  roles: readonly RoleChoice[];
  roleId: string;
  onRole: (id: string) => void;
  save: SaveView;
  onSave: () => void;
  onShowQuote: (evidence: Evidence) => void;
  onReadAgain: () => void;
  onOpenPanel?: () => void;
  onOpenWorkspace: () => void;
  /** Opens a person of a list in the tab that shows it. */
  onOpenPerson: (url: string) => void;
  /** To where people are added from files and text. */
  onAdd: () => void;
  onOpenKit?: () => void;
  /** Told before the first save. */
  privateWindow: PrivateWindow;
  /** The side panel: wider, with every question. */
  roomy?: boolean;
  notice?: Notice | null;
  /** The side panel: teaching a page, and saving its structure. */
  teaching?: Omit<TeachProps, 'canTeach' | 'missed'>;
};

/** Where pointing at the page can help. */
const TEACHABLE: readonly NoVerdictReason[] = ['not-a-profile', 'no-text'];

export function Verdict(props: VerdictProps) {
  const { view, roles, roleId, onRole, onReadAgain, onOpenWorkspace, onOpenPerson, onAdd, roomy, notice = null, teaching } = props;
  const profile = view.status === 'ready' ? view.profile : null;
  return (
    <main className={classes(styles.verdict, roomy ? styles.roomy : styles.popup)} aria-busy={view.status === 'loading'}>
      <Who profile={profile} roles={roles} roleId={roleId} onRole={onRole} />
      <p className="vh" role="status">{view.status === 'loading' ? 'Reading the page' : ''}</p>
      {view.status === 'loading' && <Loading />}
      {view.status === 'none' && view.people && <PeopleList people={view.people} onOpen={onOpenPerson} onReadAgain={onReadAgain} />}
      {view.status === 'none' && !view.people && <NoVerdictState reason={view.reason} detail={view.detail} onReadAgain={onReadAgain} onOpenWorkspace={onOpenWorkspace} onAdd={onAdd} />}
      {view.status === 'none' && teaching && TEACHABLE.includes(view.reason) && <div className={styles.body}><Teach {...teaching} canTeach missed /></div>}
      {view.status === 'ready' && <Ready {...props} view={view} />}
      <NoticeBar notice={notice} />
    </main>
  );
}

function Ready({ view, save, onSave, onShowQuote, onReadAgain, onOpenPanel, onOpenWorkspace, onOpenKit, privateWindow, roomy, teaching }: VerdictProps & { view: VerdictView & { status: 'ready' } }) {
  const { profile, role, assessment, questions, saved } = view;
  return (
    <>
      <div className={styles.body}>
        <BandCard assessment={assessment} provisional={isProvisional(profile.capture)} />
        <CaptureLine capture={profile.capture} onReadAgain={onReadAgain} />
        <Findings key={`${profile.source.url} ${profile.source.readAt} ${role.id}`} assessment={assessment} profile={profile} role={role} questions={questions} onShowQuote={onShowQuote} />
        <Questions questions={questions} findings={assessment.findings} top={roomy ? undefined : 3} />
        {teaching && <Teach {...teaching} canTeach={profile.source.board === 'web'} missed={profile.source.board === 'web' && (profile.work.length === 0 || teaching.teach.status !== 'idle')} />}
      </div>
      <SaveBar
        save={save} saved={saved} privateWindow={privateWindow} onSave={onSave}
        onOpenPanel={onOpenPanel} onOpenWorkspace={onOpenWorkspace} onOpenKit={onOpenKit}
      />
    </>
  );
}

function Loading() {
  return (
    <div className={styles.body} aria-hidden="true">
      <div className={classes('card', styles.blank)}><i /><i /><i /></div>
      <p className={styles.note}>Reading the page…</p>
    </div>
  );
}
