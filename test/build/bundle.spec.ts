/** What is inside the packages: sizes, and things that must not be there. */
import { describe, expect, it } from 'vitest';
import { boards } from '../../lib/readers/boards';
import { BUILDS, filesOf, firstLoad, gzipSize, textOf, type Build } from './built';

const kB = 1000;
const READER = 'content-scripts/reader.js';

/** First loads, in bytes after gzip. */
const BUDGETS: [string, number][] = [['sidepanel.html', 170 * kB], ['popup.html', 170 * kB], ['workspace.html', 260 * kB]];

/** Words that would mean: text becomes code or HTML, or somebody is asked something. */
const FORBIDDEN: [string, RegExp][] = [
  ['eval', /\beval\s*\(/g],
  ['new Function', /\bnew Function\b|\bFunction\s*\(\s*["'`]/g],
  // A method that is named so and defined here calls nobody.
  ['fetch', /(?<![.\w$])fetch\s*\((?![^()]{0,60}\)\s*\{)|\b(?:window|globalThis|self)\.fetch\b/g],
  ...['XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport'].map(caller),
  ['sendBeacon', /\.sendBeacon\b/g],
  ['import of an address', /\bimport\s*\(\s*["'`]https?:/g],
  ['innerHTML', /\.(?:inner|outer)HTML\s*=(?!=)/g],
  ['insertAdjacentHTML', /\.insertAdjacentHTML\s*\(/g],
  ['document.write', /\bdocument\.write(?:ln)?\s*\(/g],
  ['localhost', /\blocalhost\b|\b127\.0\.0\.1\b/g],
  ['source map', /[#@]\s*sourceMappingURL/g],
];

/** The name alone is no harm: the vocabulary has skills called so. */
function caller(name: string): [string, RegExp] {
  return [name, new RegExp(`\\bnew\\s+(?:\\w+\\.)*${name}\\b|\\b(?:window|globalThis|self)\\.${name}\\b`, 'g')];
}

/** What is forbidden and there all the same: by which code it is known, and why it does no harm. Each only in this very place. */
const ARGUED: { what: string; code: RegExp; why: string }[] = [
  {
    what: 'innerHTML',
    code: /createElement\(`div`\),\w+\.innerHTML=`<script><\\\/script>`/,
    why: 'React DOM makes script elements so. Nothing of ours draws one.',
  },
  {
    what: 'innerHTML',
    code: /\.__html!==(\w+)&&\(\w+\.innerHTML=\1\)/,
    why: 'React DOM for dangerouslySetInnerHTML, which lint refuses.',
  },
  {
    what: 'new Function',
    code: /\.jitless\|\|[^;]{0,120}\)return!1;try\{return Function\(``\),!0\}catch/,
    why: 'zod asks whether it could. lib/model/z.ts tells it not to ask, and it returns before.',
  },
];

/** The hosts of the boards' own addresses, as `https://host/`. */
const BOARD_HOSTS = new RegExp(`^https://(?:${[...new Set(boards.flatMap((board) => [board.home, ...board.matches]).map((url) => url.split('/')[2]!))].map((host) => host.replace(/[.*]/g, '\\$&')).join('|')})(?:/|$)`);

/** Addresses that are names or links, and are never asked for anything by the extension. */
const ADDRESSES: [RegExp, string][] = [
  [/^http:\/\/www\.w3\.org\//, 'names of XML namespaces, in React DOM'],
  [/^https:\/\/react\.dev\//, 'links in the error messages of React'],
  [/^https?:\/\/(?:www\.)?schema\.org/, 'names of schema.org types, in the reader'],
  [BOARD_HOSTS, 'the boards: match patterns and keys of people'],
  [/^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)\//, 'extension stores, which browsers let nobody read'],
  [/^https:\/\/[a-z]+\.invalid\//, 'a name that leads nowhere by definition, for files that have no address'],
  [/^http:\/\/\[\$\{/, 'a question of zod about the form of an address'],
  [/^http:\/\/(?:ns\.adobe\.com|www\.xfa\.org\/schema)\//, 'names of XML namespaces, in pdf.js'],
  [/^http:\/\/www\.apache\.org\/licenses\/LICENSE-2\.0$/, 'the licence of pdf.js'],
  [/^http:\/\/\$\{\w\}$/, 'what pdf.js makes of a link that begins with "www."; nobody follows it'],
  [/^https?:\/\/(?:a|x|foo\.bar|тест|a#б|a@b|a\/c%20d\?a=1&c=3|example\.com)$/, 'with which core-js, in pdf.js, tries whether addresses are taken apart well'],
  [/^https:\/\/json-schema\.org\/|^http:\/\/json-schema\.org\//, 'names of JSON Schema versions, in zod'],
];

const scripts = (build: Build) => filesOf(build).filter((path) => /\.(?:m?js|html|css)$/.test(path));

describe('the content script', () => {
  it.each(BUILDS)('is at most 15 kB after gzip: %s', (build) => expect(gzipSize(build, READER)).toBeLessThanOrEqual(15 * kB));

  it.each(BUILDS)('has no React and no zod in it: %s', (build) => {
    const marks = [/react\.dev\/errors/, /react\.(?:element|transitional\.element|fragment)/, /__REACT/, /ZodError/, /\$Zod/, /invalid_union/];
    expect(marks.filter((mark) => mark.test(textOf(build, READER)))).toEqual([]);
  });

  it.each(BUILDS)('is one file that imports nothing: %s', (build) => expect(textOf(build, READER)).not.toMatch(/^\s*import\b|\bimport\s*\(/m));
});

describe.each(BUILDS)('%s', (build) => {
  it.each(BUDGETS)('shows %s after at most %i bytes', (page, budget) => {
    const files = firstLoad(build, page);
    expect(files.some((path) => path.endsWith('.js'))).toBe(true);
    expect(files.reduce((sum, path) => sum + gzipSize(build, path), 0)).toBeLessThanOrEqual(budget);
  });

  it.each(FORBIDDEN)('holds no %s', (what, pattern) => {
    const found = scripts(build).flatMap((path) => {
      const text = textOf(build, path);
      return [...text.matchAll(pattern)]
        .map((match) => text.slice(Math.max(0, match.index - 160), match.index + 60))
        .filter((place) => !ARGUED.some((one) => one.what === what && one.code.test(place)))
        .map((place) => `${path}: …${place.slice(-110)}…`);
    });
    expect(found).toEqual([]);
  });

  it('holds no address but names and links', () => {
    const found = scripts(build).flatMap((path) =>
      [...textOf(build, path).matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>\\)]+/g)]
        .map(([address]) => address)
        .filter((address) => !ADDRESSES.some(([allowed]) => allowed.test(address)))
        .map((address) => `${path}: ${address}`));
    expect(found).toEqual([]);
  });

  it('has the vocabulary packed: its spellings are only where a person looks for a skill, and the lists of cues nowhere', () => {
    const scripts = filesOf(build).filter((path) => path.endsWith('.js'));
    const holding = (words: string) => scripts.filter((path) => textOf(build, path).includes(words));
    expect(holding('"aliases":[')).toEqual([expect.stringContaining('skill-search')]);
    expect(holding('unfamiliar with; ')).toEqual([]);
  });

  it('holds no source map, test or hidden file', () => {
    expect(filesOf(build).filter((path) => /\.map$|\.tsx?$|(?:^|\/)\.|test|fixture/.test(path))).toEqual([]);
  });
});
