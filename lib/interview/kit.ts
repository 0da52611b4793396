/** The interview kit: the core questions and as many personal ones as the time allows. */
import { collapse } from '../core/text';
import type { InterviewKit, Question, Role } from '../model';

/** Personal questions beyond this many make an interview unlike the others of the role. */
const mostPersonal = 4;

/**
 * Makes the kit of one candidate.
 * Takes the role, the suggested questions in their order and the minutes there are (45 if not told). Every core question is in,
 * even when the time is short, so that all candidates of a role are asked the same; personal questions follow while they fit,
 * at most four. The others wait among the dropped ones, where they can be taken from.
 */
export function buildKit(role: Role, questions: Question[], minutes = 45): InterviewKit {
  const core = questions.filter((question) => question.core);
  const chosen: Question[] = [];
  const left: Question[] = [];
  let time = core.reduce((sum, question) => sum + question.minutes, 0);
  for (const question of questions) {
    if (question.core) continue;
    if (chosen.length < mostPersonal && time + question.minutes <= minutes) {
      chosen.push(question);
      time += question.minutes;
    } else left.push(question);
  }
  const watchPoints = role.watchPoints.map(({ id, text, severe }) => ({ id, text, severe }));
  return { role: { id: role.id, version: role.version, title: role.title }, questions: [...core, ...chosen], dropped: left, watchPoints, editedAt: null };
}

/** Minutes of all questions that will be asked. */
export const kitMinutes = (kit: InterviewKit) => kit.questions.reduce((sum, question) => sum + question.minutes, 0);

/** Takes a question out; it can be put back. `now` is ISO 8601. An unknown id changes nothing. */
export function dropQuestion(kit: InterviewKit, id: string, now: string): InterviewKit {
  const question = kit.questions.find((one) => one.id === id);
  if (!question) return kit;
  return { ...kit, questions: kit.questions.filter((one) => one.id !== id), dropped: [question, ...kit.dropped], editedAt: now };
}

/** Puts a dropped question back, as the last one. An unknown id changes nothing. */
export function restoreQuestion(kit: InterviewKit, id: string, now: string): InterviewKit {
  const question = kit.dropped.find((one) => one.id === id);
  if (!question) return kit;
  return { ...kit, questions: [...kit.questions, question], dropped: kit.dropped.filter((one) => one.id !== id), editedAt: now };
}

/** Moves a question one place up (-1) or down (1). At the ends, or with an unknown id, nothing changes. */
export function moveQuestion(kit: InterviewKit, id: string, by: -1 | 1, now: string): InterviewKit {
  const from = kit.questions.findIndex((one) => one.id === id);
  const moved = kit.questions[from];
  const other = kit.questions[from + by];
  if (!moved || !other) return kit;
  const questions = [...kit.questions];
  questions[from] = other;
  questions[from + by] = moved;
  return { ...kit, questions, editedAt: now };
}

/** Rewords a question. A text without words, the same text or an unknown id changes nothing. */
export function editQuestion(kit: InterviewKit, id: string, text: string, now: string): InterviewKit {
  const wording = collapse(text);
  const old = kit.questions.find((one) => one.id === id);
  if (!old || wording === '' || wording === old.text) return kit;
  return { ...kit, questions: kit.questions.map((one) => (one.id === id ? { ...one, text: wording } : one)), editedAt: now };
}
