/** The finders as bars: résumés searched in a second on a log scale, and how many tricky sentences each gets right. */
import type { MatchFigures } from './match-part';
import { say } from './statistics';

const WIDTH = 640;
const TOP = 78;
const ROW = 27;
const LEFT = 176;
const RIGHT = 560;
/** The left end of the scale, texts a second. */
const LOWEST = 0.1;

const STYLE = `
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1b1d20 }
  .title { font-weight: 600; font-size: 15px } .soft { fill: #5b626b; font-size: 12px } .end { text-anchor: end } .own { font-weight: 600 }
  .grid { stroke: #dfe2e6 } .bar { fill: #a9b1bb } .own-bar { fill: #1f6f5c } .floor-bar { fill: none; stroke: #8a929c; stroke-dasharray: 3 3 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e8eaed } .soft { fill: #a6adb6 } .grid { stroke: #3a3f46 } .bar { fill: #69717b } .own-bar { fill: #4fb89c } .floor-bar { stroke: #8a929c }
  }`;

const OWN: ReadonlySet<string> = new Set(['rolefit', 'pass', 'finding']);

/** Takes the comparison; gives a picture as SVG text, for light and dark pages. */
export function chart({ matchers, vocabulary, texts, cases }: MatchFigures): string {
  const shown = [...matchers].sort((a, b) => b.textsPerSecond - a.textsPerSecond);
  const highest = Math.max(...shown.map(({ textsPerSecond }) => textsPerSecond));
  const decades = Math.ceil(Math.log10(highest / LOWEST));
  const x = (value: number) => LEFT + (Math.max(0, Math.log10(value / LOWEST)) / decades) * (RIGHT - LEFT);
  const height = TOP + shown.length * ROW + 44;
  const bottom = TOP + shown.length * ROW;
  const grid = Array.from({ length: decades + 1 }, (_, i) => LOWEST * 10 ** i).map((value) => `<line class="grid" x1="${at(x(value))}" x2="${at(x(value))}" y1="${TOP - 6}" y2="${bottom}"/>
<text class="soft" text-anchor="middle" x="${at(x(value))}" y="${bottom + 16}">${short(value)}</text>`);
  const bars = shown.map(({ id, name, textsPerSecond, right }, i) => {
    const y = TOP + i * ROW;
    const own = OWN.has(id) ? ' own' : '';
    const end = x(textsPerSecond);
    return `<text class="end${own}" x="${LEFT - 8}" y="${y + 15}">${escaped(name)}</text>
<rect class="${id === 'floor' ? 'floor-bar' : own ? 'own-bar' : 'bar'}" x="${LEFT}" y="${y + 2}" width="${at(Math.max(1, end - LEFT))}" height="${ROW - 9}" rx="2"/>
<text class="soft${own}" x="${at(end + 6)}" y="${y + 15}">${say(textsPerSecond)}</text>
<text class="end${own}" x="${WIDTH - 8}" y="${y + 15}">${right === null ? '–' : `${right}`}</text>`;
  });
  const desc = shown.map(({ name, textsPerSecond, right }) => `${name}: ${say(textsPerSecond)} a second${right === null ? '' : `, ${right} of ${cases} right`}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc">
<title id="title">Résumés searched for skills in a second, by Rolefit and by other finders</title>
<desc id="desc">${escaped(desc)}.</desc>
<style>${STYLE}
</style>
<text class="title" x="8" y="22">Résumés searched for skills in a second</text>
<text class="soft" x="8" y="42">${say(vocabulary.spellings)} spellings of ${say(vocabulary.skills)} skills, texts of ${say(texts.averageCharacters)} characters, one core, log scale</text>
<text class="soft end" x="${WIDTH - 8}" y="${TOP - 22}">right, of ${cases}</text>
<text class="soft end" x="${WIDTH - 8}" y="${TOP - 8}">tricky sentences</text>
${grid.join('\n')}
${bars.join('\n')}
<text class="soft" x="8" y="${height - 8}">The floor only cuts a text into words and looks nothing up.</text>
</svg>
`;
}

const at = (number: number) => number.toFixed(1);
const short = (value: number) => (value >= 1000 ? `${value / 1000}k` : `${Number(value.toPrecision(1))}`);
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
