/** The addresses a PDF page links to. */
import { safeUrl } from '../address';
import type { PdfPage } from './file';

const MOST = 20;

/** Addresses that may be kept; none where the page's notes cannot be read. */
export async function linksOf(page: PdfPage): Promise<string[]> {
  const notes = await page.getAnnotations().catch(() => []);
  const links = notes.slice(0, MOST * 5).map(({ url }) => (typeof url === 'string' ? safeUrl(url, '') : null));
  return [...new Set(links.filter((one): one is string => one !== null))].slice(0, MOST);
}
