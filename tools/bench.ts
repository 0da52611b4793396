import { growthPart } from './bench/growth-part';
import { judgePart } from './bench/judge-part';
import { matchPart } from './bench/match-part';
import { sizes } from './bench/sizes';
export async function main(argv: string[]): Promise<number> {
  console.log(argv.length, JSON.stringify(sizes()));
  let t = performance.now();
  console.log(JSON.stringify(judgePart(300, 3, 300)));
  console.log('took', performance.now() - t); t = performance.now();
  console.log(JSON.stringify(await growthPart({ longest: 1e6, most: 500, rounds: 2 }), null, 0));
  console.log('took', performance.now() - t); t = performance.now();
  console.table((await matchPart({ texts: 500, rounds: 3, most: 150, slowRounds: 1 })).matchers.map((m) => ({ ...m, note: undefined, name: undefined })));
  console.log('took', performance.now() - t); t = performance.now();
  return 0;
}
