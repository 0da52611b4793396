/** What the popup and the side panel are showing. The hooks make it, the components draw it. */
import type { Assessment, Question } from './assessment';
import type { ListedPerson, Profile, UnreadableReason } from './profile';
import type { Role } from './role';
import type { Candidate, Shortlist } from './shortlist';
import type { TaughtSection } from './signpost';

/** Why there is no verdict. Each has a title and a sentence that says what to do. */
export type NoVerdictReason =
  | UnreadableReason
  | 'browser-page' // chrome://, about:, settings, new tab
  | 'store-page' // extension stores, where browsers let no extension in
  | 'pdf' // the browser's PDF viewer
  | 'no-access' // this page was not opened with a click on Rolefit, and its board is not switched on
  | 'no-role' // the role to judge for could not be loaded
  | 'reload' // Rolefit was updated while the page was open
  | 'failed'; // anything else; `detail` has the browser's own words

export type VerdictView =
  | { status: 'loading' }
  | { status: 'none'; reason: NoVerdictReason; detail?: string; /** With the reason `list`. */ people?: readonly ListedPerson[] }
  | { status: 'ready'; profile: Profile; role: Role; assessment: Assessment; questions: Question[]; saved: Candidate | null };

/** Why pointing at a section did not work. Each has a sentence. */
export type NotTaught = 'nothing-selected' | 'outside' | 'too-little' | 'not-reachable' | 'not-kept';

/** How pointing at a section went. */
export type TeachView = { status: 'idle' | 'busy' } | { status: 'taught' | 'undone'; section: TaughtSection } | { status: 'failed'; reason: NotTaught };

/** A page with filler for its texts, to be looked at before it is saved. */
export type ReportView = { status: 'idle' | 'busy' | 'saved' } | { status: 'ready'; texts: string[]; bytes: number } | { status: 'failed' };

/** What a private window means for saving: kept: as in ordinary windows (Chromium); lost: the browser keeps nothing (Firefox). */
export type PrivateWindow = 'no' | 'kept' | 'lost';

/** How saving went, for the line beside the button. */
export type SaveView =
  | { status: 'idle' }
  | { status: 'saving' }
  | { status: 'saved'; shortlist: Shortlist }
  | { status: 'failed'; message: string };

/** A role file on its way in: shown before it is kept. */
export type RoleFileView =
  | { status: 'idle' }
  | { status: 'reading'; fileName: string }
  | {
      status: 'preview'; fileName: string; title: string; level: Role['level']; mustHaves: number; niceToHaves: number; redFlags: number; questions: number;
      /** The own role whose next version it would be; `same`: it is that very role. */
      before: { title: string; version: number; same: boolean } | null;
    }
  | { status: 'failed'; fileName: string; message: string };

/** A sentence shown for a while, with an action such as Undo. */
export type Notice = { text: string; action?: { label: string; run: () => void } };
