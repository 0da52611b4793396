/** Finders that are packages, each used the way its own documentation shows. Loaded when first needed. */
import { trimEnd } from '../../lib/core/text';
import { ownersOf, type Matcher } from './matcher';

const aho = () => import('@monyone/aho-corasick/fast');
const flash = () => import('flashtext.js');
const wink = () => Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]);
const compromise = () => import('compromise/one');
const fuse = () => import('fuse.js');

const WORD = /[\p{L}\p{N}]/u;

export const ahoCorasick: Matcher = {
  id: 'aho-corasick',
  name: '@monyone/aho-corasick',
  note: 'the fast variant, on lower-cased text; hits inside other words are thrown away, and so are hits inside longer ones',
  load: aho,
  async build(entries) {
    const { AhoCorasick } = await aho();
    const owner = ownersOf(entries);
    const automaton = new AhoCorasick(entries.map(({ text }) => text.toLowerCase()));
    const search = (text: string) => {
      const lower = text.toLowerCase();
      const whole = automaton.matchInText(lower)
        .filter(({ begin, end }) => !(begin > 0 && WORD.test(lower[begin - 1]!)) && !(end < lower.length && WORD.test(lower[end]!)))
        .sort((a, b) => a.begin - b.begin || b.end - a.end);
      let last = -1;
      return whole.filter(({ begin, end }) => begin >= last && ((last = end), true));
    };
    return {
      count: (text) => search(text).length,
      find: (text) => search(text).map(({ begin, end, keyword }) => ({ skill: owner(keyword), quote: text.slice(begin, end) })),
    };
  },
};

export const flashtext: Matcher = {
  id: 'flashtext',
  name: 'flashtext.js',
  note: 'gives names without their place',
  load: flash,
  async build(entries) {
    const { default: KeywordProcessor } = await flash();
    const processor = new KeywordProcessor();
    for (const { text, skill } of entries) processor.addKeyword(text, skill);
    return {
      count: (text) => processor.extractKeywords(text).length,
      find: (text) => processor.extractKeywords(text).map((skill) => ({ skill, quote: null })),
    };
  },
};

export const winkNlp: Matcher = {
  id: 'wink-nlp',
  name: 'wink-nlp',
  note: 'custom entities, with no other stage of its pipe',
  load: wink,
  async build(entries) {
    const [{ default: winkNLP }, { default: model }] = await wink();
    const nlp = winkNLP(model, ['cer']);
    // Brackets and bars are signs of its own pattern language.
    nlp.learnCustomEntities(entries.filter(({ text }) => !/[[\]|]/.test(text)).map(({ text, skill }) => ({ name: skill, patterns: [text.toLowerCase()] })));
    return {
      count: (text) => nlp.readDoc(text).customEntities().length(),
      find: (text) => (nlp.readDoc(text).customEntities().out(nlp.its.detail) as { value: string; type: string }[])
        .map(({ value, type }) => ({ skill: type, quote: value })),
    };
  },
};

export const compromiseLookup: Matcher = {
  id: 'compromise',
  name: 'compromise',
  note: 'compromise/one with a trie and lookup',
  load: compromise,
  async build(entries) {
    const { default: nlp } = await compromise();
    const owner = ownersOf(entries);
    const trie = nlp.buildTrie(entries.map(({ text }) => text.toLowerCase()));
    const out = (text: string) => nlp(text).lookup(trie).out('array') as string[];
    return {
      count: (text) => out(text).length,
      find: (text) => out(text).map((found) => trimEnd(found, '.,;:!?)')).map((quote) => ({ skill: owner(quote), quote })),
    };
  },
};

export const fuseJs: Matcher = {
  id: 'fuse',
  name: 'fuse.js',
  note: 'every word of the text held against the list, threshold 0.1',
  load: fuse,
  async build(entries) {
    const { default: Fuse } = await fuse();
    const index = new Fuse(entries, { keys: ['text'], threshold: 0.1, ignoreLocation: false, distance: 0 });
    const search = (text: string) => text.split(/\s+/).map((word) => trimEnd(word, '.,;:!?)"\']').replace(/^[("'[]+/, ''))
      .flatMap((word) => (word ? index.search(word, { limit: 1 }).map(({ item }) => ({ skill: item.skill, quote: word })) : []));
    return { count: (text) => search(text).length, find: search };
  },
};
