/** What the browser and the store are told: the production manifests, whole. A change here is a change of what users grant. */
import { describe, expect, it } from 'vitest';
import { boards } from '../../lib/readers/boards';
import { BUILDS, filesOf, textOf, type Build } from './built';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

const manifest = (build: Build) => JSON.parse(textOf(build, 'manifest.json')) as Record<string, unknown> & { commands: Record<string, { suggested_key: { default: string } }> };

describe.each([
  ['chrome-mv3', ['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']],
  ['firefox-mv3', ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage']],
] as const)('%s', (build, permissions) => {
  it('asks at installation for these permissions and no others', () => {
    expect([...(manifest(build).permissions as string[])].sort()).toEqual(permissions);
    expect(manifest(build).optional_permissions).toBeUndefined();
  });

  it('has no host at installation, and may ask for the boards only', () => {
    expect(manifest(build).host_permissions ?? []).toEqual([]);
    expect(manifest(build).optional_host_permissions).toEqual(boards.flatMap((board) => board.matches));
  });

  it('declares no content script: the reader comes with a click or with a granted board', () => expect(manifest(build).content_scripts ?? []).toEqual([]));
  it('shows no file to web pages', () => expect(manifest(build).web_accessible_resources ?? []).toEqual([]));
  it('lets its pages load their own files and ask nobody', () => expect(manifest(build).content_security_policy).toEqual({ extension_pages: CSP }));

  it('opens by keyboard', () => {
    const keys = Object.entries(manifest(build).commands).map(([name, { suggested_key }]) => [name, suggested_key.default]);
    expect(keys).toEqual([['_execute_action', expect.any(String)], ['open-side-panel', expect.any(String)]]);
  });

  it('names only files that are there', () => {
    const named = JSON.stringify(manifest(build)).match(/[\w/-]+\.(?:html|js|json|css|png|svg)(?=")/g) ?? [];
    expect(named.map((path) => path.replace(/^\//, '')).filter((path) => !filesOf(build).includes(path))).toEqual([]);
  });

  it('is the same as last time', () => {
    const { version, ...rest } = manifest(build);
    expect(version).toBe((JSON.parse(packageJson()) as { version: string }).version);
    expect(rest).toMatchSnapshot();
  });
});

it('says to Firefox that no data is collected', () => {
  expect(manifest('firefox-mv3').browser_specific_settings).toMatchObject({
    gecko: { id: 'rolefit@rolefit.dev', data_collection_permissions: { required: ['none'] } },
  });
});

it('takes messages from no other extension', () => expect(manifest('chrome-mv3').externally_connectable).toEqual({ ids: [] }));

it('is built for both browsers', () => expect(BUILDS.map((build) => filesOf(build).length > 5)).toEqual([true, true]));

function packageJson(): string {
  return textOf('chrome-mv3', '../../package.json');
}
