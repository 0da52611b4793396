/** What the organisation set by policy, for React. */
import { useEffect, useState } from 'react';
import { managedStorage, onManagedChanged } from '../browser';
import { readManaged, type Managed } from '../model';

let known: Managed | undefined;

/** The organisation's settings, read again when they change; undefined until they are read for the first time. */
export function useManaged(): Managed | undefined {
  const [managed, setManaged] = useState(known);
  useEffect(() => {
    let here = true;
    const read = async () => {
      known = readManaged(await managedStorage());
      if (here) setManaged(known);
    };
    if (!known) void read();
    const stop = onManagedChanged(() => void read());
    return () => {
      here = false;
      stop();
    };
  }, []);
  return managed;
}
