// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/readers';
import { rebuild } from '../../lib/readers/rebuild';
import { rangeBetween, takeSnapshot, whoIsOn } from '../../lib/readers/snapshot';

const NOW = '2026-11-21T09:00:00.000Z';
const folder = 'test/readers';
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).sort();

const open = (html: string) => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
const blank = () => open('').implementation.createHTMLDocument('');
/** As it goes through the browser's post. */
const posted = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a page read from its snapshot is the page read directly', () => {
  it.each(fixtures)('%s', (path) => {
    const page = open(readFileSync(join(folder, path), 'utf8'));
    const url = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? 'https://a.example/';
    const before = page.documentElement.outerHTML;
    const { snapshot, texts } = takeSnapshot(page, url);
    expect(page.documentElement.outerHTML).toBe(before);

    const again = rebuild(posted(snapshot), blank());
    const direct = readPage(page, url, NOW);
    const reading = readPage(again.document, url, NOW, again.sight);
    expect(reading.result).toEqual(direct.result);
    if (!reading.result.ok) return;

    for (const [i, passage] of reading.result.profile.passages.entries()) {
      const range = reading.locate(i, 0, passage.text.length);
      if (!range) continue;
      const from = again.pointOf(range.startContainer, range.startOffset)!;
      const to = again.pointOf(range.endContainer, range.endOffset)!;
      const found = rangeBetween(texts, from, to)!.toString().replace(/\s+/g, ' ').trim();
      expect(found.replaceAll(' ', '')).toContain(passage.text.replaceAll(' ', ''));
    }
  });
});

describe('taking a page down', () => {
  it('says what nobody can see', () => {
    const { snapshot } = takeSnapshot(open('<p hidden>Secret</p><p>Seen</p>'), 'https://a.example/');
    expect(snapshot.nodes).toContainEqual(['p', { hidden: '' }, 1]);
    expect(snapshot.nodes).toContainEqual(['p', {}, 0]);
  });

  it('leaves out scripts, styles and what is typed into fields, and keeps structured data', () => {
    const { snapshot } = takeSnapshot(open('<style>p{}</style><script>let a</script><script type="application/ld+json">{}</script><textarea>draft</textarea>'), 'https://a.example/');
    expect(snapshot.nodes.filter((node) => typeof node === 'string')).toEqual(['{}']);
  });

  it.each([
    ['application/json', '{"basics":{"name":"Ada"}}', true], ['application/resume+json', '{"basics":{}}', true], ['application/ld+json', '[]', true], ['application/json', '{"props":{"menu":[]}}', false],
    ['application/json', `{"basics":"${'x'.repeat(300_000)}"}`, false], ['text/javascript', 'let a = {"basics":1}', false], ['text/plain', '{"basics":{}}', false],
  ])('of a script of %s with %.30s', (type, data, kept) => {
    const { snapshot } = takeSnapshot(open(`<script type="${type}">${data}</script>`), 'https://a.example/');
    expect(snapshot.nodes.includes(data)).toBe(kept);
  });

  it('stops at sixty thousand nodes and says so', () => {
    const { snapshot } = takeSnapshot(open('<i></i>'.repeat(31_000)), 'https://a.example/');
    expect(snapshot.cut).toBe(true);
    expect(rebuild(snapshot, blank()).document.querySelectorAll('i').length).toBeGreaterThan(10_000);
  });

  it('goes four hundred levels deep, not a thousand', () => {
    const page = open('<main></main>');
    let at: Element = page.querySelector('main')!;
    for (let i = 0; i < 1000; i++) at = at.appendChild(page.createElement('div'));
    expect(takeSnapshot(page, 'https://a.example/').snapshot.cut).toBe(true);
  });

  it('is not misled by a form whose fields are called like properties', () => {
    const fields = ['children', 'attributes', 'textContent', 'parentNode', 'firstChild', 'nextSibling', 'getAttributeNames', 'getAttribute'];
    const page = open(`<form class="f">${fields.map((name) => `<input name="${name}">`).join('')}<p>Seen</p></form>`);
    expect(takeSnapshot(page, 'https://a.example/').snapshot.nodes).toContain('Seen');
  });

  it('tells another person by address or headings', () => {
    const page = open('<h1>Mara</h1>');
    const mara = whoIsOn(page, 'https://a.example/');
    page.querySelector('h1')!.textContent = 'Otto';
    expect(whoIsOn(page, 'https://a.example/')).not.toBe(mara);
  });
});

describe('building a page again takes nothing on trust', () => {
  const nonsense: [string, unknown[]][] = [
    ['nothing', []], ['only ends', [0, 0, 0]], ['numbers and nulls', [null, 7, true, {}, [], [[], []]]],
    ['a tag that cannot be', [['<img src=x onerror=alert(1)>', { 'a b': 'c', '"': '>' }, 0], 'x', 0]],
    ['two roots', [['html', {}, 0], 0, ['html', {}, 0], 'x', 0]], ['text outside', ['x', ['html', {}, 0], 0, 'y']],
  ];
  it.each(nonsense)('%s', (_what, nodes) => {
    const { document } = rebuild({ url: '', who: '', nodes: nodes as never, cut: false }, blank());
    expect(readPage(document, 'https://a.example/', NOW).result.ok).toBe(false);
    expect(document.querySelector('img')).toBeNull();
  });
});
