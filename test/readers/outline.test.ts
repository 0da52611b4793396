/** Whose page it is, where the page does not make that plain. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/readers';

const JOBS = '<h2>Experience</h2><h3>Systems administrator</h3><p>Cardiff Housing Trust</p><p>2019 – present</p><h3>Support engineer</h3><p>Valleys College</p><p>2015 – 2019</p><h2>Skills</h2><ul><li>Linux</li><li>Ansible</li></ul>';

function nameOn(body: string, title = ''): string | undefined {
  const { window } = new JSDOM(`<!doctype html><html lang="en"><title>${title}</title><body>${body}</body></html>`);
  const { result } = readPage(window.document, 'https://people.example/7', '2026-11-21T09:00:00.000Z');
  return result.ok ? result.profile.name : undefined;
}

describe('the name', () => {
  it.each<[string, string, string, string | undefined]>([
    ['stands above', `<h1>Gareth Pryce</h1>${JOBS}`, '', 'Gareth Pryce'],
    ['is the one main heading, wherever that is', `<p>Assens Yard</p>${JOBS}<h1>Gareth Pryce</h1>`, '', 'Gareth Pryce'],
    ['is no employer above its dates', `<p>Fyn Pumps</p><p>2015 – 2019</p><p>Drafter</p>${JOBS}`, '', undefined],
    ['is no employer below its dates', `<p>2015 – 2019</p><p>Fyn Pumps</p>${JOBS}`, '', undefined],
    ['is no employer of the jobs', `<p>Cardiff Housing Trust</p>${JOBS}`, '', undefined],
    ['may be that of one’s own firm, where the title says so', `<p>Cardiff Housing Trust</p>${JOBS}`, 'Cardiff Housing Trust', 'Cardiff Housing Trust'],
  ])('%s', (_what, body, title, name) => expect(nameOn(body, title)).toBe(name));
});
