/** pdf.js for the command line. It is loaded when the first PDF comes. */
import type { OpenedPdf } from '../lib/readers/pdf';
import { QUIET } from '../lib/readers/pdf/file';

/** pdf.js makes a matrix while it loads, and warns when it finds no native package to paint with. Here nothing is painted. */
async function load() {
  const own = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) own[name] ??= class {};
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}

/** Opens the bytes of a PDF, which are given away. Rejects with pdf.js's own error. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocument, OPS } = await load();
  const task = getDocument({ data: bytes, ...QUIET });
  try {
    return { file: await task.promise, steps: OPS, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw error;
  }
}
