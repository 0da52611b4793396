/** An empty page while something is opened; says so when that takes longer than a moment. */
import { useEffect, useState } from 'react';

const MOMENT = 700;

export function Opening({ children }: { /** The sentence. */ children: string }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), MOMENT);
    return () => clearTimeout(timer);
  }, []);
  return <main aria-busy="true"><p role="status" className={long ? 'opening soft' : 'vh'}>{children}</p></main>;
}
