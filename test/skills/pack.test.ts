import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY, step } from '../../lib/skills/fold';
import { pack, prepare } from '../../lib/skills/pack';
import { CUE, FIRST_WORD, GLUED, HASH, nextOf, NOWHERE, NUMBER, numberOf, PLACE, placeOf, sizeOf, SKILL_CASE, SLOT, sortOf, symbolOf, capitalsOf, UNITS } from '../../lib/skills/phrases';
import type { SpelledSkill } from '../../lib/skills/types';
import { unpack, type Lexicon } from '../../lib/skills/unpack';

const skill = (name: string, more: Partial<SpelledSkill> = {}): SpelledSkill => ({ id: name, name, kind: 'invented', ...more });
const lexiconOf = (skills: readonly SpelledSkill[], cues: readonly (readonly [string, number])[] = []) => unpack(pack(skills, new Map(cues)));
const hashOf = (word: string) => [...word].map((char) => char.charCodeAt(0)).reduce(step, EMPTY);

/** The phrases in the slot of a hash. */
function chain({ index, phrases, shift, slots }: Lexicon, hash: number): number[] {
  for (let at = placeOf(hash, shift); index[at] !== 0; at = (at + 1) & (index.length - 1)) {
    const slot = (index[at]! & NUMBER) * SLOT;
    if (slots[slot + HASH] !== hash) continue;
    const found: number[] = [];
    for (let phrase = slots[slot + PLACE]!; phrase > NOWHERE; phrase = nextOf(phrases, phrase)) found.push(phrase);
    return found;
  }
  return [];
}

/** All phrases, by walking all slots. */
function everything(lexicon: Lexicon): number[] {
  const { slots } = lexicon;
  const found: number[] = [];
  for (let slot = SLOT; slot < slots.length; slot += SLOT) found.push(...chain(lexicon, slots[slot + HASH]!));
  return found;
}

const spelled = ({ phrases }: Lexicon, phrase: number) => String.fromCharCode(...phrases.subarray(phrase + UNITS, phrase + UNITS + sizeOf(phrases, phrase)));
const words = (lexicon: Lexicon, hash: number) => chain(lexicon, hash).map((phrase) => spelled(lexicon, phrase));

test('a spelling of one word stands in the slot of its hash, with its skill', () => {
  const lexicon = lexiconOf([skill('Rust'), skill('Éclair')]);
  expect(words(lexicon, hashOf('rust'))).toEqual(['rust']);
  const [eclair] = chain(lexicon, hashOf('eclair'));
  expect([spelled(lexicon, eclair!), numberOf(lexicon.phrases, eclair!), sortOf(lexicon.phrases, eclair!)]).toEqual(['eclair', 1, 0]);
});

test('two words with one hash share its slot', () => {
  // 31 · a + n = 31 · c + 0
  expect(hashOf('an')).toBe(hashOf('c0'));
  expect(words(lexiconOf([skill('an'), skill('c0')]), hashOf('an')).sort()).toEqual(['an', 'c0']);
});

test('of one length, skills come before cues', () => {
  const lexicon = lexiconOf([skill('make')], [['make', 4]]);
  expect(chain(lexicon, hashOf('make')).map((phrase) => sortOf(lexicon.phrases, phrase))).toEqual([0, CUE]);
});

test('a symbol before a word is kept apart from it, and capitals are kept', () => {
  const lexicon = lexiconOf([skill('.NET', { mark: 'case' })]);
  const [net] = chain(lexicon, hashOf('net'));
  expect([spelled(lexicon, net!), symbolOf(lexicon.phrases, net!), capitalsOf(lexicon.phrases, net!), sortOf(lexicon.phrases, net!)]).toEqual(['net', '.'.charCodeAt(0), 0b111, SKILL_CASE]);
});

test.each([
  ['Spring Boot', 'springboot'], ['react-native', 'reactnative'], ['a b c d e f', 'abcdef'],
])('%s is also written %s', (name, glued) => {
  const lexicon = lexiconOf([skill(name)]);
  const [phrase] = chain(lexicon, hashOf(glued));
  expect([spelled(lexicon, phrase!), sortOf(lexicon.phrases, phrase!), lexicon.phrases[phrase! + FIRST_WORD]]).toEqual([glued, GLUED, glued.length]);
});

test.each(['Go on', 'Node.js', 'R & D', 'a  b c d e f g'])('%s is not glued', (name) => {
  expect(everything(lexiconOf([skill(name)])).length).toBe(1);
});

test('what a page gets holds no spelling beside the packed ones', () => {
  const { skills } = prepare([skill('Rust', { mark: 'case', aliases: ['rustlang'], implies: ['x'] })], new Map());
  expect(skills).toEqual([{ id: 'Rust', name: 'Rust', kind: 'invented', implies: ['x'] }]);
});

const word = fc.stringMatching(/^[a-z0-9а-яé]{1,9}$/u);
const spelling = fc.array(word, { minLength: 1, maxLength: 4 }).chain((all) => fc.constantFrom(' ', '-', '.', '/').map((joint) => all.join(joint)));

test('every spelling is kept, once for each skill that has it, in any vocabulary', () => {
  fc.assert(fc.property(fc.array(spelling, { minLength: 1, maxLength: 60 }), (names) => {
    const lexicon = lexiconOf(names.map((name) => skill(name, { mark: 'company' })));
    const found = everything(lexicon).map((phrase) => numberOf(lexicon.phrases, phrase));
    expect(found.sort((a, b) => a - b)).toEqual(names.map((_, i) => i));
  }));
});

test('the same vocabulary is packed the same', () => {
  const skills = [skill('b c'), skill('a', { aliases: ['b', { text: 'B d', mark: 'case' }] })];
  expect(pack(skills, new Map([['not a', 1]]))).toEqual(pack(skills, new Map([['not a', 1]])));
});

test('a vocabulary with more beginnings than the lexicon can tell apart is refused', () => {
  const many = Array.from({ length: 1 << 16 }, (_, i) => skill(i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)));
  expect(() => pack(many, new Map())).toThrow(/beginnings of spellings/);
});

test.each([['λ-calculus', 1], ['Xλ', 2], ['中', 1]])('%s, whose character %i the lexicon has no room for, is refused', (name, at) => {
  expect(() => pack([skill(name)], new Map())).toThrow(`no room for the character ${at} of a spelling: ${name}`);
});
