/** Teaching Rolefit a page by pointing at it, and saving the page's structure for a bug report. */
import type { ReportView, TaughtSection, TeachView } from '../../lib/model';
import { fileSize, plural } from '../format';
import { notTaught, taughtWords } from './sentences';
import styles from './Teach.module.css';

export type TeachProps = {
  teach: TeachView;
  report: ReportView;
  onTeach: (section: TaughtSection) => void;
  onUndoTeach: () => void;
  onPrepareReport: () => void;
  onSaveReport: () => void;
  /** Whether it may be told by pointing: not on boards that have a reader of their own. */
  canTeach: boolean;
  /** Something was missed: shown open. */
  missed: boolean;
};

const sections = Object.keys(taughtWords) as TaughtSection[];

export function Teach({ teach, report, onTeach, onUndoTeach, onPrepareReport, onSaveReport, canTeach, missed }: TeachProps) {
  const busy = teach.status === 'busy';
  return (
    <details className={`card ${styles.teach}`} open={missed || undefined}>
      <summary>{canTeach ? 'Something missing? Teach Rolefit this page' : 'Something wrong? Report this page'}</summary>
      {canTeach && (
        <>
          <p>On the page, select the text of one section with the mouse. Then say what it is. Rolefit remembers it for this site, on this device only.</p>
          <div className={styles.buttons}>
            {sections.map((section) => (
              <button key={section} type="button" className="button small" aria-disabled={busy} onClick={() => busy || onTeach(section)}>This is the {taughtWords[section]}</button>
            ))}
          </div>
        </>
      )}
      <div role="status" className={styles.said}>
        {teach.status === 'taught' && <><span>Learned where the {taughtWords[teach.section]} stands on this site.</span><button type="button" className="link" onClick={onUndoTeach}>Undo</button></>}
        {teach.status === 'undone' && <span>Forgotten again.</span>}
        {teach.status === 'failed' && <span className="bad">{notTaught[teach.reason]}</span>}
      </div>
      <Report report={report} onPrepareReport={onPrepareReport} onSaveReport={onSaveReport} />
    </details>
  );
}

function Report({ report, onPrepareReport, onSaveReport }: Pick<TeachProps, 'report' | 'onPrepareReport' | 'onSaveReport'>) {
  return (
    <div className={styles.report}>
      <p>For a bug report, Rolefit can save how this page is built, with every text replaced by filler of the same shape. Look at it before you save it.</p>
      {report.status !== 'ready' && <button type="button" className="button small" onClick={onPrepareReport}>Show the page without its texts</button>}
      {report.status === 'ready' && (
        <>
          <p className="soft small" id="report-size">{plural(report.texts.length, 'text')}, {fileSize(report.bytes)}. Nothing else of the page is in the file but the names of its layout.</p>
          <pre className={styles.texts} tabIndex={0} role="region" aria-label="The texts in the file"><bdi>{report.texts.join('\n')}</bdi></pre>
          <button type="button" className="button small" onClick={onSaveReport} aria-describedby="report-size">Save the file</button>
        </>
      )}
      <p role="status" className="small">
        {report.status === 'saved' && 'Handed to the browser to save.'}
        {report.status === 'failed' && 'The page could not be taken down. Reload it, then try again.'}
      </p>
    </div>
  );
}
