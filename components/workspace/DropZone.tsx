/** Picking or dropping files. A real file input does the picking, so keyboard and screen readers have it too. */
import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { classes } from '../classes';
import styles from './Files.module.css';

export type DropZoneProps = {
  /** What the file picker offers, such as '.json'. */
  accept: string;
  multiple?: boolean;
  label: string;
  children: ReactNode;
  onFiles: (files: File[]) => void;
};

export function DropZone({ accept, multiple, label, children, onFiles }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const give = (files: FileList | null) => {
    const all = [...(files ?? [])];
    if (all.length > 0) onFiles(multiple ? all : all.slice(0, 1));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    give(event.dataTransfer.files);
  };
  return (
    <div className={classes(styles.drop, over && styles.over)} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <label className={classes('button', styles.pick)}>
        {label}
        <input type="file" className="vh" accept={accept} multiple={multiple}
          onChange={(event) => { give(event.target.files); event.target.value = ''; }} />
      </label>
      <span className="soft small">{children}</span>
    </div>
  );
}
