/** Standard output for long streams: waits when the reader is slow, ends quietly when it has gone (`| head`). */
import { once } from 'node:events';

export type Output = { line(text: string): Promise<void>; closed(): boolean };

/** Takes standard output. `line` writes one line; after the other end has closed it does nothing. */
export function standardOutput(): Output {
  let gone = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
  });
  return {
    async line(text) {
      if (gone || process.stdout.write(`${text}\n`)) return;
      await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(() => undefined);
    },
    closed: () => gone,
  };
}
