/** Where in the workspace the user is, kept in the address so that back, forward, reload and links work. */
import { useEffect, useState } from 'react';

export type Route =
  | { page: 'shortlist'; shortlistId: string | null; candidateId: string | null }
  /** One role to read (an older version of it when `version` tells), or to edit. */
  | { page: 'roles'; roleId: string | null; edit?: true; version?: number }
  | { page: 'add' }
  | { page: 'import' }
  | { page: 'check' }
  | { page: 'settings' }
  | { page: 'kit'; candidateId: string; roleId: string };

/** Reads a fragment such as `#/kit/<candidate>/<role>`; anything unknown is the shortlists. */
export function parseRoute(hash: string): Route {
  const [page, first, second, third] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (page === 'kit' && first && second) return { page, candidateId: first, roleId: second };
  if (page === 'roles') return { page, roleId: first || null, ...placeInRole(second, third) };
  if (page === 'add' || page === 'import' || page === 'check' || page === 'settings') return { page };
  return { page: 'shortlist', shortlistId: (page === 'shortlist' && first) || null, candidateId: (page === 'shortlist' && second) || null };
}

function placeInRole(second: string | undefined, third: string | undefined): { edit?: true; version?: number } {
  if (second === 'edit') return { edit: true };
  return second === 'version' && Number(third) > 0 ? { version: Math.floor(Number(third)) } : {};
}

/** The fragment of a place. */
export function routeHash(route: Route): string {
  const parts =
    route.page === 'kit' ? [route.candidateId, route.roleId]
    : route.page === 'roles' ? [route.roleId, ...(route.edit ? ['edit'] : route.version ? ['version', String(route.version)] : [])]
    : route.page === 'shortlist' ? [route.shortlistId, route.candidateId]
    : [];
  return `#/${[route.page, ...parts.filter((part): part is string => part !== null)].map(encodeURIComponent).join('/')}`;
}

export function useRoute(): [Route, (to: Route) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const changed = () => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return [route, (to) => (location.hash = routeHash(to))];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
