/** The text with its marks: what became of which words, what the linter minds, what was left out. Text only, whatever it holds. */
import { memo, useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import { classes } from '../../classes';
import { leftId, mostLines, type Piece, type TextLine } from './marks';
import styles from './Text.module.css';

export type TextPaneProps = {
  label: string;
  lines: readonly TextLine[];
  /** The one whose words are lit up. */
  lit: string | null;
  /** Ids whose words are not marked: dropped ones. */
  off: readonly string[];
  /** A marked place was clicked. */
  onPick: (id: string) => void;
};

export const TextPane = memo(function TextPane({ label, lines, lit, off, onPick }: TextPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const words = pane.current?.querySelector('[data-lit]');
    if (!pane.current || !words) return;
    const [place, frame] = [words.getBoundingClientRect(), pane.current.getBoundingClientRect()];
    if (place.top < frame.top || place.bottom > frame.bottom) pane.current.scrollTop += place.top - frame.top - frame.height / 3;
  }, [lit]);
  const pick = (event: MouseEvent) => {
    // Words that are being selected are not meant as a click.
    if (window.getSelection()?.isCollapsed === false || !(event.target instanceof Element)) return;
    const id = event.target.closest<HTMLElement>('[data-id]')?.dataset.id;
    if (id !== undefined) onPick(id);
  };
  const gone = new Set(off);
  return (
    // Everything a click does here can be reached by the keyboard in the lists beside it.
    <div className={classes('card', styles.pane)} role="region" aria-label={label} tabIndex={0} ref={pane} onClick={pick}>
      {lines.map((line) => (
        <Line key={line.start} line={line} lit={lit !== null && line.ids.includes(lit) ? lit : null} off={line.ids.filter((id) => gone.has(id)).join(' ')} />
      ))}
      {lines.length >= mostLines && <p className="soft small">The text is longer; the rest was read, but is not shown.</p>}
    </div>
  );
});

const Line = memo(function Line({ line, lit, off }: { line: TextLine; lit: string | null; off: string }) {
  const gone = off === '' ? [] : off.split(' ');
  return <div className={styles.line} dir="auto">{line.pieces.map((piece) => <Words key={piece.start} piece={piece} lit={lit} gone={gone} />)}</div>;
});

function Words({ piece, lit, gone }: { piece: Piece; lit: string | null; gone: readonly string[] }) {
  const { text, remark, left } = piece;
  const of = piece.of.filter((id) => !gone.includes(id));
  const on = lit !== null && (piece.of.includes(lit) || remark === lit || (left !== null && leftId(left) === lit)) ? '' : undefined;
  const id = of[0] ?? remark ?? (left === null ? undefined : leftId(left));
  if (id === undefined && on === undefined) return text;
  if (of.length === 0 && remark === null && on === undefined) return <span className={styles.left} data-id={id}>{text}</span>;
  return (
    <mark data-id={id} data-lit={on} className={classes(styles.mark, of.length === 0 && styles.bare, of.every((one) => one.startsWith('question:')) && styles.asked, remark !== null && styles.remark, on !== undefined && styles.lit)}>
      {text}
    </mark>
  );
}
