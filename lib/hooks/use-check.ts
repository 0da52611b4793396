/** The linter alone, for job texts, hiring guides and role files. */
import { useCallback, useState } from 'react';
import type { Remark } from '../model';
import { lintRole, lintText } from '../roles/linter';
import { remarksOf } from '../roles/review';
import { useTextFile } from './use-text-file';

/** `text` is null for a role file, whose findings have paths in place of places. */
export type Checked = { source: string; text: string | null; remarks: readonly Remark[] };

export function useCheck() {
  const [checked, setChecked] = useState<Checked | null>(null);
  const file = useTextFile(useCallback((text: string, source: string, kind: 'text' | 'json') => {
    if (text.trim() === '') return 'The text is empty.';
    if (kind === 'text') setChecked({ source, text, remarks: remarksOf(lintText(text)) });
    else {
      const role = parsed(text);
      if (role === undefined) return 'The file is not valid JSON. Export the role again.';
      setChecked({ source, text: null, remarks: remarksOf(lintRole(role)) });
    }
    return null;
  }, []));
  return { checked, ...file, onAgain: () => setChecked(null) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
