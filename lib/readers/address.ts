/** Addresses: taken apart and compared without ever throwing. */

/** The host, lower case; '' when the text is no address. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.toLowerCase();
  } catch {
    return '';
  }
}

/** The address of a page without query, fragment, trailing slash and index.html. Gives the text itself when it is no address. */
export function plainAddress(url: string): string {
  let at: URL;
  try {
    at = new URL(url);
  } catch {
    return url;
  }
  if (!/^https?:$/.test(at.protocol)) return `${at.protocol}//${at.host}${at.pathname}`;
  return `${at.origin}${at.pathname.replace(/\/(?:index\.html?)?$/i, '')}`;
}

/** Addresses that may be kept: http(s) and mailto. Resolves against the page; null for anything else. */
export function safeUrl(href: string, base: string): string | null {
  try {
    const url = new URL(href, base || undefined);
    return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
