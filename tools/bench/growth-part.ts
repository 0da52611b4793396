/** How the time grows with the length of the text and with the size of the vocabulary. */
import { spelledSkills } from '../../lib/skills/domains';
import { floor } from './floor';
import { freshFinder } from './fresh';
import type { Matcher, Ready } from './matcher';
import { ahoCorasick, flashtext } from './peers-packages';
import { oneAlternation, regexPerSkill } from './peers-regex';
import { readyOf, rolefit } from './rolefit';
import { interleave, type Way } from './rounds';
import { median } from './statistics';
import { longText, manyTexts } from './texts';
import { entriesOf, growing } from './vocabulary';

/** One line of a curve: how large, and what each finder took, by its id. A finder that would take too long is left out. */
export type Point = { size: number; values: Record<string, number> };

export type GrowthFigures = {
  /** Nanoseconds per character, by characters in the text. */
  text: Point[];
  /** Microseconds per text of 4 kB, by spellings in the vocabulary. */
  vocabulary: Point[];
  /** Milliseconds that Rolefit takes to get ready, by spellings. */
  build: Point[];
};

const PEERS: readonly Matcher[] = [ahoCorasick, flashtext, regexPerSkill, oneAlternation];

/** `longest`: characters of the longest text; `most`: ms that a finder may take for one text. */
export async function growthPart({ longest, most, rounds }: { longest: number; most: number; rounds: number }): Promise<GrowthFigures> {
  return { text: await byText(longest, most, rounds), ...(await byVocabulary(rounds)) };
}

/** All sizes take turns with one another, so that a slow moment bends no curve. */
async function byText(longest: number, most: number, rounds: number): Promise<Point[]> {
  const entries = entriesOf(spelledSkills);
  const finders: { id: string; count(text: string): number }[] = [{ id: 'floor', count: floor }];
  for (const matcher of [rolefit, ...PEERS]) finders.push({ id: matcher.id, count: (await matcher.build(entries)).count });
  const whole = longText(longest, 2, entries.map(({ text }) => text));
  const sizes = Array.from({ length: Math.round(Math.log10(longest)) - 2 }, (_, i) => 1000 * 10 ** i);
  const slow = new Set(finders.filter(({ count }) => tooSlow(count, whole.slice(0, 20_000), (most / longest) * 20_000)).map(({ id }) => id));
  const ways = sizes.flatMap((size) => {
    // Short texts are many and different, so that no finder can learn one by heart.
    const pieces = Math.max(1, Math.min(100, Math.floor(100_000 / size)));
    const texts = Array.from({ length: pieces }, (_, i) => whole.slice(i * size, (i + 1) * size));
    return finders
      .filter(({ id }) => !slow.has(id) || size <= 100_000)
      .map(({ id, count }) => ({ id, size, pieces, work: (i: number) => count(texts[i]!) }));
  });
  return curves(ways, sizes, rounds, 40, (microseconds, size) => (microseconds * 1000) / size);
}

function tooSlow(count: (text: string) => number, text: string, limit: number): boolean {
  for (let i = 0; i < 8; i += 1) count(text);
  const start = performance.now();
  count(text);
  return performance.now() - start > limit;
}

async function byVocabulary(rounds: number): Promise<Pick<GrowthFigures, 'vocabulary' | 'build'>> {
  const texts = manyTexts(40, 3, entriesOf(spelledSkills).slice(0, 100).map(({ text }) => text));
  const sizes = [100, 300, 1000, 3000, 10_000];
  const ways: Sized[] = [];
  const build: Point[] = [];
  for (const size of sizes) {
    const skills = growing(size, spelledSkills);
    const fresh = await freshFinder(skills);
    const { findMentions: own } = await fresh.load();
    build.push({ size, values: { rolefit: fresh.toBuild() } });
    const readies: [string, Ready][] = [['rolefit', readyOf(own)]];
    for (const matcher of PEERS) readies.push([matcher.id, await matcher.build(entriesOf(skills))]);
    ways.push({ id: 'floor', size, work: (i) => floor(texts[i]!), pieces: texts.length });
    for (const [id, ready] of readies) ways.push({ id, size, work: (i) => ready.count(texts[i]!), pieces: texts.length });
  }
  return { vocabulary: curves(ways, sizes, rounds * 2 + 1, 60, (microseconds) => microseconds), build };
}

type Sized = Way & { size: number };

function curves(ways: readonly Sized[], sizes: readonly number[], rounds: number, most: number, value: (microseconds: number, size: number) => number): Point[] {
  const timings = interleave(ways.map((way) => ({ ...way, id: `${way.id} ${way.size}` })), rounds, most);
  return sizes.map((size) => ({
    size,
    values: Object.fromEntries(ways.filter((way) => way.size === size).map(({ id }) => [id, value(median(timings.get(`${id} ${size}`)!.times), size)])),
  }));
}
