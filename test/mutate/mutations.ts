/** What redesigns, browsers and bad luck do to a page. Each changes a document in place, the same way for the same seed. */
import { type Random, shuffled } from '../../tools/bench/random';

export type Mutation = (document: Document, random: Random) => void;

/** Somebody else, beside the person: no word of it may end up in a field. */
export const OTHER = { name: 'Zoltan Querfeld', title: 'Zeppelin Pilot', organisation: 'Quuxwerk Airships Ltd' };

const GENERIC: Readonly<Record<string, readonly string[]>> = {
  div: ['section', 'article', 'div'], section: ['div', 'article'], article: ['div', 'section'], p: ['div'], span: ['bdi', 'label', 'font'], ul: ['div', 'ol'], ol: ['div', 'ul'],
  header: ['div'], aside: ['aside'], h1: ['h1', 'h2'], h3: ['h4', 'h3'], h4: ['h5', 'h4'],
};
/** The words of a section in other languages, by the English ones. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  Experience: ['Berufserfahrung', 'Expérience', 'Experiencia', 'Werkervaring', 'Doświadczenie', 'Опыт работы', '職歴'],
  Education: ['Ausbildung', 'Formation', 'Educación', 'Opleiding', 'Wykształcenie', 'Образование', '学歴'],
  Skills: ['Kenntnisse', 'Compétences', 'Habilidades', 'Vaardigheden', 'Umiejętności', 'Навыки', 'スキル'],
  Languages: ['Sprachen', 'Langues', 'Idiomas', 'Talen', 'Języki', 'Языки', '言語'],
};

const elements = (document: Document, selector = 'body *') => [...document.querySelectorAll(selector)].filter((one) => !one.closest('script, style'));
const some = (document: Document, random: Random, share: number, selector?: string) => elements(document, selector).filter(() => random.next() < share);
const share = (random: Random) => random.pick([0.02, 0.1, 0.3, 1]);
/** Inside these any block may stand. */
const roomy = (one: Element) => /^(?:div|section|article|main|body|aside|li|td|header|footer)$/.test(one.localName);

function renamed(document: Document, from: Element, tag: string): void {
  const to = document.createElement(tag);
  for (const { name, value } of from.attributes) to.setAttribute(name, value);
  to.append(...from.childNodes);
  from.replaceWith(to);
}

/** Nothing of what the page says or of its order changes. */
export const PURE: Readonly<Record<string, Mutation>> = {
  'other class names': (document, random) => {
    const names = new Map<string, string>();
    const other = (name: string) => names.get(name) ?? names.set(name, `_${Math.floor(random.next() * 2 ** 32).toString(16)}`).get(name)!;
    for (const one of elements(document, '[class]')) one.setAttribute('class', one.getAttribute('class')!.split(/\s+/).filter(Boolean).map(other).join(' '));
  },
  'other tags': (document, random) => {
    for (const one of some(document, random, share(random), Object.keys(GENERIC).map((tag) => `body ${tag}`).join(', '))) {
      const tag = random.pick(GENERIC[one.localName]!);
      if (tag === 'div' && /^[uo]l$/.test(one.localName) && one.querySelector('li')) continue;
      if (tag !== one.localName) renamed(document, one, tag);
    }
  },
  'lists without list tags': (document) => {
    for (const one of elements(document, 'body ul, body ol, body li')) renamed(document, one, 'div');
  },
  'deeper headings': (document) => {
    if (document.querySelector('h6')) return;
    for (const level of [5, 4, 3, 2]) for (const one of elements(document, `body h${level}`)) renamed(document, one, `h${level + 1}`);
  },
  'headings by their role': (document) => {
    for (const one of elements(document, 'body h2, body h3')) {
      const to = document.createElement('div');
      to.setAttribute('role', 'heading');
      to.setAttribute('aria-level', one.localName.slice(1));
      to.append(...one.childNodes);
      one.replaceWith(to);
    }
  },
  'wrapped in boxes': (document, random) => {
    for (const one of some(document, random, share(random), 'body div, body section, body article, body p, body ul, body h2, body h3')) {
      if (!one.parentElement || !roomy(one.parentElement)) continue;
      const box = document.createElement('div');
      one.replaceWith(box);
      box.append(one);
    }
  },
  'wrapped inside': (document, random) => {
    for (const one of some(document, random, share(random), 'body p, body li, body h1, body h2, body h3, body span, body a')) {
      if (one.children.length > 0 && one.localName === 'li') continue;
      const inner = document.createElement('span');
      inner.append(...one.childNodes);
      one.append(inner);
    }
  },
  'other attributes': (document, random) => {
    for (const one of some(document, random, share(random))) one.setAttribute(random.pick(['data-v', 'data-reactid', 'jsname', 'tabindex', 'lang']), `${random.between(0, 999)}`);
  },
  'other blanks and comments': (document, random) => {
    for (const one of some(document, random, share(random))) {
      if (roomy(one)) one.prepend(document.createComment(' n '), document.createTextNode('\n    '));
    }
  },
};

/** Something is lost, moved or added. */
export const ROUGH: Readonly<Record<string, Mutation>> = {
  'siblings in another order': (document, random) => {
    for (const one of some(document, random, 0.1)) if (one.children.length > 1 && roomy(one)) one.append(...shuffled([...one.children], random));
  },
  'doubled': (document, random) => {
    for (const one of some(document, random, 0.03)) if (one.parentElement && roomy(one.parentElement)) one.after(one.cloneNode(true));
  },
  'dropped': (document, random) => {
    for (const one of some(document, random, 0.03)) one.remove();
  },
  'cut short': (document, random) => {
    const all = elements(document);
    const last = all[random.between(Math.floor(all.length / 4), all.length - 1)];
    for (let at: Element | null = last ?? null; at && at !== document.body; at = at.parentElement) while (at.nextSibling) at.nextSibling.remove();
  },
  'headings in another language': (document, random) => {
    const language = random.between(0, 6);
    for (const one of elements(document, 'body h2, body h3')) {
      const words = HEADINGS[one.textContent.trim()];
      if (words) one.textContent = words[language]!;
    }
  },
  'somebody else beside': (document, random) => {
    const box = document.createElement(random.pick(['aside', 'section', 'div']));
    const heading = document.createElement('h2');
    heading.textContent = random.pick(['People also viewed', 'People you may know', 'More profiles for you']);
    const list = document.createElement('ul');
    const item = document.createElement('li');
    for (const [tag, text] of [['h3', OTHER.name], ['p', OTHER.title], ['p', OTHER.organisation]] as const) {
      const line = document.createElement(tag);
      line.textContent = text;
      item.append(line);
    }
    list.append(item);
    box.append(heading, list);
    (document.querySelector('main') ?? document.body).append(box);
  },
  'noise': (document, random) => {
    for (const one of some(document, random, 0.05)) {
      if (!roomy(one)) continue;
      const noise = document.createElement(random.pick(['div', 'p', 'hr', 'svg', 'button']));
      noise.textContent = random.pick(['', '·', 'Ad', 'Share', '★★★☆☆', '\u200b', '12', '…']);
      one.append(noise);
    }
  },
  'letters lost': (document, random) => {
    const walker = document.createTreeWalker(document.body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const data = node.nodeValue!;
      if (random.next() < 0.03 && data.trim()) node.nodeValue = data.slice(0, random.between(0, data.length)) + random.pick(['', '\ufffd', '\ud83d', 'Ã©', '\u202e', '&amp;']);
    }
  },
};
