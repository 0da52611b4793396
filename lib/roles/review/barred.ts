/** What of a draft asks for what the law protects, and the wording that may stand in its place. */
import type { Barred, QuestionText, ReviewedCriterion, Rule } from '../../model';
import { LAWFUL_LEVEL, lawfulQuestion } from '../linter/lawful';
import { protectedIn, type ProtectedFinding } from '../linter/protected';

const barredBy = (text: string, { start, end, sentence, instead }: ProtectedFinding, wording: string | null): Barred => ({ quote: text.slice(start, end), sentence, instead, wording });

/** Of a question; null when it may be asked. */
export function barredQuestion(text: string): Barred | null {
  const [found] = protectedIn(text);
  return found ? barredBy(text, found, lawfulQuestion(found.topic)) : null;
}

/** Of a criterion: its own words first, then "native" in the words of the job text that it was made of. Null when it may be taken. */
export function barredCriterion({ title, rule, question, reworded }: Pick<ReviewedCriterion, 'title' | 'rule' | 'question' | 'reworded'>, written: string): Barred | null {
  const words = [title, ...wordsOf(rule), ...spoken(question)].join('\n');
  const [own] = protectedIn(words);
  if (own) {
    const quote = words.slice(own.start, own.end);
    return barredBy(words, own, own.topic === 'native-speaker' && title.includes(quote) ? title.replace(quote, () => LAWFUL_LEVEL) : null);
  }
  if (reworded) return null;
  const native = protectedIn(written).find((one) => one.topic === 'native-speaker');
  return native && rule.type === 'mentions' ? barredBy(written, native, `${title}, ${LAWFUL_LEVEL}`) : null;
}

const spoken = ({ text, probes }: QuestionText) => [text, ...probes];

function wordsOf(rule: Rule): string[] {
  switch (rule.type) {
    case 'mentions': return [...rule.phrases, ...rule.near];
    case 'credential': return [...rule.names, ...rule.near];
    default: return [];
  }
}
