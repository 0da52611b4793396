/** How a statement that repeats another one is told, and known again. */
const words = 'Asked for before: ';

/** Why a repeated criterion is left out. */
export const repeats = (title: string) => `${words}“${title}”.`;

/** The title of the earlier criterion; null when the reason is another one. */
export const askedBefore = (why: string) => (why.startsWith(words) ? why.slice(words.length + 1, -2) : null);
