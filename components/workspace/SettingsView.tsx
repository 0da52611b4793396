/** What the user chose, what is kept, and how to be rid of it. */
import type { Receipt, Settings } from '../../lib/model';
import { fileSize, plural } from '../format';
import { AuditLog } from './AuditLog';
import type { VerifyView } from './AuditLog';
import { BoardSwitches } from './BoardSwitches';
import type { BoardSwitchesProps } from './BoardSwitches';
import { Erase } from './Erase';
import type { EraseView } from './Erase';
import { Policy } from './Policy';
import type { PolicyProps } from './Policy';
import { Retention } from './Retention';
import type { RetentionProps } from './Retention';
import { TaughtPages } from './TaughtPages';
import type { TaughtPagesProps } from './TaughtPages';
import styles from './Settings.module.css';

export type SettingsViewProps = {
  settings: Settings;
  roles: readonly { id: string; title: string }[];
  onRole: (id: string) => void;
  onTheme: (theme: Settings['theme']) => void;
  boards: BoardSwitchesProps;
  storage: { candidates: number; shortlists: number; /** null: the browser does not say. */ bytes: number | null };
  erase: EraseView;
  onErase: () => void;
  /** Oldest first; null while it is read. */
  log: readonly Receipt[] | null;
  verify: VerifyView;
  onVerify: () => void;
  taught: TaughtPagesProps;
  retention: RetentionProps;
  policy: PolicyProps;
};

const themes: Record<Settings['theme'], string> = { system: 'As the system', light: 'Light', dark: 'Dark' };

export function SettingsView(props: SettingsViewProps) {
  const { settings, roles, onRole, onTheme, boards, storage, erase, onErase, log, verify, onVerify, taught, retention, policy } = props;
  return (
    <div className={`stack ${styles.page}`}>
      <h1>Settings</h1>
      <section className={`card ${styles.box}`} aria-labelledby="set-view">
        <h2 id="set-view">Judging and looks</h2>
        <label className={styles.row}>
          <span>Role to judge for<span className="soft small">Used by the popup and the side panel</span></span>
          <select className="select" value={settings.roleId} onChange={(event) => onRole(event.target.value)}>
            {roles.map((role) => <option key={role.id} value={role.id}>{role.title}</option>)}
          </select>
        </label>
        <fieldset className={styles.row}>
          <legend>Theme</legend>
          <span className={styles.themes}>
            {(Object.keys(themes) as Settings['theme'][]).map((theme) => (
              <label key={theme}><input type="radio" name="theme" checked={settings.theme === theme} onChange={() => onTheme(theme)} />{themes[theme]}</label>
            ))}
          </span>
        </fieldset>
      </section>

      <Policy {...policy} />

      <section className={`card ${styles.box}`} aria-labelledby="set-boards">
        <h2 id="set-boards">Read as I browse</h2>
        <p className="soft">Rolefit reads a page when you click it. On the boards you switch on here, an open side panel also follows from profile to profile. The browser asks you first.</p>
        <BoardSwitches {...boards} />
      </section>

      <TaughtPages {...taught} />

      <section className={`card ${styles.box}`} aria-labelledby="set-kept">
        <h2 id="set-kept">What is kept</h2>
        <p>
          {plural(storage.candidates, 'person', 'people')} on {plural(storage.shortlists, 'shortlist')}
          {storage.bytes !== null && `, ${fileSize(storage.bytes)}`}, in this browser on this device.
        </p>
        <p className="soft">The browser does not clear it by itself when space runs short. A broken browser profile can still lose it: export a file now and then.</p>
        <p className="soft">Rolefit sends nothing anywhere: it has no server, makes no request and keeps no statistics. What you save leaves this device only in a file you export.</p>
        <Retention {...retention} />
        <Erase view={erase} onErase={onErase} />
      </section>

      <AuditLog log={log} verify={verify} onVerify={onVerify} />
    </div>
  );
}
