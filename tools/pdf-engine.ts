/** pdf.js for the command line. It is loaded when the first PDF comes. */
import type { OpenedPdf } from '../lib/readers/pdf';
import { QUIET } from '../lib/readers/pdf/file';

/** Opens the bytes of a PDF, which are given away. Rejects with pdf.js's own error. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes, ...QUIET });
  try {
    return { file: await task.promise, steps: OPS, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw error;
  }
}
