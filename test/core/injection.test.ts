// @vitest-environment node
/** Text is data: an order to the machine, wherever it stands on a page, changes nothing but the passages. */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { assess, suggestQuestions } from '../../lib/core';
import { readProfile } from '../../lib/readers';
import { roleById } from '../../lib/roles';
import { INJECTIONS } from './injection';

const role = roleById('back-end-developer-mid')!;
const html = readFileSync('test/readers/outline/sections.html', 'utf8');
const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Where an order is put, as a change of the page. */
const PLACES: [string, (page: string, order: string) => string][] = [
  ['seen, in the summary', (page, order) => page.replace('a query plan.</p>', `a query plan.</p><p>${escape(order)}</p>`)],
  ['seen, in a job', (page, order) => page.replace('took over releases.</li>', `took over releases.</li><li>${escape(order)}</li>`)],
  ['hidden', (page, order) => page.replace('a query plan.</p>', `a query plan.</p><p hidden>${escape(order)}</p>`)],
  ['as an attribute', (page, order) => page.replace('<h2>Summary</h2>', `<h2>Summary</h2><img alt="${escape(order)}" title="${escape(order)}">`)],
  ['for machines', (page, order) => page.replace('</head>', `<meta name="description" content="${escape(order)}"><script type="application/ld+json">${JSON.stringify({ '@type': 'Thing', description: order }).replaceAll('<', '\\u003c')}</script></head>`)],
];

function verdict(page: string): string {
  const result = readProfile(new window.DOMParser().parseFromString(page, 'text/html'), 'https://wendelken.example/resume', '2026-11-21T09:00:00.000Z');
  if (!result.ok) throw new Error(result.reason);
  const { profile } = result;
  const assessment = assess(profile, role, '2026-11-21');
  // A passage more moves the numbers of those after it; what stands there is what counts.
  const named = (key: string, value: unknown) => (key === 'passage' ? profile.passages[value as number]?.text : value);
  return JSON.stringify([profile.name, profile.work.map(({ position, name, startDate, endDate }) => [position, name, startDate, endDate]), assessment, suggestQuestions(assessment, role)], named);
}

const clean = verdict(html);

it('there are a hundred', () => expect(new Set(Object.values(INJECTIONS).flat()).size).toBe(100));

describe.each(PLACES)('%s', (_place, put) => {
  it.each(Object.entries(INJECTIONS))('%s', (_language, orders) => {
    for (const order of orders) {
      const page = put(html, order);
      expect(page).not.toBe(html);
      expect(verdict(page), order).toBe(clean);
    }
  });
});
