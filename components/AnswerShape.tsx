/** Four answers, four shapes, and a flag: told apart without colour. */
import type { ReactElement } from 'react';
import type { Answer } from '../lib/model';
import { classes } from './classes';
import styles from './AnswerShape.module.css';

type Shape = Answer | 'flag' | 'clear';

const STROKE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
const INSIDE = { ...STROKE, stroke: 'var(--card)', strokeWidth: 1.8 } as const;

const shapes: Record<Shape, ReactElement> = {
  yes: <><circle cx="8" cy="8" r="7" fill="currentColor" /><path d="M4.8 8.3l2.1 2.1 4.3-4.7" {...INSIDE} /></>,
  partly: <><circle cx="8" cy="8" r="6.2" {...STROKE} /><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" /></>,
  'not-shown': <circle cx="8" cy="8" r="6.2" {...STROKE} strokeLinecap="butt" strokeDasharray="2.43 2.43" />,
  no: <><circle cx="8" cy="8" r="6.2" {...STROKE} /><path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" {...STROKE} /></>,
  flag: <><path d="M3.5 1.6v12.8" {...STROKE} /><path d="M3.5 2.4h9.3l-2.3 3.3 2.3 3.3H3.5z" fill="currentColor" /></>,
  clear: <><path d="M3.5 1.6v12.8" {...STROKE} strokeWidth={1.2} /><path d="M3.5 2.4h9.3l-2.3 3.3 2.3 3.3H3.5z" {...STROKE} strokeWidth={1.2} /></>,
};

export type AnswerShapeProps = { shape: Shape };

/** A drawing only: the words stand beside it. `flag` is a red flag that was seen, `clear` one without a sign of it. */
export function AnswerShape({ shape }: AnswerShapeProps) {
  return (
    <span className={classes(styles.shape, styles[shape])} aria-hidden="true">
      <svg viewBox="0 0 16 16" focusable="false">{shapes[shape]}</svg>
    </span>
  );
}
