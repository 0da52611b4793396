/** Hiring guides: weights, missing parts, keys that nobody ran, and warning signs that no profile shows. */
import type { Line } from './lines';
import { at, cut, linesIn } from './lines';
import type { LintFinding } from './types';

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

const NUMBER_WORDS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, deux: 2, trois: 3, quatre: 4, cinq: 5, dos: 2, tres: 3, cuatro: 4, cinco: 5 };
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
