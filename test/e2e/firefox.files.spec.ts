/** A PDF and a Word file dropped into the workspace in real Firefox. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bold, p, pack } from '../readers/docx/make-docx';
import { lines, makePdf } from '../readers/pdf/make-pdf';
import { Firefox } from './firefox';
import { until } from './until';

const files = [
  { name: 'ingrid.pdf', bytes: makePdf([lines(60, 60, ['!Ingrid Solberg', '', 'Back-end developer', '', '#Experience', '**Back-end developer', 'Fjordpay AS', 'January 2020 – Present', '• Built REST APIs in Node.js', '', '#Skills', 'Node.js, Git'])]) },
  { name: 'tomas.docx', bytes: pack([p('Tomas Weber', 'T'), p('Experience', 'H'), bold('Back-end developer'), p('Lindenwerk GmbH'), p('January 2020 – Present'), p('Skills', 'H'), p('Node.js, Git')].join('')) },
];

let rig: Firefox;
beforeAll(async () => {
  rig = await Firefox.launch({ samples: [] });
});
afterAll(() => rig?.close());

it('both become candidates', async () => {
  await rig.open(rig.address('workspace.html#/add'));
  await until('the page', () => rig.run<true | null>("return document.querySelector('input[type=file]') ? true : null;"));
  await rig.run(`
    const data = new DataTransfer();
    for (const { name, bytes } of args[0]) data.items.add(new File([Uint8Array.from(bytes)], name));
    document.querySelector('h1').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));`,
  [files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))]);
  const said = await until('their outcomes', () => rig.run<string | null>("const said = document.querySelector('main').innerText; return /Everything is read/.test(said) ? said : null;"), 30_000);
  expect(said).toContain('Ingrid Solberg ingrid.pdf');
  expect(said).toContain('Tomas Weber tomas.docx');
});
