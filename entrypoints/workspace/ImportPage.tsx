/** From a job text to a role of one's own, and the linter alone. Loaded when somebody goes there. */
import { CheckView } from '../../components/workspace/import/CheckView';
import { ReviewView } from '../../components/workspace/import/ReviewView';
import { TextBox } from '../../components/workspace/import/TextBox';
import { TEXT_FILES } from '../../lib/hooks/job-text-file';
import { vocabulary } from '../../lib/hooks/skill-search';
import { useCheck } from '../../lib/hooks/use-check';
import { useImport } from '../../lib/hooks/use-import';
import { routeHash } from '../../lib/hooks/use-route';
import type { PageProps } from './Workspace';

const pasted = 'Pasted text';
const kinds = 'plain text, Markdown, a saved web page, Word (.docx) or PDF';

export default function ImportPage({ page, ...props }: PageProps & { page: 'import' | 'check' }) {
  return page === 'import' ? <Import {...props} /> : <Check />;
}

function Import({ store, say, go }: PageProps) {
  const { text, review, onType, onText, onFile, onStop, busy, trouble, kept, ...acts } = useImport(store, say, go);
  if (review) return <ReviewView key={review.text} review={review} kept={kept} vocabulary={vocabulary} {...acts} />;
  return (
    <div className="stack">
      <header className="line"><h1>New role from a job text</h1><a className="end" href={routeHash({ page: 'check' })}>Only check a text or a role file</a></header>
      <p className="soft">The text is read here in the browser and stays on this device. Nothing becomes part of the role before you have seen it.</p>
      <TextBox label="Paste a job text" text={text} onType={onType} action="Read the text" onText={(own) => onText(own, pasted)} onFile={onFile} accept={TEXT_FILES} kinds={kinds} busy={busy} trouble={trouble} onStop={onStop} />
    </div>
  );
}

function Check() {
  const { checked, onText, onAgain, ...file } = useCheck();
  if (checked) return <CheckView {...checked} onAgain={onAgain} />;
  return (
    <div className="stack">
      <header className="line"><h1>Check a job text or guide</h1><a className="end" href={routeHash({ page: 'import' })}>Make a role from a job text</a></header>
      <p className="soft">What may not be asked, numbers that do not add up, questions that ask nothing: each with what to write instead. Nothing is kept.</p>
      <TextBox label="Paste a job text or a hiring guide" text="" action="Check the text" onText={(own) => onText(own, pasted)} accept={`${TEXT_FILES},.json`} kinds={`${kinds}, or a role file (.json)`} {...file} />
    </div>
  );
}
