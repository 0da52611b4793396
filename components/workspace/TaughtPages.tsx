/** What the user taught Rolefit of sites, to be forgotten, saved as a file and brought in from one. */
import { useRef } from 'react';
import type { Signpost } from '../../lib/model';
import { taughtWords } from '../verdict/sentences';
import styles from './Settings.module.css';

export type TaughtPagesProps = {
  signposts: readonly Signpost[];
  onForget: (signpost: Signpost) => void;
  onExport: () => void;
  onImport: (file: File) => void;
};

export function TaughtPages({ signposts, onForget, onExport, onImport }: TaughtPagesProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <section className={`card ${styles.box}`} aria-labelledby="set-taught">
      <h2 id="set-taught">Taught pages</h2>
      <p className="soft">Where you showed Rolefit a section in the side panel. It holds for every page of the site. A file of it names sites and the build of their pages, and nobody’s data.</p>
      {signposts.length === 0 && <p>Nothing was taught yet.</p>}
      {signposts.map((signpost) => (
        <div key={`${signpost.site} ${signpost.section}`} className={styles.row}>
          <span><bdi>{signpost.site}</bdi><span className="soft small">{taughtWords[signpost.section]}</span></span>
          <button type="button" className="button small" aria-label={`Forget the ${taughtWords[signpost.section]} of ${signpost.site}`} onClick={() => onForget(signpost)}>Forget</button>
        </div>
      ))}
      <div className={styles.themes}>
        {signposts.length > 0 && <button type="button" className="button small" onClick={onExport}>Save as a file</button>}
        <button type="button" className="button small" onClick={() => file.current?.click()}>Bring in a file</button>
        <input
          ref={file} type="file" accept=".json,application/json" hidden aria-label="File of taught pages"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) onImport(chosen);
            event.target.value = '';
          }}
        />
      </div>
    </section>
  );
}
