/** Moving a line to another place by mouse, pen or finger. Lines are found by their `data-criterion`. */
import { useState } from 'react';
import type { PointerEvent } from 'react';

export type DragHandle = Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', (event: PointerEvent<HTMLElement>) => void>;

/** How near the edge of the window the page begins to scroll, px, and by how much. */
const EDGE = 110;
const STEP = 14;

/**
 * @param kindOf lines may only change places with those of their own kind
 * @param onPlace told once, when the line is let go over another one
 */
export function useDrag(kindOf: (id: string) => string | undefined, onPlace: (id: string, target: string) => void) {
  const [drag, setDrag] = useState<{ id: string; over: string | null } | null>(null);
  const lineAt = (event: PointerEvent, id: string) => {
    const line = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-criterion]')?.getAttribute('data-criterion') ?? null;
    return line !== null && line !== id && kindOf(line) === kindOf(id) ? line : null;
  };
  const handleOf = (id: string): DragHandle => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, over: null });
    },
    onPointerMove: (event) => {
      if (drag?.id !== id) return;
      if (event.clientY < EDGE) window.scrollBy(0, -STEP);
      else if (event.clientY > window.innerHeight - EDGE / 2) window.scrollBy(0, STEP);
      const over = lineAt(event, id);
      if (over !== drag.over) setDrag({ id, over });
    },
    onPointerUp: (event) => {
      if (drag?.id !== id) return;
      const target = lineAt(event, id);
      setDrag(null);
      if (target !== null) onPlace(id, target);
    },
    onPointerCancel: () => setDrag(null),
  });
  return { dragged: drag?.id ?? null, over: drag?.over ?? null, handleOf };
}
