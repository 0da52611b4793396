/** The roles a page can choose from, and the names of the skills in them. */
import { skillById } from '../skills';

export { choiceOr, type RoleLine } from '../roles/list';

/** What people call a skill; its id when the vocabulary does not know it. */
export const skillName = (id: string): string => skillById(id)?.name ?? id;
