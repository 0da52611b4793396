/** "Taught an introductory Python class": basic is the course, and not what its teacher knows. */
import { BREAK, LETTER } from './characters';
import { codeAt, text } from './fold';
import { hits } from './hits';
import { DOT } from './signs';
import { wordSet } from './word-set';

const isTeaching = wordSet(['taught', 'teach', 'teaches', 'teaching', 'tutored', 'tutor', 'tutoring', 'instructed', 'instructor', 'lectured', 'lecturer', 'trainer', 'hielt',
  'unterrichtete', 'unterrichte', 'dozent', 'dozentin', 'enseigne', 'enseignais', 'formateur', 'imparti', 'imparto', 'profesor', 'profesora', 'ensine', 'ensinei', 'ministrei', 'professor', 'insegnato',
  'docente', 'prowadzilem', 'prowadzilam', 'преподавал', 'преподавала', 'преподаю']);
const isLesson = wordSet(['class', 'classes', 'course', 'courses', 'lesson', 'lessons', 'workshop', 'workshops', 'lecture', 'lectures', 'training', 'trainings', 'tutorial', 'tutorials', 'bootcamp', 'seminar', 'seminars',
  'kurs', 'kurse', 'schulung', 'schulungen', 'cours', 'atelier', 'formation', 'curso', 'cursos', 'clase', 'clases', 'taller', 'aula', 'aulas', 'corso', 'corsi', 'lezioni', 'cursus', 'lessen', 'zajecia', 'kursy', 'курс', 'курсы', 'занятия']);
/** How far the verb and the lesson may stand from the level, in units. */
const REACH = 70;

/** Whether one of the words of [from, to) is one of those. */
function holds(isOne: (start: number, end: number) => boolean, from: number, to: number): boolean {
  const { units } = text;
  for (let i = from; i < to;) {
    let end = i;
    while (end < to && units[end]! & LETTER) end += 1;
    if (end > i && isOne(i, end)) return true;
    i = end + 1;
  }
  return false;
}

/** Whether the level at hit `k` is that of a lesson that the person gave. */
export function ofLesson(k: number): boolean {
  const from = hits.start[k]!;
  const to = hits.end[k]!;
  if (!holds(isLesson, Math.max(0, from - REACH / 2), Math.min(text.length, to + REACH))) return false;
  let begin = from;
  while (begin > 0 && from - begin < REACH && codeAt(begin - 1) !== DOT && !(text.units[begin - 1]! & BREAK)) begin -= 1;
  return holds(isTeaching, begin, from);
}
