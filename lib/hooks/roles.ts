/** The roles a page can choose from. */
export { choiceOr, type RoleLine } from '../roles/list';
