export { assess, engine } from './assess';
export { judgedPart } from './judged';
export type { JudgedJob, JudgedPart, JudgedPassage } from './judged';
export { suggestQuestions } from './questions';
export { skillsShown } from './skills-shown';
