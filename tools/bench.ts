import { matchPart } from './bench/match-part';
export async function main(argv: string[]): Promise<number> {
  console.log(JSON.stringify(await matchPart({ texts: 500, rounds: 3, most: 150, slowRounds: 1 }), null, 1));
  return 0;
}
