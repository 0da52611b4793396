/** Short words to find people by. */
import { useState } from 'react';
import styles from './CandidatePanel.module.css';

export type TagsProps = { tags: readonly string[]; onTags: (tags: string[]) => void };

export function Tags({ tags, onTags }: TagsProps) {
  const [draft, setDraft] = useState('');
  const add = () => {
    const tag = draft.trim();
    if (tag && !tags.includes(tag) && tags.length < 50) onTags([...tags, tag]);
    setDraft('');
  };
  return (
    <section className={styles.block}>
      <h3>Tags</h3>
      <ul className={styles.tags}>
        {tags.map((tag) => (
          <li key={tag}>
            <bdi>{tag}</bdi>
            <button type="button" aria-label={`Remove the tag ${tag}`} onClick={() => onTags(tags.filter((one) => one !== tag))}>×</button>
          </li>
        ))}
        <li className={styles.newTag}>
          <form onSubmit={(event) => { event.preventDefault(); add(); }}>
            <input className="field" aria-label="New tag" placeholder="Add a tag" maxLength={60} value={draft} onChange={(event) => setDraft(event.target.value)} onBlur={add} />
          </form>
        </li>
      </ul>
    </section>
  );
}
