/** Puts the chosen theme on the page; `system` leaves it to the browser. */
import { useEffect } from 'react';
import type { Settings } from '../model';

export function useTheme(theme: Settings['theme'] | undefined): void {
  useEffect(() => {
    if (!theme || theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
