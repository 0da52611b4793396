import { beforeEach, describe, expect, it, vi } from 'vitest';
import { judgeAll, verdictsFor, type Verdicts } from '../../lib/hooks/verdicts';
import { newestProfile, type Candidate, type Card } from '../../lib/model';
import { assess } from '../../lib/core';
import { fail } from '../../lib/store/result';
import type { Store } from '../../lib/store';
import { criterion, roleOf } from '../roles/editing/make';
import { freshStore, profile, storeWithOne, value } from '../store/helper';

const DAY = '2026-11-21';
const role = roleOf([criterion('node-js', 50), criterion('kafka', 50)]);
let store: Store;
let cards: Card[];
let verdicts: Verdicts;

/** People whose readings all differ. */
async function people(count: number): Promise<Card[]> {
  store = await freshStore();
  const { candidate } = await storeWithOne();
  const list: Candidate[] = Array.from({ length: count }, (_, i) => ({
    ...candidate, id: `p-${String(i).padStart(3, '0')}`, shortlists: [], profiles: [profile(`https://p.example/${i}`, { summary: `Person ${i}`, skills: [{ name: i % 2 ? 'Node.js' : 'Kafka', keywords: [] }] })],
  }));
  value(await store.applyImport({ candidates: list, shortlists: [], roles: [], refused: [] }));
  return value(await store.cards());
}

/** Judges until it is done; gives in which order people were read. */
async function run(first: readonly string[] = []): Promise<{ read: string[]; news: number; lost: ReadonlySet<string> }> {
  const asked = vi.spyOn(store, 'candidatesOf');
  let news = 0;
  const judging = judgeAll(store, cards, role, DAY, verdicts, () => { news += 1; });
  judging.first(first);
  await vi.waitFor(() => expect(cards.every((card) => verdicts.has(card.reading) || judging.lost.has(card.id)) && news > 0).toBe(true), 5000);
  const read = asked.mock.calls.flatMap(([ids]) => ids);
  asked.mockRestore();
  return { read, news, lost: judging.lost };
}

beforeEach(async () => {
  cards = await people(70);
  verdicts = new Map();
});

describe('judging a list', () => {
  it('gives everybody the score that the judge gives their newest reading', async () => {
    await run();
    for (const one of value(await store.candidates())) {
      expect(verdicts.get(cards.find((card) => card.id === one.id)!.reading)).toEqual(assess(newestProfile(one), role, DAY).score);
    }
    expect(verdicts.size).toBe(70);
  });

  it('begins with those on the screen, then takes the last saved first, each once', async () => {
    const { read } = await run(['p-040', 'p-002']);
    expect(read.slice(0, 3)).toEqual(['p-040', 'p-002', 'p-069']);
    expect(new Set(read).size).toBe(read.length);
    expect(read).toHaveLength(70);
  });

  it('reads nobody again whose reading is known, whatever else was changed of them', async () => {
    await run();
    value(await store.updateCandidate('p-007', cards[7]!.rev, { notes: 'Rang.', stage: 'contacted' }));
    value(await store.addProfile('p-008', cards[8]!.rev, profile('https://p.example/8', { summary: 'Another reading' })));
    cards = value(await store.cards());
    expect((await run()).read).toEqual(['p-008']);
  });

  it('passes over those who are gone or cannot be read, and says so', async () => {
    value(await store.deleteCandidate('p-005'));
    const { lost } = await run();
    expect([...lost]).toEqual(['p-005']);
    expect(verdicts.size).toBe(69);
  });

  it('keeps no verdict of a person who was changed after the card was made', async () => {
    value(await store.addProfile('p-006', cards[6]!.rev, profile('https://p.example/6', { summary: 'Another reading' })));
    const { lost } = await run();
    expect([...lost]).toEqual(['p-006']);
    expect(verdicts.has(cards[6]!.reading)).toBe(false);
  });

  it('ends when the browser gives nothing', async () => {
    vi.spyOn(store, 'candidatesOf').mockResolvedValue(fail('unavailable', 'No.'));
    const judging = judgeAll(store, cards, role, DAY, verdicts, () => undefined);
    await vi.waitFor(() => expect(judging.lost.size).toBe(70));
  });

  it('stops when it is told to, and tells nothing after that', async () => {
    let news = 0;
    const judging = judgeAll(store, cards, role, DAY, verdicts, () => { news += 1; judging.stop(); });
    await vi.waitFor(() => expect(news).toBe(1));
    const judged = verdicts.size;
    await new Promise((done) => setTimeout(done, 60));
    expect([news, verdicts.size]).toEqual([1, judged]);
    expect(judged).toBeLessThan(70);
  });
});

it('verdicts belong to one version of a role on one day', () => {
  const mine = verdictsFor(role, DAY);
  expect(verdictsFor({ ...role }, DAY)).toBe(mine);
  expect(verdictsFor({ ...role, version: role.version + 1 }, DAY)).not.toBe(mine);
  expect(verdictsFor(role, '2026-11-22')).not.toBe(mine);
});
