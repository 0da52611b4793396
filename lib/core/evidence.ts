/** Evidence: exact quotes of passages, the strongest first. */
import type { Evidence, Polarity, Rung, Section } from '../model';
import type { JudgedPassage } from './judged';
import { rungs } from './mentions';
import { quoteAround } from './quote';
import type { Sight } from './sight';

/** A place in a passage that counts for or against something. */
export type Spot = {
  passage: JudgedPassage;
  start: number;
  end: number;
  rung: Rung;
  polarity: Polarity;
  /** Counts by what it implies, not by name. */
  implied?: boolean;
};

const mostQuotes = 5;
const sectionOrder: readonly Section[] = ['work', 'projects', 'volunteer', 'summary', 'headline', 'skills', 'certificates'];
const polarityOrder: readonly Polarity[] = ['affirmed', 'hedged', 'aspired', 'denied', 'other'];

const place = <T>(list: readonly T[], item: T) => (list.includes(item) ? list.indexOf(item) : list.length);
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Strongest first: rung, polarity, named before implied, newest job, kind of section, then the words themselves.
 * The position on the page comes last, so the order of sections changes nothing that is shown.
 */
export function compareSpots(a: Spot, b: Spot, sight: Sight): number {
  const end = (spot: Spot) => (spot.passage.job === null ? 0 : sight.months.get(spot.passage.job)?.to ?? 0);
  const words = (spot: Spot) => spot.passage.text.slice(spot.start, spot.end);
  return rungs.indexOf(b.rung) - rungs.indexOf(a.rung)
    || place(polarityOrder, a.polarity) - place(polarityOrder, b.polarity)
    || Number(a.implied ?? false) - Number(b.implied ?? false)
    || end(b) - end(a)
    || place(sectionOrder, a.passage.section) - place(sectionOrder, b.passage.section)
    || compareText(a.passage.section, b.passage.section)
    || compareText(words(a), words(b))
    || compareText(a.passage.text, b.passage.text)
    || a.start - b.start
    || a.passage.index - b.passage.index;
}

/**
 * Turns places into quotes.
 * Takes places in any order; gives at most five quotes, the strongest first, the same words never twice.
 */
export function evidenceOf(spots: readonly Spot[], sight: Sight): Evidence[] {
  const quotes: Evidence[] = [];
  const seen = new Set<string>();
  for (const spot of [...spots].sort((a, b) => compareSpots(a, b, sight))) {
    if (quotes.length === mostQuotes) break;
    const { passage, rung, polarity } = spot;
    if (quotes.some((one) => one.passage === passage.index && one.start <= spot.start && spot.end <= one.end)) continue;
    const [start, end] = quoteAround(passage.text, spot.start, spot.end);
    const quote = passage.text.slice(start, end);
    if (quote === '' || seen.has(quote)) continue;
    seen.add(quote);
    const mark: [number, number] = [spot.start - start, spot.end - start];
    quotes.push({ quote, passage: passage.index, start, end, mark, section: passage.section, rung, polarity });
  }
  return quotes;
}
