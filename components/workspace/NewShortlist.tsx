/** Making a shortlist: a name and a role, in one line. */
import { useState } from 'react';
import styles from './Shortlist.module.css';

export type NewShortlistProps = {
  roles: readonly { id: string; title: string }[];
  roleId: string;
  onCreate: (name: string, roleId: string) => void;
  onCancel?: () => void;
};

export function NewShortlist({ roles, roleId, onCreate, onCancel }: NewShortlistProps) {
  const [name, setName] = useState('');
  const [role, setRole] = useState(roleId);
  const [asked, setAsked] = useState(false);
  const ready = name.trim() !== '';
  return (
    <form
      className={`card ${styles.make}`}
      aria-label="New shortlist"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!ready) return;
        onCreate(name.trim(), role);
        setName('');
        setAsked(false);
      }}
    >
      <label className={styles.grow}>
        <span className="small">Name</span>
        <input className="field" maxLength={120} value={name} placeholder="Back-end, Oslo, spring" aria-invalid={asked && !ready}
          aria-describedby={asked && !ready ? 'new-shortlist-name' : undefined} onChange={(event) => setName(event.target.value)} />
        {asked && !ready && <span id="new-shortlist-name" className="small bad">Give the list a name.</span>}
      </label>
      <label>
        <span className="small">Role</span>
        <select className="select" value={role} onChange={(event) => setRole(event.target.value)}>
          {roles.map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}
        </select>
      </label>
      <div className="line">
        <button className="button primary">Make the list</button>
        {onCancel && <button type="button" className="button" onClick={onCancel}>Cancel</button>}
      </div>
    </form>
  );
}
