/** Reads fixture pages that were changed by chance, and counts what came of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReadResult } from '../../lib/model';
import { readPage } from '../../lib/readers';
import { type Random, seeded } from '../../tools/bench/random';
import { type Agreement, agreement, f1, fieldsOf, strangers } from './fields';
import { type Mutation, PURE, ROUGH } from './mutations';

const FOLDER = 'test/readers';
const NOW = '2026-11-21T09:00:00.000Z';

export type Fixture = { id: string; url: string; document: Document; /** Where its changed copies stand, one after the other: jsdom lets go of no document. */ work: Document; result: ReadResult; fields: string[] };
export type Fault = { seed: number; fixture: string; mutations: string; what: string };
export type Tally = { runs: number; agreement: Agreement };
export type Outcome = { runs: number; faults: Fault[]; /** Under changes that say nothing, by fixture and by what was done alone. */ pure: Map<string, Tally>; /** The readings furthest from the unchanged page. */ worst: (Fault & { f1: number })[] };

/** Every fixture page, parsed and read once. */
export function fixtures(): Fixture[] {
  // Loaded late and by require, so that bundles of this module can run it too.
  const { JSDOM, VirtualConsole } = createRequire(import.meta.url)('jsdom') as typeof import('jsdom');
  const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
  if (!existsSync(FOLDER)) throw new Error(`${FOLDER} is not there.`);
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).sort().map((path) => {
    const html = readFileSync(join(FOLDER, path), 'utf8');
    const document = new window.DOMParser().parseFromString(html, 'text/html');
    const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? 'https://a.example/';
    const { result } = readPage(document, url, NOW);
    return { id: path.replaceAll('\\', '/').replace(/\.html$/, ''), url, document, work: window.document.implementation.createHTMLDocument(''), result, fields: fieldsOf(result) };
  });
}

/** What a seed does: the same for ever. Every fixture has its turn. */
export function planOf(seed: number, all: readonly Fixture[]): { fixture: Fixture; names: string[]; pure: boolean; mutations: Mutation[]; random: Random } {
  const random = seeded(seed * 2654435761);
  const fixture = all[seed % all.length]!;
  const pure = random.next() < 0.5;
  const list = pure ? PURE : { ...PURE, ...ROUGH };
  const names = [...new Set(Array.from({ length: random.between(1, pure ? 3 : 4) }, () => random.pick(Object.keys(list))))];
  if (!pure && !names.some((name) => name in ROUGH)) names.push(random.pick(Object.keys(ROUGH)));
  return { fixture, names, pure, mutations: names.map((name) => list[name] ?? ROUGH[name]!), random };
}

/** The page a seed makes; it stands until the next one of the same fixture is made. */
export function mutated(plan: ReturnType<typeof planOf>): Document {
  const document = plan.fixture.work;
  document.documentElement.replaceWith(document.importNode(plan.fixture.document.documentElement, true));
  for (const mutation of plan.mutations) mutation(document, plan.random);
  return document;
}

/** Runs the seeds from `first` on. Never throws: what a reader throws is a fault. */
export async function runMutations(first: number, runs: number, all = fixtures()): Promise<Outcome> {
  const outcome: Outcome = { runs, faults: [], pure: new Map(), worst: [] };
  for (let seed = first; seed < first + runs; seed += 1) {
    // Documents are held by weak references, which let go between tasks only.
    if (seed % 20 === 0) await new Promise((next) => setImmediate(next));
    const plan = planOf(seed, all);
    const { fixture, pure, names } = plan;
    const fault = (what: string) => ({ seed, fixture: fixture.id, mutations: names.join(', '), what });
    try {
      const document = mutated(plan);
      const { result } = readPage(document, fixture.url, NOW);
      if (result.ok) outcome.faults.push(...strangers(result.profile, document.documentElement.textContent, names.includes('letters lost') ? null : nameOf(fixture.result)).map(fault));
      if (!pure) continue;
      const got = agreement(fixture.fields, fieldsOf(result));
      add(outcome.pure, fixture.id, got);
      if (names.length === 1) add(outcome.pure, names[0]!, got);
      if (f1(got) < 0.95) outcome.worst.push({ ...fault(`F1 ${f1(got).toFixed(2)}`), f1: f1(got) });
    } catch (error) {
      outcome.faults.push(fault(error instanceof Error ? error.stack ?? error.message : String(error)));
    }
  }
  outcome.worst.sort((a, b) => a.f1 - b.f1);
  return outcome;
}

/** All readings of a kind taken together. */
export function total(tallies: Iterable<Tally>): Agreement {
  const sum = { both: 0, wanted: 0, got: 0 };
  for (const { agreement: one } of tallies) for (const key of ['both', 'wanted', 'got'] as const) sum[key] += one[key];
  return sum;
}

function nameOf(result: ReadResult): string | undefined | null {
  return result.ok ? result.profile.name : null;
}

function add(to: Map<string, Tally>, key: string, { both, wanted, got }: Agreement): void {
  const had = to.get(key) ?? { runs: 0, agreement: { both: 0, wanted: 0, got: 0 } };
  to.set(key, { runs: had.runs + 1, agreement: { both: had.agreement.both + both, wanted: had.agreement.wanted + wanted, got: had.agreement.got + got } });
}
