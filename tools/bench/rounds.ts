/** Times several ways in turns, in one process: whatever slows the machine down slows all of them. */

export type Way = {
  id: string;
  /** Does one piece of work, the i-th. The number it gives is added up, so that no engine can leave the work out. */
  work(i: number): number;
  /** How many pieces there are. */
  pieces: number;
  /** In how many rounds it takes part; all when absent. */
  rounds?: number;
};

export type Timing = {
  /** Microseconds per piece, one number a round. */
  times: number[];
  /** How many pieces a round had. */
  pieces: number;
  /** What the pieces of the last round gave, added up. */
  sum: number;
};

/**
 * Runs all ways `rounds` times in turns, each time beginning with the next one. A way that would take longer than `most` ms a round
 * gets fewer pieces, but at least one, and others in each round. `warm`: ms that each way runs before it is timed.
 */
export function interleave(ways: readonly Way[], rounds: number, most: number, warm = 150): Map<string, Timing> {
  const timings = new Map<string, Timing>();
  for (const { id, work, pieces } of ways) timings.set(id, { times: [], pieces: affordable(work, pieces, most, warm), sum: 0 });
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < ways.length; turn += 1) {
      const { id, work, pieces, rounds: own = rounds } = ways[(turn + round) % ways.length]!;
      const timing = timings.get(id)!;
      if (timing.times.length >= own) continue;
      let sum = 0;
      const start = performance.now();
      for (let i = 0; i < timing.pieces; i += 1) sum += work((round * timing.pieces + i) % pieces);
      timing.times.push(((performance.now() - start) * 1000) / timing.pieces);
      timing.sum = sum;
    }
  }
  return timings;
}

/** Warms a way up, and finds out how many pieces fit into `most` ms once it is warm: by the best of four tries, since a try may be held up. */
function affordable(work: Way['work'], pieces: number, most: number, warm: number): number {
  let next = 0;
  const rate = (limit: number) => {
    const start = performance.now();
    let done = 0;
    do work(next++ % pieces);
    while (++done && performance.now() - start < limit);
    return done / (performance.now() - start);
  };
  rate(warm);
  const best = Math.max(...Array.from({ length: 4 }, () => rate(most / 6)));
  return Math.max(1, Math.min(pieces, Math.floor(best * most)));
}
