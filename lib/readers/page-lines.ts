/** The whole text of a saved page in lines, for texts that are no profile: job texts and guides. */

const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'TABLE', 'TR', 'TD', 'TH', 'BR', 'DT', 'DD', 'DL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE', 'HR']);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'NAV', 'SVG', 'BUTTON', 'FORM']);

/** Takes an element of an inert document; gives a line for each block, headings and items marked as in Markdown. */
export function linesOfPage(body: Element): string {
  const parts: string[] = [];
  const open: (Node | string)[] = [body];
  // A stack instead of calls: pages may be nested as deep as they like.
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
    else if (node.nodeType === 1 && !UNREAD.has(node.nodeName.toUpperCase())) {
      const name = node.nodeName.toUpperCase();
      if (BLOCKS.has(name)) {
        parts.push('\n');
        open.push('\n');
      }
      const level = /^H([1-6])$/.exec(name)?.[1];
      if (level !== undefined) parts.push(`${'#'.repeat(Number(level))} `);
      if (name === 'LI') parts.push('- ');
      // One by one: a spread of very many children would not fit into a call.
      for (const child of [...node.childNodes].reverse()) open.push(child);
    }
  }
  return parts.join('').split('\n').map((line) => line.trim()).filter((line, i, all) => line !== '' || all[i - 1] !== '').join('\n').trim();
}
