/** How the time grows with the length of the text and with the size of the vocabulary. */
import { allSkills } from '../../lib/skills';
import { floor } from './floor';
import { freshFinders } from './fresh';
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

async function byText(longest: number, most: number, rounds: number): Promise<Point[]> {
  const entries = entriesOf(allSkills);
  const finders: { id: string; count(text: string): number }[] = [{ id: 'floor', count: floor }];
  for (const matcher of [rolefit, ...PEERS]) finders.push({ id: matcher.id, count: (await matcher.build(entries)).count });
  const whole = longText(longest, 2, entries.map(({ text }) => text));
  const points: Point[] = [];
  const perCharacter: Record<string, number> = {};
  for (let size = 1000; size <= longest; size *= 10) {
    // Short texts are many and different, so that no finder can learn one by heart.
    const pieces = Math.max(1, Math.min(100, Math.floor(100_000 / size)));
    const texts = Array.from({ length: pieces }, (_, i) => whole.slice(i * size, (i + 1) * size));
    const ways: Way[] = finders
      .filter(({ id }) => (perCharacter[id] ?? 0) * size < most)
      .map(({ id, count }) => ({ id, work: (i) => count(texts[i]!), pieces }));
    const timings = interleave(ways, rounds, 100);
    const values: Record<string, number> = {};
    for (const [id, { times }] of timings) {
      values[id] = (median(times) * 1000) / size;
      perCharacter[id] = median(times) / 1000 / size;
    }
    points.push({ size, values });
  }
  return points;
}

async function byVocabulary(rounds: number): Promise<Pick<GrowthFigures, 'vocabulary' | 'build'>> {
  const fresh = await freshFinders();
  const texts = manyTexts(40, 3, entriesOf(allSkills).slice(0, 100).map(({ text }) => text));
  const vocabulary: Point[] = [];
  const build: Point[] = [];
  for (const size of [100, 300, 1000, 3000, 10_000]) {
    const skills = growing(size, allSkills);
    const entries = entriesOf(skills);
    const start = performance.now();
    const own = await fresh(skills);
    own('');
    build.push({ size, values: { rolefit: performance.now() - start } });
    const readies: [string, Ready][] = [['rolefit', readyOf(own)]];
    for (const matcher of PEERS) readies.push([matcher.id, await matcher.build(entries)]);
    const ways: Way[] = [
      { id: 'floor', work: (i) => floor(texts[i]!), pieces: texts.length },
      ...readies.map(([id, ready]) => ({ id, work: (i: number) => ready.count(texts[i]!), pieces: texts.length })),
    ];
    const timings = interleave(ways, rounds * 2 + 1, 60);
    vocabulary.push({ size, values: Object.fromEntries([...timings].map(([id, { times }]) => [id, median(times)])) });
  }
  return { vocabulary, build };
}
