export { assess, engine } from './assess';
export { judgedPart } from './judged';
export type { JudgedJob, JudgedPart, JudgedPassage } from './judged';
export { suggestQuestions } from './questions';
export { sightOf } from './sight';
export { skillsShown } from './skills-shown';
