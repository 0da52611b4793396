/** Writes small PDF files by hand: text in the two Helveticas, boxes, pictures, layers, passwords. Places are points from the top left corner. */

export type Mark =
  | { at: [number, number]; text: string; size?: number; bold?: boolean; colour?: string; mode?: number; spread?: number; alpha?: number; layer?: 'off' }
  | { box: [number, number, number, number]; colour: string; alpha?: number }
  | { picture: [number, number, number, number] }
  | { raw: string };

export type PageOptions = { width?: number; height?: number; rotate?: number };
export type PdfOptions = PageOptions & { locked?: boolean; language?: string };

const HEIGHT = 792;

/** `#rrggbb` as three parts of one. */
const rgb = (colour: string): string => [1, 3, 5].map((from) => (Number.parseInt(colour.slice(from, from + 2), 16) / 255).toFixed(3)).join(' ');

/** Letters in WinAnsi, as a PDF writes them; the few signs above Latin-1 that résumés have. */
const ANSI: Record<string, number> = { '•': 0x95, '–': 0x96, '—': 0x97, '’': 0x92, '“': 0x93, '”': 0x94 };
const hex = (text: string): string => `<${[...text].map((letter) => (ANSI[letter] ?? letter.charCodeAt(0)).toString(16).padStart(2, '0')).join('')}>`;

function draw(mark: Mark, height: number): string {
  if ('raw' in mark) return mark.raw;
  if ('picture' in mark) {
    const [x, y, width, tall] = mark.picture;
    return `q ${width} 0 0 ${tall} ${x} ${height - y - tall} cm /Im Do Q`;
  }
  if ('box' in mark) {
    const [x, y, width, tall] = mark.box;
    return `q ${mark.alpha === undefined ? '' : `/A${mark.alpha * 100} gs `}${rgb(mark.colour)} rg ${x} ${height - y - tall} ${width} ${tall} re f Q`;
  }
  const { at: [x, y], text, size = 10, bold, colour = '#000000', mode = 0, spread = 0, alpha } = mark;
  const shown = `q ${alpha === undefined ? '' : `/A${alpha * 100} gs `}BT ${rgb(colour)} rg ${mode} Tr ${spread} Tc /${bold ? 'B' : 'R'} ${size} Tf 1 0 0 1 ${x} ${height - y} Tm ${hex(text)} Tj ET Q`;
  return mark.layer === 'off' ? `/OC /Off BDC ${shown} EMC` : shown;
}

/** Writes a file of as many pages as there are lists of marks. */
export function makePdf(pages: Mark[][], { width = 612, height = HEIGHT, rotate = 0, locked = false, language }: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add(''); // the catalogue, written last
  add(''); // the list of pages
  const regular = add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  const bold = add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>');
  const image = add('<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\n\x80\nendstream');
  const layer = add('<</Type/OCG/Name(Off)>>');
  const alphas = [0, 1, 10, 50].map((percent) => `/A${percent}<</ca ${percent / 100}>>`).join('');
  const kids = pages.map((marks) => {
    const content = marks.map((mark) => draw(mark, height)).join('\n');
    const stream = add(`<</Length ${content.length}>>\nstream\n${content}\nendstream`);
    return add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Contents ${stream} 0 R/Resources<</Font<</R ${regular} 0 R/B ${bold} 0 R>>`
      + `/XObject<</Im ${image} 0 R>>/ExtGState<<${alphas}>>/Properties<</Off ${layer} 0 R>>>>>>`);
  });
  objects[0] = `<</Type/Catalog/Pages 2 0 R${language ? `/Lang(${language})` : ''}/OCProperties<</OCGs[${layer} 0 R]/D<</OFF[${layer} 0 R]>>>>>>`;
  objects[1] = `<</Type/Pages/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]/Count ${kids.length}>>`;
  const lock = locked ? add(`<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -4>>`) : 0;
  let file = '%PDF-1.7\n';
  const places = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${lock ? `/Encrypt ${lock} 0 R/ID[<00><00>]` : ''}>>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** Lines under each other from a place on, 14 points apart. A text that begins with `**` is bold, with `#` a heading, with `!` a large one. */
export function lines(x: number, y: number, texts: string[], style: { colour?: string; size?: number; leading?: number } = {}): Mark[] {
  const { leading = 14, ...look } = style;
  return texts.map((text, i): Mark => {
    const at: [number, number] = [x, y + i * leading];
    if (text.startsWith('!')) return { at, ...look, text: text.slice(1), size: 22, bold: true };
    if (text.startsWith('#')) return { at, ...look, text: text.slice(1), size: 13, bold: true };
    return { at, ...look, text: text.replace(/^\*\*/, ''), bold: text.startsWith('**') };
  }).filter((mark) => !('text' in mark) || mark.text !== '');
}
