/** The sample pages of test/readers, each at the address it says is its own. All people in them are invented. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHtml } from '../../tools/html-file';

const FOLDER = 'test/readers';

export type Sample = {
  /** Path under test/readers without extension: 'linkedin/signed-in'. */
  id: string;
  /** Where it is served: the page's canonical address. */
  url: string;
  html: string;
  /** The person the reader must find; null where it must find none. */
  name: string | null;
};

/** Every sample page that tells a web address, in the order of their ids. */
export function samplePages(folder = FOLDER): Sample[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).sort();
  const taken = new Set<string>();
  return paths.flatMap((path) => {
    const bytes = readFileSync(join(folder, path));
    const page = openHtml(bytes, { file: 'file:///sample.html' });
    page.close();
    if (!page.url.startsWith('https:') || taken.has(page.url)) return [];
    taken.add(page.url);
    return [{ id: path.replaceAll('\\', '/').replace(/\.html$/, ''), url: page.url, html: bytes.toString('utf8'), name: expectedName(join(folder, path)) }];
  });
}

export type Person = Sample & { name: string };

/** The samples whose reader must find a person, the longest page first; on one host only when it is named. */
export function people(host?: string): Person[] {
  return samplePages()
    .filter((sample): sample is Person => sample.name !== null && (host === undefined || new URL(sample.url).host === host))
    .sort((a, b) => b.html.length - a.html.length);
}

/** Two different people on LinkedIn, for what happens between one and the other. Throws when there are none. */
export function twoPeople(): [Person, Person] {
  const all = people('www.linkedin.com');
  const [first] = all;
  const second = all.find((one) => one.name !== first?.name);
  if (!first || !second) throw new Error('test/readers needs sample pages of two people at https://www.linkedin.com/.');
  return [first, second];
}

/** A page that holds no person. */
export const NOT_A_PROFILE: Sample = {
  id: 'not-a-profile',
  url: 'https://weather.example/',
  html: '<!doctype html><html lang="en"><title>Weather</title><h1>Weather</h1><p>Tomorrow it will rain, and the day after it may not.</p></html>',
  name: null,
};

function expectedName(path: string): string | null {
  const partner = path.replace(/\.html$/, '.json');
  if (!existsSync(partner)) return null;
  const expected = JSON.parse(readFileSync(partner, 'utf8')) as { name?: string; profile?: { name?: string }; ok?: boolean };
  return expected.ok === false ? null : expected.profile?.name ?? expected.name ?? null;
}
