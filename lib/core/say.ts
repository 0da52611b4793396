/** Small words for the one-sentence reasons. */

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "two jobs", "one job", "12 jobs". */
export function counted(n: number, noun: string): string {
  return `${numbers[n] ?? n} ${noun}${n === 1 ? '' : 's'}`;
}

/** "A", "A and B", "A, B and C"; at most three, in the order given. */
export function listed(names: readonly string[]): string {
  const some = names.slice(0, 3);
  const last = some.pop() ?? '';
  return some.length === 0 ? last : `${some.join(', ')} and ${last}`;
}

/** First letter large, the rest as it is. */
export const sentence = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

export const notShown = 'Not shown: ask';
