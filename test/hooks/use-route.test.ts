import { describe, expect, it } from 'vitest';
import { parseRoute, routeHash, type Route } from '../../lib/hooks/use-route';

const places: [string, Route][] = [
  ['#/shortlist', { page: 'shortlist', shortlistId: null, candidateId: null }],
  ['#/shortlist/l1', { page: 'shortlist', shortlistId: 'l1', candidateId: null }],
  ['#/shortlist/l1/c1', { page: 'shortlist', shortlistId: 'l1', candidateId: 'c1' }],
  ['#/kit/c1/back-end-developer-mid', { page: 'kit', candidateId: 'c1', roleId: 'back-end-developer-mid' }],
  ['#/roles', { page: 'roles', roleId: null }],
  ['#/roles/back-end-developer-mid', { page: 'roles', roleId: 'back-end-developer-mid' }],
  ['#/roles/own-1/edit', { page: 'roles', roleId: 'own-1', edit: true }],
  ['#/roles/own-1/version/3', { page: 'roles', roleId: 'own-1', version: 3 }],
  ['#/add', { page: 'add' }],
  ['#/import', { page: 'import' }],
  ['#/check', { page: 'check' }],
  ['#/settings', { page: 'settings' }],
];

describe('places in the workspace', () => {
  it.each(places)('%s is read and written', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(routeHash(route)).toBe(hash);
  });

  it.each(['#/roles/own-1/version', '#/roles/own-1/version/x', '#/roles/own-1/version/-1', '#/roles/own-1/other'])('%s is the role itself', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'roles', roleId: 'own-1' });
  });

  it.each(['', '#', '#/', '#/nowhere', '#/kit/only-one', '#/%E0%A4%A', '#/shortlist//'])('%s is the shortlists', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'shortlist', shortlistId: null, candidateId: null });
  });
});
