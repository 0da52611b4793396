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

/** For boards whose people stand at one place of the path: the key is `base` and the first group of the pattern, which is tested against path and query. */
export function personAt(pattern: RegExp, base: string, options: { lower?: boolean } = {}): (url: URL) => string | null {
  return (url) => {
    const id = pattern.exec(url.pathname + url.search)?.[1];
    return id ? base + (options.lower ? id.toLowerCase() : id) : null;
  };
}

/** For boards of which nothing tells how people are addressed: any page but the known others may be a person's. Its query belongs to the key, so that no two people share one. */
export function anyPageBut(others: RegExp): (url: URL) => string | null {
  return (url) => {
    if (url.pathname === '/' || others.test(url.pathname)) return null;
    const query = new URLSearchParams([...url.searchParams].filter(([name]) => !/^(?:utm_|trk|ref$|gclid)/.test(name)).sort(([a], [b]) => (a < b ? -1 : 1))).toString();
    return url.origin + url.pathname.replace(/\/$/, '') + (query && `?${query}`);
  };
}

/** The first part of a path, lower case, when the path has no more than `parts`, it is a name and none of the site's own words; else ''. */
export function loginIn(url: URL, reserved: string, parts = 1): string {
  const path = url.pathname.split('/').filter(Boolean);
  const login = path[0]?.toLowerCase() ?? '';
  return path.length > 0 && path.length <= parts && /^[a-z\d][\w.-]{0,62}$/.test(login) && !reserved.split(' ').includes(login) ? login : '';
}
