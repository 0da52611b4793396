/** pdf.js can also fetch addresses and compile text into code. Rolefit gives it bytes and lets it do neither, so both are cut out of the build. */

/** Files of the build that hold pdf.js: its worker, and the chunk that loads it. */
const HOLDS_PDF = /(?:^|\/)pdf[.-](?:worker|engine)[\w.-]{0,60}$/;

/** What is called, and what is called in its place: each fails when it is reached, which is what the content security policy would see to as well. */
const CUTS: readonly [RegExp, string][] = [
  [/(?<![.\w$])fetch\((?![^()]{0,60}\)\s*\{)/g, 'Promise.reject('],
  [/\bnew XMLHttpRequest\b/g, 'new Error'],
  [/\bnew Function\(|(?<![.\w$])Function\(/g, '(void 0)('],
];

type Output = { type: 'chunk'; code: string } | { type: 'asset'; source: string | Uint8Array };

/** A Vite plugin that cuts network and code making out of pdf.js. */
export function quietPdf() {
  return {
    name: 'rolefit:quiet-pdf',
    generateBundle(_options: unknown, bundle: Record<string, Output>): void {
      for (const [name, output] of Object.entries(bundle)) {
        if (!HOLDS_PDF.test(name)) continue;
        if (output.type === 'chunk') output.code = cut(output.code);
        else output.source = cut(typeof output.source === 'string' ? output.source : new TextDecoder().decode(output.source));
      }
    },
  };
}

/** Takes the text of a script; gives it without calls that fetch or compile. */
export const cut = (code: string): string => CUTS.reduce((text, [what, instead]) => text.replace(what, instead), code);
