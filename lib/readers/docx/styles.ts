/** What a Word file's style sheet says of texts: headings, size, bold, colour, hidden. */
import { attr, child, children, flag } from './xml';

/** Undefined where nothing is said. Sizes are points. */
export type Look = { size?: number; bold?: boolean; hidden?: boolean; colour?: string; ground?: string; font?: string };
export type Style = Look & { level?: number; listed?: boolean };

export type Styles = { base: Look; of(id: string | null): Style; first: Style };

const DEEPEST = 12;

/** The look that a properties element (`w:rPr`) gives. */
export function lookOf(properties: Element | null): Look {
  if (!properties) return {};
  const size = Number(attr(child(properties, 'sz'), 'val'));
  const shade = child(properties, 'shd');
  const look: Look = {
    bold: flag(properties, 'b'), hidden: flag(properties, 'vanish') || flag(properties, 'webHidden') || undefined,
    size: size > 0 ? size / 2 : undefined, colour: attr(child(properties, 'color'), 'val') || undefined, font: attr(child(properties, 'rFonts'), 'ascii') || undefined,
    ground: groundOf(shade) ?? (child(properties, 'highlight') ? '?' : undefined),
  };
  return tidy(look);
}

/** The fill of a shading as six digits; '?' for what is not told in numbers. */
export function groundOf(shade: Element | null): string | undefined {
  const fill = attr(shade, 'fill');
  return /^[0-9a-f]{6}$/i.test(fill) ? fill : fill && fill !== 'auto' ? '?' : undefined;
}

/** Leaves out what is not said, so that one look can be laid over another. */
function tidy<T extends object>(look: T): T {
  for (const key of Object.keys(look) as (keyof T)[]) if (look[key] === undefined) delete look[key];
  return look;
}

/** Reads the style sheet; an empty one where there is none. */
export function stylesOf(sheet: Document | null): Styles {
  const root = sheet?.documentElement ?? null;
  const all = new Map<string, Element>();
  for (const style of children(root, 'style')) all.set(attr(style, 'styleId'), style);
  const base = lookOf(child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr'));
  const known = new Map<string, Style>();
  const of = (id: string | null, depth = 0): Style => {
    const style = id === null ? undefined : all.get(id);
    if (!style || depth > DEEPEST) return {};
    const had = known.get(id!);
    if (had) return had;
    const properties = child(style, 'pPr');
    const name = attr(child(style, 'name'), 'val');
    const outline = attr(child(properties, 'outlineLvl'), 'val');
    const heading = /^heading (\d)$/i.exec(name)?.[1];
    const level = /^title$/i.test(name) ? 1 : heading ? Number(heading) + 1 : /^[0-5]$/.test(outline) ? Number(outline) + 2 : undefined;
    const listed = child(properties, 'numPr') || /^list (?:bullet|number)/i.test(name) ? true : undefined;
    const made = { ...of(attr(child(style, 'basedOn'), 'val') || null, depth + 1), ...lookOf(child(style, 'rPr')), ...tidy({ level, listed }) };
    known.set(id!, made);
    return made;
  };
  const first = [...all].find(([, style]) => attr(style, 'default') === '1' && attr(style, 'type') === 'paragraph')?.[0] ?? null;
  return { base, of, first: of(first) };
}
