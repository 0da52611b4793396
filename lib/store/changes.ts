/** Tells this tab and the others what changed, so that all of them show the same. */
import { storeNames } from './database';
import type { StoreName } from './database';

/** Cards change only with their candidates, so nobody need be told of them as well. */
export type What = Exclude<StoreName, 'cards'>;

export const isTold = (store: StoreName): store is What => store !== 'cards';

/** The part of BroadcastChannel that is used; a test can give its own. */
export type Channel = {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
};

export type Changes = { tell(what: readonly What[]): void; onChange(listener: (what: What) => void): () => void; close(): void };

/** Takes the database's name and a channel (null: this tab only); gives the teller. Fails never: a channel that is gone is ignored. */
export function makeChanges(name: string, channel: Channel | null): Changes {
  const listeners = new Set<(what: What) => void>();
  const hear = (what: What) => {
    for (const listener of [...listeners]) {
      try {
        listener(what);
      } catch (error) {
        // A broken listener must not make a finished save look failed.
        setTimeout(() => { throw error; });
      }
    }
  };
  if (channel) {
    channel.onmessage = ({ data }: { data: unknown }) => {
      const { store, what } = (data ?? {}) as { store?: unknown; what?: unknown };
      if (store !== name || !Array.isArray(what)) return;
      for (const known of storeNames) if (isTold(known) && what.includes(known)) hear(known);
    };
  }
  return {
    tell(what) {
      try {
        channel?.postMessage({ store: name, what: [...what] });
      } catch {
        // A closed channel: this tab is going away.
      }
      what.forEach(hear);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      if (channel) channel.onmessage = null;
      channel?.close();
    },
  };
}
