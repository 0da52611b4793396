// @vitest-environment node
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage, readProfile } from '../../lib/readers';
import { readText } from '../../lib/readers/text';

const now = '2026-11-21T09:00:00.000Z';
const url = 'https://someone.example/cv';
/** Parsed in one window: opening a new one for each page costs far more than the reading. */
const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
const parsed = (body: string) => new window.DOMParser().parseFromString(body, 'text/html');
const open = (body: string, at = url) => new JSDOM(`<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`, { url: at, virtualConsole: new VirtualConsole() }).window.document;
const resume = '<h1>Mara Lindholm</h1><p>Developer</p><h2>Experience</h2><h3>Developer, Alpha Ltd</h3><p>2019 – 2022</p><p>Node.js services.</p><h3>Developer, Beta Ltd</h3><p>2016 – 2019</p><h2>Skills</h2><ul><li>Node.js</li><li>SQL</li></ul>';

it('a form whose fields are named like the DOM hides nothing', () => {
  const names = ['children', 'attributes', 'textContent', 'parentNode', 'firstChild', 'nextSibling', 'nodeType', 'localName', 'getAttribute', 'querySelectorAll', 'closest', 'childNodes', 'innerHTML', 'id', 'className', 'style'];
  const plain = readProfile(open(resume), url, now);
  const clobbered = readProfile(open(`<form>${names.map((name) => `<input name="${name}">`).join('')}${resume}</form><img name="documentElement"><img name="body"><form name="querySelectorAll"></form><form name="defaultView"></form>`), url, now);
  expect(plain.ok).toBe(true);
  expect(clobbered).toEqual(plain);
});

it('depth costs no stack and is said when cut', () => {
  const document = open(`${resume}${'<div>'.repeat(500)}deep`);
  const result = readProfile(document, url, now);
  expect(result).toMatchObject({ ok: true, profile: { name: 'Mara Lindholm', capture: { missing: [{ why: 'unread' }] } } });
});

it('a page of more nodes than is read is read to a limit', () => {
  const result = readProfile(open(resume + '<i></i>'.repeat(61_000)), url, now);
  expect(result).toMatchObject({ ok: true, profile: { capture: { missing: [{ why: 'unread' }] } } });
});

it.each(['', '<div id="root"></div>', '<script>var a = "Experience 2019 – 2022";</script>'])('a shell has no text: %s', (body) => {
  expect(readProfile(open(body), url, now)).toEqual({ ok: false, reason: 'no-text' });
});

describe('anything at all', () => {
  const pieces = fc.constantFrom('<h1>', '</h1>', '<h2>Experience</h2>', '<h2>', '<ul><li>', '</li></ul>', '<table><tr><td>', '<b>', '</div>', '<div class="company">', 'Jan 2019 – Present', '2015-2018', '\u202e\u200b\u0000', '👩‍💻', '‮', '<br>', '<p style="display:none">', '<span itemprop="name">', '<form><input name="parentNode">', '***', '・', 'Ａ', '\ud800', '<svg><title>x</title></svg>', '<details><summary>More</summary>', '<section data-section="experience"><li>', '<div componentkey="com.linkedin.sdui.profile.card.refXExperienceTopLevelSection">', '<script type="application/ld+json">{"@type":"Person","name":{"name":1}}</script>');
  const body = fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 30 }).map((all) => all.join(' '));
  it.each([url, 'https://www.linkedin.com/in/someone/', 'https://github.com/someone'])('never throws and finds its passages again: %s', (at) => {
    fc.assert(fc.property(body, (html) => {
      const { result, locate } = readPage(parsed(html), at, now);
      if (!result.ok) return;
      for (const [i, passage] of result.profile.passages.entries()) {
        expect(passage.text.length).toBeGreaterThan(0);
        locate(i, 0, passage.text.length);
      }
    }), { seed: 7, numRuns: 60 });
  });
  it('text never throws', () => {
    const line = fc.oneof(fc.constantFrom('EXPERIENCE', 'Skills:', '- did it', '2019 – 2021', 'Engineer at Acme', '# Work', ''), fc.string({ maxLength: 40 }));
    fc.assert(fc.property(fc.array(line, { maxLength: 40 }), (lines) => void readText(lines.join('\n'), now)), { seed: 7, numRuns: 300 });
  });
});
