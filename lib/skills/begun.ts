/** "Started learning Kotlin in 2016": what was begun years ago is no wish any more. */
import { beginsYear, wordLength } from './around';
import { BREAK, DIGIT, WORD } from './characters';
import { codeAt, text } from './fold';
import { hits } from './hits';
import { DOT, SEMICOLON } from './signs';
import { wordSet } from './word-set';

const isBeginning = wordSet(['start', 'started', 'began', 'begun', 'begann', 'angefangen', 'begonnen', 'commence', 'empece', 'comence', 'comecei', 'iniciei', 'iniziato', 'cominciato', 'zaczalem', 'zaczelam', 'rozpoczalem', 'rozpoczelam', 'начал', 'начала']);
const isPast = wordSet(['since', 'ago', 'seither', 'seitdem', 'depuis', 'desde', 'atras', 'sedert', 'sindsdien', 'temu', 'назад']);
/** How far behind the wish is told when it was, in units. */
const REACH = 90;

/** Whether the wish at hit `k` tells of a beginning, and the sentence of its year or of what came since. */
export function begunLongAgo(k: number): boolean {
  const { units, length } = text;
  const from = hits.start[k]!;
  if (!isBeginning(from, from + wordLength(from))) return false;
  for (let i = hits.end[k]!; i < length && i - from < REACH && !(units[i]! & BREAK) && codeAt(i) !== SEMICOLON && !(codeAt(i) === DOT && !(units[i + 1]! & WORD));) {
    const end = i + wordLength(i);
    if (end > i && (isPast(i, end) || isYear(i, end))) return true;
    i = Math.max(end, i + 1);
  }
  return false;
}

/** 19xx or 20xx. */
const isYear = (start: number, end: number) => end - start === 4 && (text.units[start + 3]! & DIGIT) !== 0 && beginsYear(start);
