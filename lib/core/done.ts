/** Words that tell of work done, for texts that stand in no job entry. */
import { fold } from './words';

const verbs = new Set([
  'built', 'build', 'building', 'developed', 'developing', 'created', 'creating', 'designed', 'designing', 'implemented', 'implementing', 'wrote', 'written',
  'writing', 'worked', 'working', 'used', 'using', 'uses', 'maintained', 'maintaining', 'migrated', 'migrating', 'integrated', 'integrating', 'deployed',
  'deploying', 'led', 'leading', 'managed', 'managing', 'automated', 'automating', 'optimized', 'optimised', 'optimizing', 'refactored', 'engineered',
  'delivered', 'launched', 'introduced', 'responsible', 'configured', 'administered', 'programmed', 'coded', 'coding', 'rewrote', 'tested', 'supported',
  'entwickelte', 'entwickelt', 'erstellt', 'umgesetzt', 'eingesetzt', 'verantwortlich', 'developpe', 'concu', 'realise', 'cree', 'utilise',
  'desarrolle', 'desarrollado', 'desarrollo', 'cree', 'implemente', 'utilizando', 'usando', 'desenvolvi', 'desenvolvimento', 'sviluppato', 'realizzato', 'utilizzando',
]);

const parts = /[^\p{L}]+/u;

/** Whether any word of a text tells of work done. */
export const tellsOfWork = (text: string) => fold(text).split(parts).some((word) => verbs.has(word));

/** Words before the skill that are looked at. */
const reach = 12;
/** A word longer than any verb of the list takes part of the window only. */
const window = 140;

/**
 * Whether the words before [start, …) of a text tell that the thing was worked with ("developed the shop using …").
 * Takes the text and an offset; looks back at most twelve words, not past the end of a sentence.
 */
export function isDone(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - window), start);
  let from = 0;
  for (let i = before.length - 2; i >= 0; i -= 1) {
    if ((before[i] === '.' || before[i] === '!' || before[i] === '?' || before[i] === '•' || before[i] === '|') && before[i + 1] === ' ') {
      from = i + 1;
      break;
    }
  }
  return fold(before.slice(from)).split(parts).slice(-reach - 1).some((word) => verbs.has(word));
}
