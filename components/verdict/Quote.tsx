/** One piece of evidence: the words on the page, what made them count, where they stood. */
import type { Evidence, Profile } from '../../lib/model';
import { safeLang } from '../format';
import { polarityWords, rungWords } from '../words';
import { whereItStood } from './where';
import styles from './Findings.module.css';

export type QuoteProps = { evidence: Evidence; profile: Profile; onShowQuote?: (evidence: Evidence) => void };

export function Quote({ evidence, profile, onShowQuote }: QuoteProps) {
  const { quote, mark, polarity, rung } = evidence;
  const [from, to] = mark ?? [0, 0];
  return (
    <figure className={styles.quote}>
      <blockquote lang={safeLang(profile.capture.language)}>
        <bdi>{to > from ? <>{quote.slice(0, from)}<mark>{quote.slice(from, to)}</mark>{quote.slice(to)}</> : quote}</bdi>
      </blockquote>
      <figcaption>
        <span>{polarityWords[polarity] ?? rungWords[rung]}{' · '}<bdi>{whereItStood(profile, evidence)}</bdi></span>
        {onShowQuote && (
          <button type="button" className="link" onClick={() => onShowQuote(evidence)} title="Scrolls the page to these words and lights them up">
            Show on page
          </button>
        )}
      </figcaption>
    </figure>
  );
}
