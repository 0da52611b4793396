/** The hits of one scan: columns of numbers that grow as needed and are used again. */

/** Hits in order of the text, as columns. Shared: good until the next scan. */
export type Hits = {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** End of the version that follows, or `end`. */
  tail: Int32Array;
  phrase: Int32Array;
  /** 1 when a spelling that needs its case has it. */
  exact: Uint8Array;
};

let room = 0;
export const hits: Hits = { count: 0, start: new Int32Array(0), end: new Int32Array(0), tail: new Int32Array(0), phrase: new Int32Array(0), exact: new Uint8Array(0) };

function makeRoom(size: number): void {
  room = size;
  const wider = (old: Int32Array) => { const next = new Int32Array(size); next.set(old); return next; };
  hits.start = wider(hits.start);
  hits.end = wider(hits.end);
  hits.tail = wider(hits.tail);
  hits.phrase = wider(hits.phrase);
  const exact = new Uint8Array(size);
  exact.set(hits.exact);
  hits.exact = exact;
}

/** Adds a hit. */
export function put(start: number, end: number, tail: number, phrase: number, exact: boolean): void {
  if (hits.count === room) makeRoom(Math.max(512, room * 2));
  const n = hits.count;
  hits.start[n] = start;
  hits.end[n] = end;
  hits.tail[n] = tail;
  hits.phrase[n] = phrase;
  hits.exact[n] = exact ? 1 : 0;
  hits.count = n + 1;
}
