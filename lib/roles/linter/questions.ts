/** The lists of interview questions: items that ask nothing, lists without any, and references to what is not there. */
import { phraseFinder } from '../phrases';
import type { Line } from './lines';
import { at, cut, linesIn } from './lines';
import type { LintFinding } from './types';

const QUESTIONS = /^(?:#{1,6}\s*)?(?:\*+\s*)?(?:[\p{L}\d ,.()/’'-]{0,40}\s)?(?:interview[- ]?questions?|interviewfragen|questions d['’]entretien|preguntas (?:de|para la) entrevista|perguntas (?:de|da|para a) entrevista|domande (?:di|per il) colloquio|sollicitatievragen|interviewvragen|pytania (?:rekrutacyjne|na rozmow))[^\n?]{0,60}$/iu;
const NUMBERED = /^[QFP]?\.?\s?(\d{1,2})[.):]/u;
const HEADING = /^(?:#{1,6}\s|[\p{Lu}][\p{L}&,/’' -]{2,50}$)/u;
const findAsking = phraseFinder([['asks', `what; how; why; when; which; who; where; whom; can you; could you; would you; do you; did you; have you; are you; were you; is there; tell; tell me; tell us; describe; explain; walk; share; give; show; name; imagine; discuss; talk; list; suppose; compare; outline; write; draw; estimate; was; wie; warum; wann; welche; welcher; welches; welchen; wer; wo; woran; wofür; worauf; womit; können sie; haben sie; beschreiben; beschreibe; erzählen; erzähle; erklären; erkläre; nennen; schildern; stellen sie; comment; pourquoi; quand; quel; quelle; quels; quelles; qui; où; qu est ce; que feriez; pouvez vous; avez vous; décrivez; parlez; racontez; expliquez; donnez; qué; cómo; por qué; cuándo; cuál; cuáles; quién; dónde; puedes; puede; describe; describa; cuéntame; cuéntenos; explica; explique; háblame; o que; como; por que; quando; qual; quais; quem; onde; pode; descreva; conte; fale; explique; cosa; come; perché; quando; quale; quali; chi; dove; può; descriva; descrivi; racconti; raccontami; spieghi; hoe; waarom; wanneer; welke; wie; waar; wat; kun je; beschrijf; vertel; leg uit; jak; dlaczego; kiedy; który; która; jakie; jaki; jaka; kto; gdzie; co; czy; opisz; opowiedz; wyjaśnij; podaj`]]);

/** The lists of interview questions: their lines, from the heading to the next one. */
function questionLists(lines: readonly Line[]): { heading: Line; items: Line[] }[] {
  const lists: { heading: Line; items: Line[] }[] = [];
  let open: { heading: Line; items: Line[] } | null = null;
  for (const line of lines) {
    if (line.text.length < 110 && QUESTIONS.test(line.text) && !/\bFAQ\b|frequently asked|^\d{1,3}\s/i.test(line.text) && !/\b\d{1,2} (?:interview )?questions?,/i.test(line.text)) {
      open = { heading: line, items: [] };
      lists.push(open);
    } else if (open && HEADING.test(line.text) && !/[?]$/.test(line.text) && line.text.split(/\s+/).length <= 6 && findAsking(line.text).length === 0) open = null;
    else open?.items.push(line);
  }
  return lists;
}

/** Items of a list of questions that ask nothing, and lists without any. */
export function lintQuestions(text: string): LintFinding[] {
  return questionLists(linesIn(text)).flatMap(({ heading, items }): LintFinding[] => {
    const real = items.filter((item) => /\p{L}{3}/u.test(item.text) && item.text.split(/\s+/).length > 3 && !/©|copyright|all rights reserved/i.test(item.text));
    const asked = real.filter((item) => isQuestion(item.text));
    if (asked.length === 0) {
      return [{ code: 'empty-section', ...at(heading), quote: heading.text, sentence: 'This heading promises questions, and there is none under it.', instead: 'Write the questions that every candidate is asked, or take the heading out.' }];
    }
    const numbered = real.some((item) => /^\d/.test(item.text));
    return real.filter((item) => !isQuestion(item.text) && (!numbered || /^\d|^[-*•]/.test(item.text))).map((item) => ({
      code: 'no-question', ...at(item), quote: cut(item.text), sentence: 'This stands among the questions and asks the candidate nothing.',
      instead: 'Move the note to the instructions for interviewers, or turn it into a question.',
    }));
  });
}

const isQuestion = (text: string) => text.includes('?') || findAsking(text).some((hit) => hit.first < 6 || /[,;]\s*$/.test(text.slice(0, hit.start)));

const QUESTION_REF = /\b(?:interview\s)?(?:Q|questions?\s|Fragen?\s|preguntas?\s|perguntas?\s|domand[ae]\s|vra(?:ag|gen)\s|pytani[ae]\s)(\d{1,2})(?:\s?(?:,|–|-|and|und|et|y|e|to|bis)\s?Q?(\d{1,2}))?(?![\d%])/giu;
const SECTION_REF = /\b(?:sections?|abschnitt|kapitel|sección|seção|secção|sezione|sectie|hoofdstuk|rozdział|sekcj[ai])\s(\d{1,2})\b(?!\s?(?:minutes|parts))/giu;

/** References to questions and sections that the text does not have. */
export function lintReferences(text: string): LintFinding[] {
  const lines = linesIn(text);
  const items = questionLists(lines).flatMap((list) => list.items);
  const numbers = items.flatMap((item) => { const found = NUMBERED.exec(item.text); return found ? [Number(found[1])] : []; });
  const asked = Math.max(0, ...numbers, numbers.length > 0 ? 0 : items.filter((item) => isQuestion(item.text) && item.text.split(/\s+/).length > 3).length);
  const findings: LintFinding[] = [];
  const defined = (n: number) => lines.some((line) => new Set([`q${n}:`, `q${n}.`, `q${n})`, `q${n} `]).has(line.text.slice(0, `q${n}`.length + 1).toLowerCase()));
  const told = new Set<number>();
  for (const match of text.matchAll(QUESTION_REF)) {
    const [quote, first, second] = match;
    const listed = [Number(first), ...(second === undefined ? [] : [Number(second)])];
    const missing = listed.filter((n) => n > asked && !defined(n) && !told.has(n));
    if (missing.length === 0 || (asked === 0 && !/^(?:interview\s)?Q\d/.test(quote))) continue;
    for (const n of missing) told.add(n);
    findings.push({
      code: 'dangling-question', span: { start: match.index, end: match.index + quote.length }, quote: quote.trim(),
      sentence: `This refers to question ${missing.join(' and ')}; the text has ${asked === 0 ? 'no questions' : `questions up to ${asked}`}.`, instead: 'Add the question, or refer to one that is there.',
    });
  }
  const sections = new Set(lines.flatMap((line) => { const found = /^(?:#{1,6}\s*)?(?:section\s|abschnitt\s)?(\d{1,2})\s?[.):–-]\s*\p{Lu}/iu.exec(line.text); return found && line.text.length < 400 ? [Number(found[1])] : []; }));
  const gone = new Set<number>();
  for (const match of text.matchAll(SECTION_REF)) {
    const n = Number(match[1]);
    if (sections.has(n) || gone.has(n)) continue;
    gone.add(n);
    findings.push({
      code: 'dangling-section', span: { start: match.index, end: match.index + match[0].length }, quote: match[0],
      sentence: `This refers to section ${n}, which is not there.`, instead: 'Add the section, or name the one that is meant.',
    });
  }
  return findings;
}
