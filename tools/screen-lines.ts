/** What `screen` prints: a stable line of JSON, or a few lines for people. */
import { assess, sightOf, skillsShown, suggestQuestions } from '../lib/core';
import type { Assessment, Band, Profile, Question, Role, SkillShown } from '../lib/model';

export type Screened = { file: string; profile: Profile; skills: SkillShown[]; assessment: Assessment; questions: Question[] };

const BANDS: Record<Band, string> = { strong: 'Strong match', possible: 'Possible match', weak: 'Weak match', 'not-enough': 'Not enough to say' };

/** Judges a profile for a role on that day ('YYYY-MM-DD'), with all that is printed of it. */
export function screened(file: string, profile: Profile, role: Role, today: string): Screened {
  const sight = sightOf(profile, today);
  const assessment = assess(profile, role, today, sight);
  return { file, profile, skills: skillsShown(profile, today, sight), assessment, questions: suggestQuestions(assessment, role) };
}

/** One line of JSON. Names and order of the keys are an interface that others read: see the README. */
export function jsonLine({ file, profile, skills, assessment, questions }: Screened): string {
  const { value, range, band, counts } = assessment.score;
  const shown = (skill: SkillShown) => skill.polarity === 'affirmed' || skill.polarity === 'hedged';
  return JSON.stringify({
    file,
    profile,
    skills: [...skills.filter(shown), ...skills.filter((skill) => !shown(skill))].map(
      ({ id, name, rung, years, lastUsed, polarity, quotes }) => ({ id, name, rung, years, lastUsed, polarity, quotes }),
    ),
    assessment: {
      score: value,
      range,
      band,
      counts,
      findings: assessment.findings.map(({ criterion, kind, answer, points, evidence, reason }) => ({
        criterion, kind, answer, points,
        evidence: evidence.map(({ quote, section, rung }) => ({ quote, section, rung })),
        reason,
      })),
    },
    questions: questions.map(({ text, why, criterion, core }) => ({ text, why, criterion, core })),
  });
}

/** A few lines for people. */
export function plainText({ file, profile, assessment, questions }: Screened, role: Role): string {
  const { value, range, band, counts } = assessment.score;
  const could = range[1] > (value ?? 0) ? `, could reach ${range[1]}` : '';
  const tally = (name: string, { yes, partly, no, notShown, of }: typeof counts.mustHave) =>
    `  ${name}: ${yes} of ${of} met, ${partly} partly, ${no} no, ${notShown} not shown`;
  return [
    file,
    `  ${profile.name ?? 'No name'}${profile.label ? `, ${profile.label}` : ''}`,
    `  ${role.title}: ${BANDS[band]}, ${value === null ? 'no score' : `${value} points`}${could}`,
    tally('Must-have', counts.mustHave),
    tally('Nice to have', counts.niceToHave),
    `  Red flags: ${counts.redFlags.seen} of ${counts.redFlags.of} seen`,
    '  To ask:',
    ...questions.filter((question) => !question.core).map((question) => `  - ${question.text}\n    ${question.why}`),
    '',
  ].map(printable).join('\n');
}

/** Without the control characters by which a page's text could move the cursor of a terminal. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
}
