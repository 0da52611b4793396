/** A role as a job posting: what candidates should know, and nothing of how they are judged. No red flags, watch-points, weights or answers. */
import { counted } from '../core/say';
import { plain } from '../interview/markdown';
import type { Role } from '../model';

type Part = { heading: string; intro?: string; items: string[]; /** Beside the items, after them. */ after?: string };

const LEVELS: Record<Role['level'], string | null> = { junior: 'Junior level', mid: 'Mid-level', senior: 'Senior level', lead: 'Lead level', any: null };

/** The role as Markdown. Every text of the role is escaped, so that none becomes mark-up. */
export function postingMarkdown(role: Role): string {
  const blocks = [`# ${plain(role.title)}`, ...[factsOf(role), role.summary].filter((text) => text !== '').map(plain)];
  for (const { heading, intro, items, after } of partsOf(role)) {
    blocks.push(`## ${plain(heading)}`, ...texts(intro).map(plain), ...(items.length > 0 ? [items.map((item) => `- ${plain(item)}`).join('\n')] : []), ...texts(after).map(plain));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** The role as a whole page of HTML without style or script, to be pasted or published. Every text of the role is escaped. */
export function postingHtml(role: Role): string {
  const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
  const lines = [`<h1>${escaped(role.title)}</h1>`, ...[factsOf(role), role.summary].filter((text) => text !== '').map(paragraph)];
  for (const { heading, intro, items, after } of partsOf(role)) {
    lines.push(`<h2>${escaped(heading)}</h2>`, ...texts(intro).map(paragraph));
    if (items.length > 0) lines.push('<ul>', ...items.map((item) => `<li>${escaped(item)}</li>`), '</ul>');
    lines.push(...texts(after).map(paragraph));
  }
  const head = `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escaped(role.title)}</title>`;
  return `<!doctype html>\n<html lang="en">\n<head>\n${head}\n</head>\n<body>\n${lines.join('\n')}\n</body>\n</html>\n`;
}

const texts = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

/** Stands for characters that could begin or end anything in HTML. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;', '=': '&#61;' };

/** Makes any text stand in HTML, between tags or in quotes, as nothing but text: one line, without controls or marks that turn text round. */
export function escaped(text: string): string {
  return text.replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '').trim()
    .replace(/[&<>"'`=]/g, (sign) => ENTITIES[sign]!);
}

const factsOf = ({ level, stack }: Role): string => [LEVELS[level], stack].filter(Boolean).join(' · ');

function partsOf(role: Role): Part[] {
  const titles = (kind: 'must-have' | 'nice-to-have') => role.criteria.filter((one) => one.kind === kind).map((one) => one.title);
  const parts: Part[] = [
    { heading: 'What you will do', items: role.responsibilities },
    { heading: 'What you bring', items: titles('must-have') },
    { heading: 'Good to have', intro: 'Nobody needs all of this. Tell us what you have.', items: titles('nice-to-have') },
    { heading: 'What you will work with', items: role.tools.filter(({ names }) => names.length > 0).map(({ group, names }) => `${group}: ${names.join(', ')}`) },
  ];
  return [...parts.filter(({ items }) => items.length > 0), interviewOf(role)];
}

/** What happens and how long it takes; not what is asked, nor what a good answer is. */
function interviewOf({ coreQuestions, competencies, assessment }: Role): Part {
  const asked = competencies.filter(({ id }) => coreQuestions.some((question) => question.competency === id)).map(({ name }) => name);
  const minutes = coreQuestions.reduce((sum, { minutes: each }) => sum + each, 0);
  const samples = assessment.map(({ name, minutes: each }) => `${name} (${counted(each, 'minute')})`);
  return {
    heading: 'How the interview goes',
    intro: 'We ask everybody the same questions and write down what we hear before we compare.',
    items: [
      `A talk of about ${counted(minutes, 'minute')}${asked.length > 0 ? `, about: ${asked.join('; ')}` : ''}`,
      ...(samples.length > 0 ? [`${samples.length === 1 ? 'A short sample' : 'Short samples'} of the work: ${samples.join('; ')}`] : []),
    ],
    after: 'Tell us if you need anything arranged differently, for the talk or for the work itself.',
  };
}
