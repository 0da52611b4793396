/** Writes small Word files by hand. */
import { strToU8, zipSync } from 'fflate';

export const NAMES = 'xmlns:w="w" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v"';
export const STYLES = `<w:styles ${NAMES}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/><w:rPr><w:sz w:val="44"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Bullet"/></w:style>
  <w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;

/** A run of text with its properties. */
export const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph: a text, or runs, with the id of a style. */
export const p = (content: string, style = '') => `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
export const bold = (text: string) => p(run(text, '<w:b/>'));
/** The bytes of a Word file with a body, and other parts by their names. */
export const pack = (body: string, more: Record<string, string> = { 'word/styles.xml': STYLES }) =>
  zipSync(Object.fromEntries(Object.entries({ 'word/document.xml': `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`, ...more }).map(([name, text]) => [name, strToU8(text)])));
