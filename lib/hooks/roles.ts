/** The roles a page can choose from, and the names of the skills in them. */
export { choiceOr, type RoleLine } from '../roles/list';
export { skillName } from '../skills';
