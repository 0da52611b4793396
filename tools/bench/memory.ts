/** How much memory something takes. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function used(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Runs `make`; gives what it made and the bytes it still holds afterwards: objects, typed arrays and compiled patterns' data. */
export async function held<T>(make: () => T | Promise<T>): Promise<{ made: T; bytes: number }> {
  const before = used();
  const made = await make();
  return { made, bytes: used() - before };
}
