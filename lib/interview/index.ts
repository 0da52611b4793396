export { buildKit, dropQuestion, editQuestion, kitMinutes, moveQuestion, restoreQuestion } from './kit';
export { kitMarkdown } from './markdown';
