/** Where a quote stood on the page, in words. */
import type { Evidence, Profile } from '../../lib/model';
import { formatMonth, formatSpan } from '../format';
import { sectionWords } from '../words';

/** Takes a piece of evidence and its profile; gives "Back-end engineer, Fjordpay · Mar 2022 – now", or the section's name. */
export function whereItStood(profile: Profile, evidence: Evidence): string {
  const section = sectionWords[evidence.section];
  const at = profile.passages[evidence.passage]?.entry;
  if (at === undefined) return section;
  const [names, dates] = entryWords(profile, evidence.section, at);
  return [names.filter(Boolean).join(', '), dates].filter(Boolean).join(' · ') || section;
}

function entryWords(profile: Profile, section: Evidence['section'], at: number): [(string | undefined)[], string] {
  const job = section === 'work' ? profile.work[at] : section === 'volunteer' ? profile.volunteer[at] : undefined;
  if (job) return [[job.position, job.name], formatSpan(job)];
  if (section === 'projects') {
    const project = profile.projects[at];
    if (project) return [[project.name], formatSpan(project)];
  }
  if (section === 'education') {
    const school = profile.education[at];
    if (school) return [[school.studyType, school.area, school.institution], formatSpan(school)];
  }
  if (section === 'certificates') {
    const certificate = profile.certificates[at];
    if (certificate) return [[certificate.name, certificate.issuer], certificate.date ? formatMonth(certificate.date) : ''];
  }
  return [[], ''];
}
