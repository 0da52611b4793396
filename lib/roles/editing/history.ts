/** Undo and redo over whole values: every edit has a name, and quick edits of one field are one step. */

type Step<T> = { value: T; what: string };

export type History<T> = {
  now: T;
  /** What can be undone, the oldest first; `value` is how it was before. */
  past: readonly Step<T>[];
  /** What can be done again, the next one first; `value` is how it will be. */
  future: readonly Step<T>[];
  /** The field that the last edit was in, and when (ms); null after a step that must stand alone. */
  last: { key: string; at: number } | null;
};

const mostSteps = 200;
/** Edits of one field that follow one another faster than this are one step, ms. */
const together = 1200;

/** A history without any edit. */
export const historyOf = <T>(now: T): History<T> => ({ now, past: [], future: [], last: null });

/**
 * Goes on to a new value.
 * Takes the name of the edit for people, and its time in ms with the field it is in; an edit without a field is a step of its own. The same value changes nothing.
 */
export function edited<T>(history: History<T>, now: T, what: string, last: History<T>['last'] = null): History<T> {
  if (now === history.now) return history;
  const before = history.last;
  const goesOn = last !== null && before !== null && last.key === before.key && last.at - before.at <= together && history.past.length > 0;
  const past = goesOn ? history.past : [...history.past, { value: history.now, what }].slice(-mostSteps);
  return { now, past, future: [], last };
}

/** One step back; the same history when there is none. */
export function undone<T>(history: History<T>): History<T> {
  const step = history.past.at(-1);
  if (!step) return history;
  return { now: step.value, past: history.past.slice(0, -1), future: [{ value: history.now, what: step.what }, ...history.future], last: null };
}

/** One step forward again; the same history when there is none. */
export function redone<T>(history: History<T>): History<T> {
  const [step, ...future] = history.future;
  if (!step) return history;
  return { now: step.value, past: [...history.past, { value: history.now, what: step.what }], future, last: null };
}
