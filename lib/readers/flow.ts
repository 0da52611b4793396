/** Documents with type sizes and columns (PDF, Word): from their texts in reading order to the sections and entries of any résumé. */
import { countWords } from '../core/text';
import type { ReaderName, UnreadableReason } from '../model';
import { type Draft, type Line, splitDates } from './kit/draft';
import { isLong } from './kit/looks';
import { isAdvert } from './kit/advert';
import { FEWEST_WORDS, isOther } from './kit/other';
import { type Part, partsOf } from './kit/parts';
import { type Rank, ranksOf, type SetText, styleOf } from './kit/ranks';
import { addHead, addParts, isCareer } from './outline';

/** The texts of the main column over all pages, and those of the columns beside it. */
export type Flow = { main: SetText[]; side: SetText[] };

/** Reads the texts into the draft; gives why they are no résumé, or null. */
export function readFlow(draft: Draft, flow: Flow, reader: ReaderName): UnreadableReason | null {
  const text = [...flow.main, ...flow.side].map((one) => one.text).join('\n');
  const words = countWords(text);
  if (words === 0) return 'no-text';
  const parts = partsOfFlow(flow);
  addHead(draft, parts[0]!.lines, reader);
  addParts(draft, null, parts, reader);
  const found = isCareer(draft) && !isAdvert(text, draft.profile.work.some((work) => work.startDate));
  return !found && (words < FEWEST_WORDS || isOther(text)) ? 'not-a-resume' : null;
}

/** Forgets the length a document states of a job that goes on: it was counted on the day the document was written, not today. */
export function forgetOpenLengths({ profile }: Draft): void {
  for (const job of [...profile.work, ...profile.volunteer]) if (job.current) delete job.statedMonths;
}

/** The head and the sections: what stands over the first section of any column is the head. */
function partsOfFlow({ main, side }: Flow): Part[] {
  const ranks = ranksOf([...main, ...side]);
  const [mainHead, mainRest] = cutHead(stackedName(main, ranks), ranks);
  const [sideHead, sideRest] = cutHead(stackedName(side, ranks), ranks);
  const size = (all: SetText[]) => all.reduce((most, one) => Math.max(most, one.size), 0);
  const heads = size(sideHead) > size(mainHead) ? [...sideHead, ...mainHead] : [...mainHead, ...sideHead];
  const styles = new Map<Line, string>();
  const lines = [...heads, ...mainRest, ...sideRest].map((text) => {
    const rank = ranks.get(text)!;
    const line: Line = { text: text.text, level: rank.level, bullet: text.bullet, strong: rank.strong, at: 0, gap: text.gap };
    styles.set(line, styleOf(text));
    return line;
  });
  const parts = partsOf(lines);
  parts[0]!.lines = parts[0]!.lines.flatMap(headLine);
  for (const part of parts) if (part.section === 'work' || part.section === 'education' || part.section === 'volunteer') markStarts(part.lines, styles);
  return parts;
}

const NAME = /^(?:name|full name|vor- und (?:nach|zu)name|vorname,? (?:nach)?name|nom(?: et prénom)?|nombre(?: y apellidos)?|nome(?: e cognome)?|imię i nazwisko|naam|namn|navn|фио|имя|ім'я|姓名|氏名|이름)\s?:\s*(?=\S)/iu;

/** In the head a heading ("Personal details") is no name, and what is labelled so is. */
function headLine(line: Line): Line[] {
  const label = NAME.exec(line.text)?.[0].length;
  if (label !== undefined) return [{ ...line, text: line.text.slice(label), at: label, level: 1 }];
  return line.level === 2 ? [] : [line];
}

/** What stands before the first section of a column. */
function cutHead(texts: SetText[], ranks: Map<SetText, Rank>): [SetText[], SetText[]] {
  const at = texts.findIndex((one) => ranks.get(one)!.level === 2);
  return at < 0 ? [texts, []] : [texts.slice(0, at), texts.slice(at)];
}

/** A name written in two lines, first name over family name, is one. */
function stackedName(texts: SetText[], ranks: Map<SetText, Rank>): SetText[] {
  const at = texts.findIndex((one, i) => {
    const next = texts[i + 1];
    const single = (text: SetText | undefined) => !!text && ranks.get(text)!.level === 1 && /^[\p{L}'’.-]+$/u.test(text.text);
    return single(one) && single(next) && next!.page === one.page;
  });
  if (at < 0) return texts;
  const whole = { ...texts[at]!, text: `${texts[at]!.text} ${texts[at + 1]!.text}` };
  ranks.set(whole, ranks.get(texts[at]!)!);
  return [...texts.slice(0, at), whole, ...texts.slice(at + 2)];
}

/** Entries that all begin with a date, with a line of the same look, or after bullets, and have one date each, begin there. Nothing is said where that does not come out even. */
function markStarts(lines: Line[], styles: Map<Line, string>): void {
  if (lines.some((line) => line.starts) || !lines[0]) return;
  const dates = lines.map((line) => !line.bullet && !isLong(line) && splitDates(line, false) !== null);
  const count = dates.filter(Boolean).length;
  if (count < 2) return;
  const only = lines.map((line, i) => dates[i]! && (splitDates(line, false)?.rest.length ?? 1) === 0);
  const style = styles.get(lines[0]);
  const begins = (test: (line: Line, before: Line | undefined) => boolean) => lines.flatMap((line, i) => (!line.bullet && (i === 0 || test(line, lines[i - 1])) ? [i] : []));
  const ways = [
    ...(only[0] && only.filter(Boolean).length === count ? [lines.flatMap((_line, i) => (only[i] ? [i] : []))] : []),
    begins((line, before) => styles.get(line) === style && styles.get(before!) !== style),
    begins((_line, before) => before!.bullet),
  ];
  const even = (starts: number[]) => starts.length === count && starts.every((start, n) => dates.slice(start, starts[n + 1]).filter(Boolean).length === 1);
  for (const start of ways.find(even) ?? []) lines[start]!.starts = true;
}
