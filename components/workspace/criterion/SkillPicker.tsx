/** Choosing skills of the vocabulary: the chosen ones, each to be removed, and a field that searches by name or other spelling. */
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { classes } from '../../classes';
import styles from './Criterion.module.css';

/** `also`: the other spelling by which it was found. */
export type SkillChoice = { id: string; name: string; also?: string };
/** What fields need of the vocabulary. `find` gives the best first, and only a handful. */
export type Vocabulary = { name: (id: string) => string; find: (search: string) => readonly SkillChoice[] };

export type SkillPickerProps = { label: string; chosen: readonly string[]; onChange: (ids: string[]) => void; vocabulary: Vocabulary; hint?: string };

export function SkillPicker({ label, chosen, onChange, vocabulary, hint }: SkillPickerProps) {
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const found = search.trim() === '' ? [] : vocabulary.find(search).filter((one) => !chosen.includes(one.id));
  const current = Math.min(at, found.length - 1);
  const shown = open && found.length > 0;

  const add = (skill: string) => {
    onChange([...chosen, skill]);
    setSearch('');
    setAt(0);
  };
  const remove = (skill: string) => {
    onChange(chosen.filter((one) => one !== skill));
    field.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const choice = found[current];
    if (step !== 0 && found.length > 0) {
      setOpen(true);
      setAt((current + step + found.length) % found.length);
    } else if (event.key === 'Enter' && shown && choice) add(choice.id);
    else if (event.key === 'Escape' && shown) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.block} role="group" aria-label={label}>
      <span className={styles.label} aria-hidden="true">{label}</span>
      {chosen.length > 0 && (
        <ul className={styles.chips}>
          {chosen.map((skill) => (
            <li key={skill} className={styles.chip}>
              <bdi>{vocabulary.name(skill)}</bdi>
              <button type="button" className={styles.remove} aria-label={`Remove ${vocabulary.name(skill)}`} onClick={() => remove(skill)}>×</button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.search} onBlur={() => setOpen(false)}>
        <input
          ref={field} className="field" role="combobox" aria-label={`Add a skill: ${label}`} aria-expanded={shown} aria-autocomplete="list" autoComplete="off"
          aria-controls={shown ? `${id}list` : undefined} aria-activedescendant={shown ? `${id}${current}` : undefined} placeholder="Add a skill" value={search}
          onChange={(event) => { setSearch(event.target.value); setAt(0); setOpen(true); }} onKeyDown={press}
        />
        {shown && (
          <ul role="listbox" id={`${id}list`} aria-label="Skills" className={styles.found}>
            {found.map((one, i) => (
              // The field keeps the focus: a press with the mouse must not take it away before the click is heard.
              <li key={one.id} id={`${id}${i}`} role="option" aria-selected={i === current} className={classes(styles.option, i === current && styles.current)}
                onMouseDown={(event) => event.preventDefault()} onClick={() => add(one.id)}>
                {one.name}{one.also !== undefined && <span className="soft small"> {one.also}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
      <p role="status" className={open && search.trim() !== '' && found.length === 0 ? 'soft small' : 'vh'}>
        {open && search.trim() !== '' ? (found.length === 0 ? 'No other skill is called that. Look for words on the page instead.' : `${found.length} found`) : ''}
      </p>
      {hint !== undefined && <p className="soft small">{hint}</p>}
    </div>
  );
}
