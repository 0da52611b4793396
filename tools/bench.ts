import { browserPart } from './bench/browser-part';
export async function main(argv: string[]): Promise<number> {
  console.log(argv.length, JSON.stringify(await browserPart(15, 5), null, 1));
  return 0;
}
