/** The kit as Markdown, to be pasted into notes and mails. */
import type { InterviewKit, Question } from '../model';
import { kitMinutes } from './kit';

const control = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/g;
/** Marks that turn the direction of text round or hide in it. */
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const marks = /[\\`*_{}[\]#|~$!]/g;

/**
 * Makes a text from a page or a person stand in Markdown as nothing but text.
 * Takes any string; gives one line in which no mark, link, address or HTML can come alive.
 */
export function plain(text: string): string {
  return text.replace(control, ' ').replace(invisible, '').replace(/ +/g, ' ').trim()
    .replace(marks, '\\$&')
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    // addresses that some readers make links by themselves
    .replace(/:\//g, '\\:/').replace(/@/g, '\\@').replace(/\b(www)\./gi, '$1\\.')
    // a list mark or a rule at the start
    .replace(/^([-+=])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function block(question: Question, number: number): string[] {
  const lines = [`${number}. **${plain(question.text)}** (${question.minutes} min)`, '', `   *${question.core ? 'Core' : 'This candidate'}:* ${plain(question.why)}`, ''];
  for (const probe of question.probes) lines.push(`   - ${plain(probe)}`);
  if (question.anchors) {
    const { weak, solid, strong } = question.anchors;
    lines.push(`   - *Weak (1):* ${plain(weak)}`, `   - *Solid (3):* ${plain(solid)}`, `   - *Strong (5):* ${plain(strong)}`);
  }
  return [...lines, '   - Notes:', ''];
}

/**
 * The kit as Markdown.
 * Takes the kit and the candidate's name as the page had it; every text is escaped, so a page can put no mark-up in it.
 */
export function kitMarkdown(kit: InterviewKit, candidateName: string): string {
  const name = plain(candidateName) || 'Candidate';
  const lines = [`# Interview kit: ${name}`, '', `${plain(kit.role.title)} · ${kit.questions.length} questions · about ${kitMinutes(kit)} minutes`, ''];
  kit.questions.forEach((question, i) => lines.push(...block(question, i + 1)));
  if (kit.watchPoints.length > 0) {
    lines.push('## Watch for in the interview', '');
    for (const point of kit.watchPoints) lines.push(`- ${plain(point.text)}${point.severe ? ' **(weighs heavily)**' : ''}`);
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
