/** The roles that come with Rolefit, and how role files are read. */
export { roleById, shippedRoles } from './shipped';
export { parseRole } from './parse';
export type { ParsedRole } from './parse';
