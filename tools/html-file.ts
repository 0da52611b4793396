/** A saved page as a document: parsed like a browser would, with no script run and nothing loaded. */
import { createRequire } from 'node:module';
import { decodeText } from './decode';

/** jsdom takes half a second to load, so it is left alone until a page comes. */
const loadJsdom = () => createRequire(import.meta.url)('jsdom') as typeof import('jsdom');

/** How far from the start browsers put their "saved from url" comment, characters. */
const COMMENT_WITHIN = 4096;

export type OpenPage = { document: Document; url: string; close(): void };

/**
 * Parses a page.
 * @param bytes the file, in any encoding that its byte order mark, its meta element or UTF-8 tells
 * @param address.given the page's address when the user told it: beats everything
 * @param address.file the file's own address, for a page that does not say where it came from
 * @returns the document, and its address: given, else the canonical link, else the "saved from url" comment, else the file's.
 *   Call `close` when done, or the memory stays taken.
 */
export function openHtml(bytes: Uint8Array, address: { given?: string | undefined; file: string }): OpenPage {
  const { JSDOM, VirtualConsole } = loadJsdom();
  const html = decodeText(bytes) ?? Buffer.from(bytes);
  const start = address.given ?? savedFrom(Buffer.from(bytes.subarray(0, COMMENT_WITHIN)).toString('latin1')) ?? address.file;
  const dom = new JSDOM(html, { url: start, contentType: 'text/html', virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  const url = address.given ?? canonical(document) ?? start;
  if (url !== start) dom.reconfigure({ url });
  return { document, url, close: () => dom.window.close() };
}

function canonical(document: Document): string | null {
  return webAddress(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'));
}

/** Chrome and Edge write `<!-- saved from url=(0030)https://… -->`; the number is the address's length. */
function savedFrom(start: string): string | null {
  return webAddress(/<!-- saved from url=\(\d{1,6}\)(\S{1,2000})/.exec(start)?.[1]);
}

function webAddress(text: string | null | undefined): string | null {
  if (!text || !URL.canParse(text)) return null;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Parses XML text; throws when it is none. */
export function parseXml(text: string): Document {
  const { JSDOM } = loadJsdom();
  return new JSDOM(text, { contentType: 'text/xml' }).window.document;
}
