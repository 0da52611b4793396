/** OpenCATS, which runs on the user's own server: a table of labels and values. */
import { type Line, piece } from '../kit/draft';
import { addEntry } from '../kit/entries';
import { lineOf } from '../kit/section-hooks';
import { type Blocks, readBlocks } from '../kit/blocks';
import { addSkills } from '../outline';
import { type Board, isShown, type Page } from '../page';

const mark = 'table.detailsInside td.vertical';

/** Reads the table row by row; labels that are about the application (pay, source, dates) are left out. */
function read(page: Page): Blocks[] | null {
  const { dom, sight, draft } = page;
  const { profile } = draft;
  const walked: Blocks[] = [];
  for (const cell of dom.all(mark)) {
    const value = dom.one('td.data', dom.parent(cell) as Element);
    const label = dom.text(cell).replace(/:$/, '').toLowerCase();
    if (!value || !isShown(page, value)) continue;
    const all = readBlocks(dom, sight, value);
    walked.push(all);
    const lines: Line[] = all.blocks.map(lineOf);
    const line = lines[0];
    if (!line) continue;
    if (label === 'name') {
      profile.name = line.text;
      draft.from('name', 'opencats');
      draft.add(line, 'headline');
    } else if (label === 'city' || label === 'address') {
      profile.location ??= line.text;
      draft.from('location', 'opencats');
      draft.add(line, 'headline', 'place');
    } else if (label === 'key skills') addSkills(draft, lines, 'opencats');
    else if (label === 'current employer') {
      addEntry(draft, 'work', [{ ...(piece(line, 0, line.text.length) ?? line), hint: 'organisation' }]);
      draft.from('work', 'opencats');
    } else if (/^(?:e-mail|2nd e-mail|web site|cell phone|home phone|work phone)$/.test(label)) for (const one of lines) draft.add(one, 'contact');
    else if (/^(?:notes|misc\.? notes)$/.test(label)) for (const one of lines) draft.add(one, 'other');
  }
  return walked.length ? walked : null;
}

export const opencats: Board = {
  id: 'opencats',
  name: 'OpenCATS',
  home: 'https://www.opencats.org/',
  matches: [],
  reads: 'A candidate’s page on your own server: name, place, key skills, current employer and contact. Attached résumés are files of their own: drop them in the workspace.',
  proved: { on: 'facts', when: '2024', what: 'The page template of OpenCATS; never tried on a real page.' },
  at: /^$/,
  person: (url) => {
    const id = url.searchParams.get('candidateID');
    return id ? `${url.origin}${url.pathname}?m=candidates&a=show&candidateID=${encodeURIComponent(id)}` : null;
  },
  read,
  outlineIn: null,
  marks: mark,
};
