/**
 * The roles that come with Rolefit, and how role files are read. The importer (job-text) and the linter have doors of their own: their word
 * lists must not come along to a page that only judges.
 */
export { roleById, shippedRoles } from './shipped';
export { parseRole } from './parse';
export type { ParsedRole } from './parse';
