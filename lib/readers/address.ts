/** Addresses: which person's page this is, whatever the address bar adds to it. */

/**
 * The canonical address of the person's page: LinkedIn and GitHub by the person's own name in the path, any other page
 * without query, fragment, trailing slash and index.html. Gives the text itself when it is no address.
 */
export function pageKey(url: string): string {
  let at: URL;
  try {
    at = new URL(url);
  } catch {
    return url;
  }
  const vanity = vanityOf(url);
  if (vanity) return `https://www.linkedin.com/in/${vanity}`;
  const login = loginOf(url);
  if (login) return `https://github.com/${login}`;
  if (!/^https?:$/.test(at.protocol)) return `${at.protocol}//${at.host}${at.pathname}`;
  return `${at.origin}${at.pathname.replace(/\/(?:index\.html?)?$/i, '')}`;
}

const host = (url: string): string => {
  try {
    return new URL(url).hostname.toLowerCase();
  } catch {
    return '';
  }
};
export const onLinkedIn = (url: string): boolean => /(?:^|\.)linkedin\.com$/.test(host(url));
export const onGitHub = (url: string): boolean => /^(?:www\.)?github\.com$/.test(host(url));

/** The person's own name in a LinkedIn address, lower case and decoded as the site writes it; '' when it is no profile. */
export function vanityOf(url: string): string {
  if (!onLinkedIn(url)) return '';
  const [, kind, vanity] = new URL(url).pathname.split('/');
  if (kind !== 'in' || !vanity) return '';
  try {
    return encodeURIComponent(decodeURIComponent(vanity).normalize('NFC').toLowerCase());
  } catch {
    return vanity.toLowerCase();
  }
}

const notLogins = new Set('about account apps blog codespaces collections contact customer-stories dashboard enterprise events explore features issues join login logout marketplace mobile new notifications orgs organizations pricing pulls readme search security sessions settings signup site sponsors stars team topics trending users'.split(' '));

/** The login in the address of a GitHub profile; '' for repositories and GitHub's own pages. */
export function loginOf(url: string): string {
  if (!onGitHub(url)) return '';
  const parts = new URL(url).pathname.split('/').filter(Boolean);
  const login = parts[0]?.toLowerCase() ?? '';
  return parts.length === 1 && /^[a-z\d](?:[a-z\d-]{0,38})$/.test(login) && !notLogins.has(login) ? login : '';
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
