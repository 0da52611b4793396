/** Mozilla's own linter on the Firefox build: no error, and no warning that is not known and argued. */
import { execFile } from 'node:child_process';
import { expect, it } from 'vitest';

type Report = { errors: Message[]; warnings: Message[] };
type Message = { code: string; message: string; file?: string };

const KNOWN: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT: "React DOM's path of dangerouslySetInnerHTML, which no component uses (lint)",
  DANGEROUS_EVAL: "zod's question whether it could, which lib/model/z.ts forbids; bundle.spec.ts finds any other",
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 'Rolefit is for the desktop',
};

it('web-ext lint finds nothing to mend', async () => {
  const { errors, warnings } = await lint();
  expect(errors.map(({ code, file }) => `${code} ${file}`)).toEqual([]);
  expect(warnings.filter(({ code }) => !(code in KNOWN)).map(({ code, message, file }) => `${code} ${file}: ${message}`)).toEqual([]);
});

function lint(): Promise<Report> {
  return new Promise((done, failed) => {
    const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--output', 'json'];
    execFile(process.execPath, args, { maxBuffer: 16_000_000 }, (error, output) => {
      try {
        done(JSON.parse(output) as Report);
      } catch {
        failed(error ?? new Error(`web-ext lint said: ${output.slice(0, 500)}`));
      }
    });
  });
}
