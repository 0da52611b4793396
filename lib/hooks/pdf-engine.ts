/** pdf.js in the browser: loaded with the first PDF, its worker a file of the extension. Nothing is fetched, evaluated or drawn. */
import { getDocument, OPS, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { OpenedPdf } from '../readers/pdf';
import { QUIET } from '../readers/pdf/file';

/** Opens the bytes of a PDF, which are given away. Rejects with pdf.js's own error. A worker of its own can be ended at any time. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const port = new Worker(workerUrl, { type: 'module' });
  const worker = PDFWorker.create({ port, verbosity: QUIET.verbosity });
  const close = async () => port.terminate();
  try {
    const task = getDocument({ data: bytes, worker, ...QUIET });
    return { file: await task.promise, steps: OPS, close };
  } catch (error) {
    await close();
    throw error;
  }
}
