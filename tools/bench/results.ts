/** Everything that one run has measured. */
import type { BrowserFigures } from './browser-part';
import type { GrowthFigures } from './growth-part';
import type { JudgeFigures } from './judge-part';
import type { ReadPageFigures } from './reading-part';
import type { MatchFigures } from './match-part';
import type { ShortlistFigures } from './shortlist-part';
import type { SizeFigures } from './sizes';
import { round } from './statistics';

export type Results = {
  date: string;
  mode: 'quick' | 'full';
  /** Facts, no names: figures of different machines cannot be compared, ratios mostly can. */
  machine: { cores: number; memoryGigabytes: number; platform: string; node: string };
  match: MatchFigures;
  growth: GrowthFigures;
  judge: JudgeFigures;
  /** null: not measured, for the reason in `skipped`. */
  sizes: SizeFigures | null;
  browser: BrowserFigures | null;
  reading: ReadPageFigures[] | null;
  shortlists: ShortlistFigures | null;
  skipped: string[];
};

export type Budget = {
  what: string;
  /** In words: "≤ 15 kB". */
  limit: string;
  /** null: not measured in this run. */
  measured: number | null;
  unit: string;
  met: boolean | null;
};

/** The results and their budgets as JSON, with the digits that matter. */
export function resultsJson(results: Results, budgets: readonly Budget[]): string {
  const digits = (_: string, value: unknown) => (typeof value === 'number' && !Number.isInteger(value) ? round(value) : value);
  return `${JSON.stringify({ ...results, budgets }, digits, 2)}\n`;
}
