/** A page that lists people: who they are, and the way to each one's own page. */
import type { MouseEvent } from 'react';
import type { ListedPerson } from '../../lib/model';
import { plural } from '../format';
import { safeUrl } from '../safe-url';
import { classes } from '../classes';
import styles from './PeopleList.module.css';
import frame from './Verdict.module.css';

export type PeopleListProps = {
  people: readonly ListedPerson[];
  /** Opens a person's page in the tab that shows the list. */
  onOpen: (url: string) => void;
  onReadAgain: () => void;
};

export function PeopleList({ people, onOpen, onReadAgain }: PeopleListProps) {
  return (
    <div className={frame.body}>
      <div className={styles.head}>
        <h2>{people.length > 0 ? `This is a list of ${plural(people.length, 'person', 'people')}` : 'This is a list of people without names'}</h2>
        <p>{people.length > 0 ? 'Open a profile to hold it against the role. A row says too little to judge anybody by.' : 'The board hides who they are. Open a profile that shows a name.'}</p>
      </div>
      {people.length > 0 && <ul className={classes('card', styles.list)}>{people.map((person) => <Person key={person.url} person={person} onOpen={onOpen} />)}</ul>}
      <p className={frame.note}><button type="button" className="link" onClick={onReadAgain}>Read again</button> when the page has loaded more.</p>
    </div>
  );
}

function Person({ person, onOpen }: { person: ListedPerson; onOpen: (url: string) => void }) {
  const url = safeUrl(person.url);
  const open = (event: MouseEvent) => {
    // With a key held down the browser opens a tab of its own, as with any link.
    if (!url || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(url);
  };
  const place = [person.location, person.current !== person.label && person.current].filter(Boolean).join(' · ');
  return (
    <li>
      {url ? <a href={url} onClick={open}><bdi>{person.name}</bdi></a> : <strong><bdi>{person.name}</bdi></strong>}
      {person.label && <p><bdi>{person.label}</bdi></p>}
      {place && <p className={styles.line}><bdi>{place}</bdi></p>}
    </li>
  );
}
