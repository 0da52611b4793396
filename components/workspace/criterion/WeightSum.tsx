/** What the weights make together, told as it changes, and a way to share the 100 points out anew. */
import { plural } from '../../format';

export type WeightSumProps = { sum: number; onShare: () => void; /** Nothing was changed by hand: there is nothing to share out anew. */ shared?: boolean };

export function WeightSum({ sum, onShare, shared = false }: WeightSumProps) {
  const off = sum - 100;
  return (
    <p className="line">
      <span role="status" className={off === 0 ? 'soft small' : 'bad small'}>
        {off === 0 ? 'The points make 100.' : `The points make ${sum}: ${plural(Math.abs(off), 'point')} too ${off > 0 ? 'many' : 'few'}.`}
      </span>
      {!(shared && off === 0) && <button type="button" className="button small" onClick={onShare}>Share the points out anew</button>}
    </p>
  );
}
