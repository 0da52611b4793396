/** Pages that stand in a reader's way: names that hide the DOM's own, patched built-ins, sizes beyond all sense. */

const RESUME = `<h1>Mara Lindholm</h1><p>Back-end developer</p><h2>Experience</h2><h3>Developer, Alpha Ltd</h3><p>2019 – 2022</p><p>Node.js services with PostgreSQL.</p>
<h3>Developer, Beta Ltd</h3><p>2016 – 2019</p><p>Express and Docker.</p><h2>Skills</h2><ul><li>Node.js</li><li>SQL</li><li>Docker</li></ul>`;

/** The person of every page here. */
export const NAME = 'Mara Lindholm';

export const page = (body: string, script = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${NAME}</title>${script && `<script>${script}</script>`}</head><body>${body}</body></html>`;

const PROPERTIES = ['children', 'attributes', 'textContent', 'parentNode', 'firstChild', 'nextSibling', 'nodeType', 'nodeName', 'localName', 'getAttribute', 'getAttributeNames', 'hasAttribute', 'querySelectorAll', 'closest', 'childNodes', 'innerHTML', 'id', 'className', 'style', 'checkVisibility', 'getBoundingClientRect', 'shadowRoot', 'scrollTop', 'ownerDocument', 'contains'];
const ON_DOCUMENT = ['title', 'body', 'documentElement', 'querySelectorAll', 'defaultView', 'getElementById', 'createRange', 'styleSheets', 'head', 'elementsFromPoint', 'URL', 'contentType'];

/** A form round the résumé has fields of such names, and the document things of such names. */
const clobbering = (names: readonly string[], wide: readonly string[] = []) =>
  page(`<form>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}${RESUME}</form>${wide.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}`);

export const CLEAN = page(`<form>${RESUME}</form>`);

/** Each must be read as the clean page is. */
export const CLOBBERING: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`form fields ${PROPERTIES.slice(i * 2, i * 2 + 2).join(', ')}`, clobbering(PROPERTIES.slice(i * 2, i * 2 + 2))])),
  'all form fields': clobbering(PROPERTIES, ON_DOCUMENT),
  ...Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`document.${ON_DOCUMENT.slice(i * 2, i * 2 + 2).join(', document.')}`, clobbering([], ON_DOCUMENT.slice(i * 2, i * 2 + 2))])),
  ...Object.fromEntries(Object.entries({
    'Array.prototype': 'for (const key of ["push","map","filter","join","slice"]) Array.prototype[key] = () => { throw new Error("mine"); };',
    'String.prototype': 'for (const key of ["normalize","replace","trim","toLowerCase","split"]) String.prototype[key] = () => "x";',
    'Element.prototype': 'for (const key of ["getAttribute","querySelectorAll","closest","checkVisibility","getBoundingClientRect"]) Element.prototype[key] = () => null;',
    'Node.prototype': 'for (const key of ["textContent","firstChild","parentNode","nodeType"]) Object.defineProperty(Node.prototype, key, { get: () => null });',
    'JSON': 'JSON.stringify = JSON.parse = () => { throw new Error("mine"); };',
    'Promise': 'window.Promise = class { then() { return this; } };',
    'Map and Set': 'window.Map = window.Set = window.WeakMap = undefined;',
    'RegExp': 'RegExp.prototype.test = () => true; RegExp.prototype.exec = () => null;',
    'getComputedStyle': 'window.getComputedStyle = () => ({ display: "none" });',
    'performance and timers': 'window.performance.now = () => NaN; window.setTimeout = () => 0;',
    'chrome': 'window.chrome = window.browser = { runtime: { id: "x", sendMessage() {}, onMessage: { addListener() {} } } };',
  }).map(([name, script]) => [`patched ${name}`, page(`<form>${RESUME}</form>`, script)])),
};

export const DEEP = 'ten thousand deep';
/** Big, deep and wide pages, made by a script so that the parser's own limits do not apply. */
export const MONSTERS: Readonly<Record<string, string>> = {
  // What is laid out so deep crashes the browser by itself, so most of it is not.
  [DEEP]: page(RESUME, 'addEventListener("DOMContentLoaded", () => { for (const [depth, style] of [[2000, ""], [10000, "display:none"]]) { const top = document.createElement("div"); top.style.cssText = style; let at = top; for (let i = 1; i < depth; i++) at = at.appendChild(document.createElement("div")); at.textContent = "deep"; document.body.append(top); } });'),
  'sixty thousand nodes': page(RESUME + '<div><p>Row <b>of</b> words</p></div>'.repeat(12_000)),
  'five megabytes of text': page(RESUME + `<p>${'Lorem ipsum dolor sit amet. '.repeat(40)}</p>`.repeat(4600)),
  'one text of a megabyte': page(`${RESUME}<p>${'word '.repeat(200_000)}</p>`),
  'one word of a megabyte': page(`${RESUME}<p>${'x'.repeat(1_000_000)}</p>`),
  'fifty thousand siblings': page(RESUME + '<i></i>'.repeat(50_000)),
  'five thousand shadow roots': page(`${RESUME}${'<div class="s"></div>'.repeat(5000)}`, 'addEventListener("DOMContentLoaded", () => { for (const one of document.querySelectorAll(".s")) one.attachShadow({ mode: "open" }).innerHTML = "<p>shadow</p>"; });'),
  'a hundred frames': page(RESUME + '<iframe srcdoc="<p>frame</p>"></iframe>'.repeat(100)),
  'a thousand classes on each of three thousand elements': page(RESUME + Array.from({ length: 3000 }, (_, i) => `<div class="${`c${i} `.repeat(50)}"><span class="d${i}">n</span></div>`).join('')),
};

/** Texts that carry marks nobody sees or that change how others are drawn. */
export const ODD_LETTERS: Readonly<Record<string, string>> = {
  'turned round': '\u202eNode.js\u202c services', 'bidi isolates': '\u2067Node.js\u2069 services', 'zero width': 'No\u200bde.\u200djs services', 'soft hyphens': 'No\u00adde.js services',
  'a flood of marks': `Node.js services${'\u0301'.repeat(5000)}`, 'lone surrogates': '\ud800 Node.js services \udfff', 'byte order marks': '\ufeffNode.js\ufeff services', 'nulls': '\u0000Node.js services',
  'mixed scripts': 'Nоde.js services', 'full width': 'Ｎｏｄｅ．ｊｓ services', 'tags of another plane': 'Node.js services\u{e0041}\u{e007f}', 'control letters': 'Node.js\u0007\u001b[31m services',
};

export { RESUME };
