/** The body of a Word file as texts in reading order, with their looks; what nobody sees (deleted, hidden, white, tiny) is only counted. */
import { collapse, countWords } from '../../core/text';
import type { Flow } from '../flow';
import type { SetText } from '../kit/ranks';
import { sectionOf } from '../kit/sections';
import { colourOf, vanishes } from '../pdf/colour';
import { MARK } from '../pdf/paragraphs';
import { groundOf, type Look, lookOf, type Style, type Styles } from './styles';
import { attr, child, children } from './xml';

/** Letters lower than this cannot be read, points. */
const LEAST_SIZE = 4;
const DEEPEST = 60;
const MOST_TEXTS = 20_000;
/** Elements with runs in them that are walked through. */
const THROUGH = new Set(['hyperlink', 'smartTag', 'fldSimple', 'ins', 'moveTo', 'sdt', 'sdtContent', 'customXml', 'dir', 'bdo']);

export type Walked = Flow & { hiddenWords: number };

type Piece = { text: string; look: Look };
type Place = { into: SetText[]; ground: string | undefined };

/** Walks the bodies (headers first, then the document). */
export function walk(bodies: Element[], styles: Styles): Walked {
  const made: Walked = { main: [], side: [], hiddenWords: 0 };
  let gap = false;
  const hide = (text: string | null) => void (made.hiddenWords += countWords(text ?? ''));

  function blocks(parent: Element, place: Place, depth: number): void {
    if (depth > DEEPEST) return;
    for (const element of children(parent)) {
      if (made.main.length + made.side.length > MOST_TEXTS) return;
      if (element.localName === 'p') paragraph(element, place, depth);
      else if (element.localName === 'tbl') for (const row of children(element, 'tr')) tableRow(row, place, depth);
      else if (element.localName === 'AlternateContent') blocks(child(element, 'Choice') ?? element, place, depth + 1);
      else if (element.localName === 'del' || element.localName === 'moveFrom') hide(element.textContent);
      else if (THROUGH.has(element.localName)) blocks(element, place, depth + 1);
    }
  }

  /** Cells are read one after the other. A row of tall cells lays out the page: its lesser cells stand beside the main one. */
  function tableRow(row: Element, place: Place, depth: number): void {
    const cells = children(row, 'tc').map((cell) => {
      const into: SetText[] = [];
      blocks(cell, { into, ground: groundOf(child(child(cell, 'tcPr'), 'shd')) ?? place.ground }, depth + 1);
      return into;
    });
    const letters = (texts: SetText[]) => texts.reduce((sum, one) => sum + one.text.length, 0);
    const tall = cells.filter((texts) => texts.length > 6 || texts.filter((one) => one.text.length < 40 && sectionOf(one.text) !== null).length > 1);
    const widest = [...cells].sort((a, b) => letters(b) - letters(a))[0];
    for (const texts of cells) (tall.length > 1 && place.into === made.main && texts !== widest ? made.side : place.into).push(...texts);
  }

  function paragraph(element: Element, place: Place, depth: number): void {
    const properties = child(element, 'pPr');
    const style = styles.of(attr(child(properties, 'pStyle'), 'val') || null);
    const ground = groundOf(child(properties, 'shd')) ?? place.ground;
    const own: Style = { ...styles.base, ...styles.first, ...style };
    const lines: Piece[][] = [[]];
    runs(element, { look: own, ground, lines, depth });
    const outline = attr(child(properties, 'outlineLvl'), 'val');
    const level = own.level ?? (/^[0-5]$/.test(outline) ? Number(outline) + 2 : undefined);
    const numbering = child(properties, 'numPr');
    const listed = numbering ? attr(child(numbering, 'numId'), 'val') !== '0' : own.listed === true;
    const texts = lines.flatMap((line) => cut(line, listed, level));
    if (texts[0] && gap) texts[0].gap = true;
    gap = texts.length === 0;
    place.into.push(...texts);
  }

  function runs(parent: Element, at: { look: Look; ground: string | undefined; lines: Piece[][]; depth: number }): void {
    if (at.depth > DEEPEST) return;
    for (const element of children(parent)) {
      const name = element.localName;
      if (name === 'r') run(element, at);
      else if (name === 'del' || name === 'moveFrom') hide(element.textContent);
      else if (name === 'AlternateContent') runs(child(element, 'Choice') ?? element, { ...at, depth: at.depth + 1 });
      else if (THROUGH.has(name)) runs(element, { ...at, depth: at.depth + 1 });
    }
  }

  function run(element: Element, at: { look: Look; ground: string | undefined; lines: Piece[][]; depth: number }): void {
    const properties = child(element, 'rPr');
    const look = { ...at.look, ...styles.of(attr(child(properties, 'rStyle'), 'val') || null), ...lookOf(properties) };
    const ground = look.ground ?? at.ground;
    const unseen = look.hidden === true || (look.size ?? 11) < LEAST_SIZE || vanishes(colour(look.colour, [0, 0, 0]), 1, colour(ground, [255, 255, 255]));
    const write = (text: string) => (unseen ? hide(text) : void at.lines.at(-1)!.push({ text, look }));
    for (const part of children(element)) {
      const name = part.localName;
      if (name === 't') write(part.textContent ?? '');
      else if (name === 'tab') write('\t');
      else if (name === 'noBreakHyphen') write('-');
      else if ((name === 'br' && attr(part, 'type') === '') || name === 'cr') at.lines.push([]);
      else if (name === 'delText') hide(part.textContent);
      else if (/^(?:drawing|pict|object|AlternateContent)$/.test(name)) boxes(name === 'AlternateContent' ? (child(part, 'Choice') ?? part) : part, at.depth + 1);
    }
  }

  /** Text boxes stand beside the text; behind them may be any colour. */
  function boxes(parent: Element, depth: number): void {
    if (depth > DEEPEST) return;
    for (const element of children(parent)) {
      if (element.localName === 'txbxContent') blocks(element, { into: made.side, ground: '?' }, depth + 1);
      else boxes(element, depth + 1);
    }
  }

  for (const body of bodies) blocks(body, { into: made.main, ground: undefined }, 0);
  return made;
}

const colour = (value: string | undefined, usual: [number, number, number]) => (value === undefined || value === 'auto' ? usual : colourOf(`#${value}`));

/** One line of a paragraph as texts: what tabs hold apart are texts of their own, unless a label waits for its text. */
function cut(line: Piece[], listed: boolean, level: number | undefined): SetText[] {
  const whole = line.map((piece) => piece.text).join('');
  const written = line.filter((piece) => piece.text.trim());
  const first = written[0];
  if (!first) return [];
  const parts = whole.split(/\t+|\s{5,}/).map(collapse).filter(Boolean);
  const texts: string[] = [];
  for (const part of parts) {
    if (texts.length && /:$/.test(texts.at(-1)!)) texts.push(`${texts.pop()} ${part}`);
    else texts.push(part);
  }
  // A mark and the tab behind it.
  if (texts.length > 1 && MARK.test(`${texts[0]} x`) && texts[0]!.length < 3) texts.splice(0, 2, `${texts[0]} ${texts[1]}`);
  return texts.map((text) => {
    const mark = MARK.exec(text)?.[0].length ?? 0;
    const { size = 11, font = '', colour: shade = '' } = first.look;
    return {
      text: text.slice(mark), size, bold: written.every((piece) => piece.look.bold === true), look: `${font} ${shade}`, bullet: (listed && !level) || mark > 0, gap: false, page: 0,
      ...(level ? { level } : {}),
    };
  });
}
