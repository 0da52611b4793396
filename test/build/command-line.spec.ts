/** The command line as others call it: what comes out, in which order, and the exit status. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bold, p, pack } from '../readers/docx/make-docx';
import { lines, makePdf } from '../readers/pdf/make-pdf';

const folder = mkdtempSync(join(tmpdir(), 'rolefit-command-line-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (tool: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', tool, ...args], { encoding: 'utf8', maxBuffer: 256_000_000 });
  return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean).map((line) => (args.includes('--json') ? JSON.parse(line) : line)) };
};
const screen = (...args: string[]) => run('screen', '--json', '--today', '2026-01-15', ...args);

const pages = readdirSync('test/readers', { recursive: true, encoding: 'utf8' })
  .map((path) => join('test/readers', path))
  .filter((path) => /\.(html|txt)$/.test(path));

/** A file made for the occasion. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TEXT = file('cv.txt', 'Mira Lindahl\nBack-end developer\n\nExperience\n\nBack-end developer, Fjordworks\nJan 2020 - Present\nBuilt Node.js services with PostgreSQL.\n\nSkills\nNode.js, PostgreSQL, Git\n');

describe('screen', () => {
  it('gives one line per sample, in order, with the keys in their order and points that make the score', () => {
    const { lines } = screen(...pages);
    expect(pages.length).toBeGreaterThan(5);
    expect(lines.map((line) => line.file)).toEqual(pages);
    for (const line of lines.filter((one) => !one.error)) {
      expect(Object.keys(line)).toEqual(['file', 'profile', 'skills', 'assessment', 'questions']);
      expect(Object.keys(line.assessment)).toEqual(['score', 'range', 'band', 'counts', 'findings']);
      expect(line.assessment.findings.reduce((sum: number, finding: { points: number }) => sum + finding.points, 0)).toBe(line.assessment.score ?? 0);
      for (const finding of line.assessment.findings) {
        expect(Object.keys(finding)).toEqual(['criterion', 'kind', 'answer', 'points', 'evidence', 'reason']);
        for (const evidence of finding.evidence) {
          expect(Object.keys(evidence)).toEqual(['quote', 'section', 'rung']);
          expect(line.profile.passages.some((passage: { text: string }) => passage.text.includes(evidence.quote))).toBe(true);
        }
      }
      for (const skill of line.skills) expect(Object.keys(skill)).toEqual(['id', 'name', 'rung', 'years', 'lastUsed', 'polarity', 'quotes']);
      for (const question of line.questions) expect(Object.keys(question)).toEqual(['text', 'why', 'criterion', 'core']);
    }
  });

  it('lists affirmed and hedged skills first', () => {
    for (const line of screen(...pages).lines.filter((one) => !one.error)) {
      const others = line.skills.map((skill: { polarity: string }) => !/^(affirmed|hedged)$/.test(skill.polarity));
      expect(others).toEqual([...others].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it('gives the same bytes for the same input and day', () => expect(screen(...pages).stdout).toBe(screen(...pages).stdout));

  it('reads PDF and Word files', () => {
    const pdf = file('mira.pdf', makePdf([lines(60, 60, ['!Mira Lindahl', '', 'Back-end developer', '', '#Experience', '**Back-end developer', 'Fjordworks', 'Jan 2020 - Present', '• Built Node.js services with PostgreSQL.', '', '#Skills', 'Node.js, PostgreSQL, Git'])]));
    const docx = file('mira.docx', pack([p('Mira Lindahl', 'T'), p('Experience', 'H'), bold('Back-end developer'), p('Fjordworks'), p('Jan 2020 - Present'), p('Built Node.js services with PostgreSQL.', 'L'), p('Skills', 'H'), p('Node.js, PostgreSQL, Git')].join('')));
    const { status, lines: read } = screen(pdf, docx);
    expect(status).toBe(0);
    for (const { profile } of read) expect(profile).toMatchObject({ name: 'Mira Lindahl', work: [{ name: 'Fjordworks', position: 'Back-end developer', startDate: '2020-01', current: true }] });
  });

  it.each<[string, string, Record<string, string>]>([
    ['a line', 'Kotlin (3 years), Scala, never used Perl', { kotlin: 'affirmed', scala: 'affirmed', perl: 'denied' }],
    ['a heading over a list', 'Currently learning\n- Kotlin\n- Rust\n', { kotlin: 'aspired', rust: 'aspired' }],
    ['tools alone', 'Technologies Used ASP.NET, C#, Redis', { 'asp-net': 'affirmed', csharp: 'affirmed', redis: 'affirmed' }],
    ['an advert', 'We look for somebody who knows Kotlin. Redis is a plus.', { kotlin: 'other', redis: 'affirmed' }],
    ['no skill at all', 'Swift answers, and a rest in spring.', {}],
  ])('reads a note of two lines as it stands: %s', (name, text, skills) => {
    const { lines, status } = screen(file(`${name}.txt`, text));
    expect(status).toBe(0);
    expect(Object.fromEntries(lines[0].skills.map((skill: { id: string; polarity: string }) => [skill.id, skill.polarity]))).toEqual(skills);
    expect(lines[0].assessment.band).toBe('not-enough');
  });

  it('ends well when all was read', () => expect(screen(TEXT)).toMatchObject({ status: 0, stderr: '' }));

  it('tells the score to people too', () => {
    const { status, stdout } = run('screen', '--today', '2026-01-15', TEXT);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Mira Lindahl[^]*(?:match|Not enough to say)[^]*Must-have: \d+ of \d+ met/);
  });

  it.each([
    ['not there', () => join(folder, 'nobody.html'), 'not-found'],
    ['of a kind that is not read', () => file('cv.odt', 'PK'), 'unsupported-file'],
    ['a damaged PDF', () => file('cv.pdf', '%PDF-1.7'), 'damaged'],
    ['a PDF with a password', () => file('locked.pdf', makePdf([lines(60, 60, ['!Mira Lindahl'])], { locked: true })), 'locked'],
    ['a Word file that is none', () => file('cv.docx', 'PK'), 'damaged'],
    ['empty', () => file('empty.txt', ''), 'empty'],
    ['not JSON', () => file('broken.json', '{'), 'not-json'],
  ])('goes on after a file that is %s, and ends with 1', (_what, make, reason) => {
    const { status, lines } = screen(make(), TEXT);
    expect(status).toBe(1);
    expect(lines[0]).toEqual({ file: expect.any(String), error: { reason, message: expect.stringMatching(/\.$/) } });
    expect(lines[1].profile.name).toBe('Mira Lindahl');
  });

  it.each([
    ['the one that is told', ['--url', 'https://told.example/me'], '<link rel="canonical" href="https://canonical.example/me">', 'https://told.example/me'],
    ['the canonical one', [], '<link rel="canonical" href="https://canonical.example/me">', 'https://canonical.example/me'],
    ['the one it was saved from', [], '', 'https://saved.example/me'],
  ])("takes as the page's address %s", (_which, options, head, address) => {
    const html = `<!doctype html>\n<!-- saved from url=(0024)https://saved.example/me -->\n<html lang="en"><head>${head}<title>Mira Lindahl</title></head><body><main><h1>Mira Lindahl</h1>
      <p>Back-end developer</p><h2>Experience</h2><h3>Back-end developer, Fjordworks</h3><p>Jan 2020 – Present</p><p>Built Node.js services with PostgreSQL for a ferry company.</p>
      <h2>Skills</h2><ul><li>Node.js</li><li>PostgreSQL</li></ul></main></body></html>`;
    expect(screen(...options, file('page.html', html)).lines[0].profile.source.url).toBe(address);
  });

  it.each([
    ['no file', []],
    ['an unknown option', ['--fast', TEXT]],
    ['a day that is none', ['--today', '2026-02-30', TEXT]],
    ['a role nobody knows', ['--role', 'astronaut', TEXT]],
    ['an address that is none', ['--url', 'javascript:alert(1)', TEXT]],
  ])('says how it is used, and ends with 2, for %s', (_what, args) => {
    const { status, stdout, stderr } = run('screen', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: npm run -s screen');
  });
});

describe('role', () => {
  it('lists the shipped roles', () => {
    const { status, lines } = run('role', 'list', '--json');
    expect(status).toBe(0);
    expect(lines[0]).toMatchObject({ id: 'back-end-developer-mid', level: 'mid', counts: { mustHave: expect.any(Number) } });
  });

  const posting = file('posting.md', '# Back-end developer\n\n## Requirements\n- PostgreSQL or MySQL\n- Native English speaker\n- A team player\n\n## Nice to have\n- Docker\n');
  const page = file('posting.html', '<h1>Nurse</h1><h2>Essential</h2><ul><li>Experience in critical care</li><li>BLS certification</li></ul><script>Java</script>');

  it('reads a job text into criteria with their quotes, and tells its defects', () => {
    const { status, lines } = run('role', 'import', posting, '--json');
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      file: posting, title: 'Back-end developer', defects: [{ code: 'protected', quote: 'Native English speaker' }],
      criteria: [{ kind: 'must-have', quote: 'PostgreSQL or MySQL', rule: { need: 'any' } }, { kind: 'must-have' }, { kind: 'nice-to-have', quote: 'Docker' }],
      questions: [{ quote: 'A team player' }],
    });
    expect(run('role', 'import', page).stdout).toMatch(/Nurse[^]*Must have[^]*critical care[^]*BLS/);
  });

  it('lints with a status that says whether anything was found', () => {
    expect(run('role', 'lint', posting)).toMatchObject({ status: 1, stdout: expect.stringContaining('Native English speaker') });
    expect(run('role', 'lint', page, 'assets/roles/back-end-developer-mid.json')).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing found') });
    expect(run('role', 'lint', file('broken.json', '{'))).toMatchObject({ status: 1, stdout: expect.stringContaining('not valid JSON') });
  });

  const job = ['Dental nurse', 'Requirements', '- At least three years of experience in dental surgery', '- Radiography certificate', 'Nice to have', '- Docker'];
  it.each([
    ['a Word file', file('job.docx', pack(bold(job[0]!) + job.slice(1).map((line) => (line.startsWith('-') ? p(line.slice(2), 'L') : p(line, 'H'))).join('')))],
    ['a PDF', file('job.pdf', makePdf([lines(72, 72, job)]))],
  ])('reads the job text of %s', (_kind, path) => {
    const { status, lines: [draft] } = run('role', 'import', path, '--json');
    expect(status).toBe(0);
    expect(draft.criteria.map(({ kind, quote }: { kind: string; quote: string }) => [kind, quote])).toEqual([
      ['must-have', 'At least three years of experience in dental surgery'], ['must-have', 'Radiography certificate'], ['nice-to-have', 'Docker'],
    ]);
  });

  it('exports a role as a file that it and the linter read, and as a posting', () => {
    const exported = file('exported.json', run('role', 'export', 'recruiter').stdout);
    expect(run('role', 'export', exported).stdout).toBe(run('role', 'export', 'recruiter').stdout);
    expect(run('role', 'lint', exported)).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing found') });
    expect(run('screen', '--json', '--role', exported, TEXT).lines[0].assessment.findings[0].criterion).toBe('recruiting');
    expect(run('role', 'export', 'recruiter', '--posting', 'md').stdout).toMatch(/^# Recruiter\n/);
    expect(run('role', 'export', exported, '--posting', 'html').stdout).toMatch(/^<!doctype html>\n[^]*<h1>Recruiter<\/h1>/);
    expect(run('role', 'export', 'astronaut')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('There is no role astronaut') });
    expect(run('role', 'export', file('list.json', '[]'))).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('not a role file') });
  });

  it.each([[['import']], [['lint']], [['export']], [['export', 'recruiter', '--posting', 'doc']], [['export', 'recruiter', '--json']], [['schema', 'a.txt']], [['import', 'a.txt', '--posting', 'md']], [['import', 'a.txt', 'b.txt']], [['lint', '--fast', 'a.txt']], [['paint', 'a.txt']], [['list', 'a.txt']], [['constructor']]])('%j is wrong usage', (args) => {
    expect(run('role', ...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Usage: npm run -s role') });
  });

  it.each([['missing.txt', 'no such file'], ['page.exe', 'can be read']])('says why %s cannot be read', (name, message) => {
    expect(run('role', 'import', join(folder, name))).toMatchObject({ status: 1, stderr: expect.stringContaining(message) });
    expect(run('role', 'import', join(folder, name), '--json').lines[0]).toMatchObject({ error: { message: expect.stringContaining(message) } });
  });
});
