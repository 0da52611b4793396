/** Hiring guides: weights, references, questions that are none, missing parts, and keys that nobody ran. */
import { phraseFinder } from '../phrases';
import type { Line } from './lines';
import { linesIn } from './lines';
import type { LintFinding } from './types';

const at = (line: Line) => ({ span: { start: line.start, end: line.end } });
const cut = (text: string) => (text.length > 160 ? `${text.slice(0, 157)}…` : text);

/** "Technical skills (40% of total score): …", "Communication: 20 %", "| Attitude | 15 % |". */
const WEIGHT = /^[|\s*•·-]{0,4}([\p{L}][\p{L} &/,'’–-]{2,60}?)[\s*|:(–-]{1,5}(?:weight|gewicht|gewichtung|poids|peso|waga)?[\s:]{0,2}(\d{1,3})\s?%/iu;
const SCORING = /scor|weigh|rating|competenc|rubric|bewert|gewicht|kompetenz|pondér|notation|compétence|ponderac|puntuac|competencia|peso|pontua|valutaz|weging|score|ocen|wag/iu;

/** Weights that stand as a list and do not make 100. */
export function lintWeights(text: string): LintFinding[] {
  const lines = linesIn(text);
  const groups: { line: Line; value: number; scored: boolean }[][] = [];
  let last = -Infinity;
  lines.forEach((line, i) => {
    const match = WEIGHT.exec(line.text.slice(0, 200));
    if (!match) return;
    const near = lines.slice(Math.max(0, i - 4), i + 1).some((one) => SCORING.test(one.text.slice(0, 300)));
    const item = { line, value: Number(match[2]), scored: near };
    // a text of two paragraphs may stand between
    if (i - last > 4) groups.push([]);
    groups.at(-1)!.push(item);
    last = i;
  });
  return groups.filter((group) => group.length > 1 && group.some((item) => item.scored)).flatMap((group): LintFinding[] => {
    const sum = group.reduce((all, item) => all + item.value, 0);
    if (sum === 100 || sum === 0) return [];
    const first = group[0]!.line;
    const shown = group.map((item) => item.value).join(' + ');
    return [{
      code: 'weights', span: { start: first.start, end: group.at(-1)!.line.end }, quote: cut(first.text),
      sentence: `The weights ${shown} make ${sum}, not 100.`, instead: sum < 100 ? `Say what the other ${100 - sum} are for, or share them out.` : `Take ${sum - 100} away from what matters least.`,
    }];
  });
}

const QUESTIONS = /^(?:#{1,6}\s*)?\**\s*(?:[\p{L}\d ,.()/’'-]{0,40}\s)?(?:interview[- ]?questions?|interviewfragen|questions d['’]entretien|preguntas (?:de|para la) entrevista|perguntas (?:de|da|para a) entrevista|domande (?:di|per il) colloquio|sollicitatievragen|interviewvragen|pytania (?:rekrutacyjne|na rozmow))[^\n?]{0,60}$/iu;
const NUMBERED = /^(?:Q|F|P)?\.?\s?(\d{1,2})[.):]\s*(.*)$/u;
const HEADING = /^(?:#{1,6}\s|[\p{Lu}][\p{L}&,/’' -]{2,50}$)/u;
const findAsking = phraseFinder([['asks', `what; how; why; when; which; who; where; whom; can you; could you; would you; do you; did you; have you; are you; were you; is there; tell; tell me; tell us; describe; explain; walk; share; give; show; name; imagine; discuss; talk; list; suppose; compare; outline; write; draw; estimate; was; wie; warum; wann; welche; welcher; welches; welchen; wer; wo; woran; wofür; worauf; womit; können sie; haben sie; beschreiben; beschreibe; erzählen; erzähle; erklären; erkläre; nennen; schildern; stellen sie; comment; pourquoi; quand; quel; quelle; quels; quelles; qui; où; qu est ce; que feriez; pouvez vous; avez vous; décrivez; parlez; racontez; expliquez; donnez; qué; cómo; por qué; cuándo; cuál; cuáles; quién; dónde; puedes; puede; describe; describa; cuéntame; cuéntenos; explica; explique; háblame; o que; como; por que; quando; qual; quais; quem; onde; pode; descreva; conte; fale; explique; cosa; come; perché; quando; quale; quali; chi; dove; può; descriva; descrivi; racconti; raccontami; spieghi; hoe; waarom; wanneer; welke; wie; waar; wat; kun je; beschrijf; vertel; leg uit; jak; dlaczego; kiedy; który; która; jakie; jaki; jaka; kto; gdzie; co; czy; opisz; opowiedz; wyjaśnij; podaj`]]);

/** The lists of interview questions: their lines, from the heading to the next one. */
function questionLists(lines: readonly Line[]): { heading: Line; items: Line[] }[] {
  const lists: { heading: Line; items: Line[] }[] = [];
  let open: { heading: Line; items: Line[] } | null = null;
  for (const line of lines) {
    if (line.text.length < 110 && QUESTIONS.test(line.text) && !/\bFAQ\b|frequently asked|^\d+\s/i.test(line.text) && !/\d+ (?:interview )?questions?,/i.test(line.text)) {
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

const NUMBER_WORDS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, deux: 2, trois: 3, quatre: 4, cinq: 5, six_: 6, dos: 2, tres: 3, cuatro: 4, cinco: 5 };
const PARTS = /\b(\d|two|three|four|five|six|seven|eight|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco)\s(?:sections|parts|abschnitte|teile|parties|épreuves|partes|secciones|pruebas)\b/iu;
const TIMED = /^[|\s*•·\d.)-]{0,6}[\p{Lu}][\p{L} &/-]{2,50}\s?\((?:\d{1,3}\s?(?:min|minutes|minuten|minutos|tasks?|questions?|items?|aufgaben?|points|punkte))\b/iu;

/** An assessment that names a number of parts and has fewer. */
export function lintParts(text: string): LintFinding[] {
  const lines = linesIn(text);
  const line = lines.find((one) => PARTS.test(one.text.slice(0, 400)) && /assess|test|prüfung|évaluation|evaluación|prueba/i.test(one.text));
  const match = line ? PARTS.exec(line.text) : null;
  if (!line || !match) return [];
  const stated = NUMBER_WORDS[match[1]!.toLowerCase()] ?? Number(match[1]);
  const found = lines.filter((one) => one !== line && TIMED.test(one.text.slice(0, 90))).length;
  if (found === 0 || found >= stated) return [];
  return [{
    code: 'missing-parts', ...at(line), quote: cut(line.text), sentence: `${stated} parts are announced; ${found} ${found === 1 ? 'is' : 'are'} there.`,
    instead: 'Write the missing parts, or announce as many as there are.',
  }];
}

const CODE = /[{};]\s*$|console\.log|print(?:ln)?\s?\(|\bfor\s?\(|\bif\s?\([^)]{1,60}\)|=>|\bdef\s\w|\bSELECT\s.{1,80}\sFROM\b|^\s*(?:let|var|const|int|return)\s/u;
const KEY = /(?:expected answer|correct answer|correct output|answer key|model answer|answer|solution|erwartete antwort|lösung|musterlösung|antwort|réponse attendue|réponse|corrigé|respuesta esperada|respuesta correcta|respuesta|solución|resposta|risposta|antwoord|odpowiedź)\s*:/iu;

/** Code with a key: the key is never run here, so nothing vouches for it. */
export function lintKeys(text: string): LintFinding[] {
  const lines = linesIn(text);
  const findings: LintFinding[] = [];
  let code = -1;
  let signs = 0;
  lines.forEach((line, i) => {
    if (i - code > 6) signs = 0;
    const key = KEY.exec(line.text);
    if (key && signs >= 2 && !CODE.test(line.text.slice(0, key.index))) {
      findings.push({
        code: 'unproved-key', ...at(line), quote: cut(line.text), sentence: 'Not proved: this key belongs to code that was never executed here.',
        instead: 'Run the code as printed, and write down what it really does, errors included.',
      });
      signs = 0;
    } else if (CODE.test(line.text) && line.text.length < 300) {
      signs += (line.text.match(/[{};]|console\.log|print/g) ?? []).length > 1 ? 2 : 1;
      code = i;
    }
  });
  return findings;
}

const FLAGS = /^(?:#{1,6}\s*)?\**(?:red flags?|disqualifiers?|warning signs?|warnsignale|ausschlusskriterien|signaux d['’]alerte|señales de alarma|señales de alerta|sinais de alerta|segnali d['’]allarme|rode vlaggen|czerwone flagi)\**:?$/iu;
const INTERVIEW = /\b(?:during|in) (?:the |an )?(?:assessment|interview)|when (?:asked|presented)|blank stares|if (?:the candidate|they|their)|im gespräch|im interview|lors de l['’]entretien|pendant l['’]entretien|en la entrevista|durante la entrevista|na entrevista|durante il colloquio|tijdens het gesprek|podczas rozmowy/iu;

/** Warning signs that only an interview can show. */
export function lintFlags(text: string): LintFinding[] {
  const lines = linesIn(text);
  const heading = lines.findIndex((line) => FLAGS.test(line.text));
  if (heading < 0) return [];
  const behind = lines.slice(heading + 1, heading + 14).filter((line) => !FLAGS.test(line.text));
  const items = behind.filter((line) => /^[^:]{4,70}:\s/.test(line.text) || /^[-*•\d]/.test(line.text));
  const talked = behind.filter((line) => INTERVIEW.test(line.text));
  if (talked.length === 0) return [];
  return [{
    code: 'not-on-a-profile', ...at(lines[heading]!), quote: lines[heading]!.text,
    sentence: `These ${items.length > 0 ? items.length : ''} warning signs can only be seen in an interview or a test, not on a profile.`.replace('  ', ' '),
    instead: 'Keep them as watch-points for the interview; they take no points on a profile.',
  }];
}

const SCOPE = /\bSMBs?\b|small[- ]to[- ]mid(?:-?size|dle)[a-z]*|small and medium[- ]size[a-z]*/u;

/** A guide for everybody that is written for one size of company. */
export function lintScope(text: string): LintFinding[] {
  const found = SCOPE.exec(text);
  if (!found || !/template|guide|vorlage|leitfaden|modèle|plantilla/i.test(text.slice(0, 1500))) return [];
  return [{
    code: 'narrow-scope', span: { start: found.index, end: found.index + found[0].length }, quote: found[0],
    sentence: 'This is written for small and medium companies only.', instead: 'Say what the job holds in your company, whatever its size.',
  }];
}
