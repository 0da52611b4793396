/** What the page said, short: jobs, schools, skills, certificates, languages, own pages. */
import type { Profile } from '../../lib/model';
import { formatMonth, formatSpan } from '../format';
import { safeUrl } from '../safe-url';
import styles from './CandidatePanel.module.css';

export type ProfileSummaryProps = { profile: Profile };

export function ProfileSummary({ profile }: ProfileSummaryProps) {
  const { work, education, projects, skills, certificates, languages, urls, summary } = profile;
  const groups: [string, (string | undefined)[][]][] = [
    ['Experience', work.map((job) => [job.position, job.name, formatSpan(job)])],
    ['Education', education.map((school) => [school.studyType, school.area, school.institution, formatSpan(school)])],
    ['Projects', projects.map((project) => [project.name, formatSpan(project)])],
    ['Certificates', certificates.map((one) => [one.name, one.issuer, one.date ? formatMonth(one.date) : ''])],
    ['Languages', languages.map((one) => [one.language, one.fluency])],
  ];
  return (
    <details className={styles.summary} open>
      <summary>Profile</summary>
      {summary && <p className={styles.about}><bdi>{summary}</bdi></p>}
      <dl>
        {groups.filter(([, lines]) => lines.length > 0).map(([title, lines]) => (
          <div key={title}>
            <dt>{title}</dt>
            {lines.map((parts, i) => <dd key={i}><bdi>{parts.filter(Boolean).join(' · ')}</bdi></dd>)}
          </div>
        ))}
        {skills.length > 0 && <div><dt>Skills</dt><dd><bdi>{skills.map((skill) => skill.name).join(', ')}</bdi></dd></div>}
        {urls.length > 0 && <div><dt>Own pages</dt>{urls.map((url, i) => <dd key={i}><Address url={url} /></dd>)}</div>}
      </dl>
    </details>
  );
}

function Address({ url }: { url: string }) {
  const safe = safeUrl(url);
  return safe ? <a href={safe} target="_blank" rel="noreferrer noopener"><bdi>{url}</bdi></a> : <bdi>{url}</bdi>;
}
