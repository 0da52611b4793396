/** A skill that the person says they lack, and names elsewhere. */
import type { Mention } from './mentions';

/** Whether it is named in passing only: neither used nor in a list of skills. */
const inPassing = ({ rung, passage }: Mention) => rung === 'listed' && passage.section !== 'skills';

/**
 * Takes the mentions of one skill; tells whether the person denies to have it, and all that speaks for it are words in passing:
 * "They prefer Angular, but I have no experience with Angular".
 */
export function isDenied(mentions: readonly Mention[]): boolean {
  return mentions.some(({ polarity }) => polarity === 'denied')
    && mentions.every((mention) => mention.polarity !== 'hedged' && (mention.polarity !== 'affirmed' || inPassing(mention)));
}
