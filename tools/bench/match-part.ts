/** The finders side by side: the same vocabulary, the same texts. */
import { findMentions } from '../../lib/skills';
import { spelledSkills } from '../../lib/skills/domains';
import { cases, isRight } from './cases';
import { floor } from './floor';
import { freshFinder } from './fresh';
import type { Matcher, Ready } from './matcher';
import { held } from './memory';
import { ahoCorasick, compromiseLookup, flashtext, fuseJs, winkNlp } from './peers-packages';
import { oneAlternation, regexPerSkill } from './peers-regex';
import { findingOnly, onePass, readyOf, rolefit } from './rolefit';
import { interleave, type Timing, type Way } from './rounds';
import { median, ratio } from './statistics';
import { manyTexts } from './texts';
import { entriesOf } from './vocabulary';

export type MatcherFigures = {
  id: string;
  name: string;
  note?: string;
  microsecondsPerText: number;
  /** In the quickest round: what the machine can do when nothing else keeps it busy. */
  bestMicrosecondsPerText: number;
  textsPerSecond: number;
  megabytesPerSecond: number;
  /** How many times as long as the floor, and as Rolefit. */
  timesFloor: number;
  timesRolefit: number;
  hitsPerText: number | null;
  megabytes: number | null;
  buildMilliseconds: number | null;
  right: number | null;
  texts: number;
  rounds: number;
};

export type MatchFigures = {
  vocabulary: { skills: number; spellings: number };
  texts: { count: number; averageCharacters: number; megabytes: number; twoByteShare: number };
  cases: number;
  matchers: MatcherFigures[];
};

export type Size = { texts: number; rounds: number; most: number; slowRounds: number };

const PEERS: readonly Matcher[] = [ahoCorasick, flashtext, winkNlp, regexPerSkill, oneAlternation, compromiseLookup, fuseJs];

/** The larger a finder's code, the longer the engine takes to make it fast. */
const WARM = 800;

/** How often Rolefit is built: it takes no longer than a blink, and so whatever else the machine does counts much. */
const BUILDS = 15;

type Built = { matcher: Matcher; ready: Ready; megabytes: number; milliseconds: number };

/** Builds, checks and times all finders. */
export async function matchPart({ texts: count, rounds, most, slowRounds }: Size): Promise<MatchFigures> {
  const entries = entriesOf(spelledSkills);
  const texts = manyTexts(count, 1, entries.map(({ text }) => text));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const own = await buildOwn(texts);
  const built: Built[] = [own];
  for (const matcher of [onePass, findingOnly]) built.push({ ...own, matcher, ready: await matcher.build(entries) });
  for (const matcher of PEERS) {
    const { made, bytes: size } = await held(async () => {
      await matcher.load?.();
      const start = performance.now();
      const ready = await matcher.build(entries);
      const milliseconds = performance.now() - start;
      ready.count(texts[0]!);
      return { ready, milliseconds };
    });
    built.push({ matcher, ...made, megabytes: size / 1e6 });
  }
  const ways: Way[] = [
    { id: 'floor', work: (i) => floor(texts[i]!), pieces: count },
    ...built.map(({ matcher, ready }) => ({ id: matcher.id, work: (i: number) => ready.count(texts[i]!), pieces: count, rounds: matcher === fuseJs ? slowRounds : rounds })),
  ];
  const timings = interleave(ways, rounds, most, WARM);
  const figures = (id: string, name: string): MatcherFigures => {
    const timing = timings.get(id)!;
    const microsecondsPerText = median(timing.times);
    return {
      id, name, microsecondsPerText, bestMicrosecondsPerText: Math.min(...timing.times),
      textsPerSecond: 1e6 / microsecondsPerText,
      megabytesPerSecond: bytes / count / microsecondsPerText,
      timesFloor: ratio(timing.times, timings.get('floor')!.times),
      timesRolefit: ratio(timing.times, timings.get('rolefit')!.times),
      hitsPerText: null, megabytes: null, buildMilliseconds: null, right: null,
      texts: timing.pieces, rounds: timing.times.length,
    };
  };
  return {
    vocabulary: { skills: spelledSkills.length, spellings: entries.length },
    texts: {
      count, averageCharacters: texts.reduce((sum, text) => sum + text.length, 0) / count, megabytes: bytes / 1e6,
      twoByteShare: texts.filter((text) => /[\u0100-\uffff]/.test(text)).length / count,
    },
    cases: cases.length,
    matchers: [
      { ...figures('floor', 'The floor') },
      ...built.map(({ matcher, ready, megabytes, milliseconds }) => ({
        ...figures(matcher.id, matcher.name), note: matcher.note, megabytes, buildMilliseconds: milliseconds,
        hitsPerText: hits(timings.get(matcher.id)!), right: cases.filter((one) => isRight(ready, one)).length,
      })),
    ],
  };
}

const hits = ({ sum, pieces }: Timing) => sum / pieces;

/** Rolefit's build and memory, from modules that have not run: tables, index and working buffers, without the vocabulary's own data. */
async function buildOwn(texts: readonly string[]): Promise<Built> {
  const fresh = await freshFinder(spelledSkills);
  await fresh.load();
  const sizes: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const { bytes } = await held(async () => {
      const { findMentions: find } = await fresh.load();
      for (const text of texts.slice(0, 20)) find(text);
      return find;
    });
    sizes.push(bytes);
  }
  const times = Array.from({ length: BUILDS }, () => fresh.toBuild());
  return { matcher: rolefit, ready: readyOf(findMentions), megabytes: median(sizes) / 1e6, milliseconds: median(times) };
}
