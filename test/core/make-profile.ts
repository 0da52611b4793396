/** The smallest profile that says what an example needs. */
import type { Missing, Passage, Profile, Section } from '../../lib/model';

export type Job = { title?: string; at?: string; place?: string; from?: string; to?: string | 'now'; stated?: number; text?: string[] };

export type Example = {
  name?: string;
  headline?: string;
  location?: string;
  summary?: string;
  skills?: string[];
  jobs?: Job[];
  projects?: Job[];
  volunteer?: Job[];
  schools?: { school: string; degree?: string; from?: string; to?: string; text?: string[] }[];
  certificates?: string[];
  other?: string[];
  recommendations?: string[];
  missing?: Missing[];
};

const dated = ({ from, to }: Job) => ({
  ...(from === undefined ? {} : { startDate: from }),
  ...(to === undefined || to === 'now' ? {} : { endDate: to }),
  ...(to === 'now' ? { current: true } : {}),
});

/** Makes a profile from an example: passages in the order headline, summary, jobs, projects, volunteer, schools, skills, rest. */
export function makeProfile(example: Example): Profile {
  const passages: Passage[] = [];
  const add = (section: Section, part: Passage['part'], text: string | undefined, entry?: number) => {
    if (text !== undefined) passages.push(entry === undefined ? { text, section, part } : { text, section, part, entry });
  };
  add('headline', 'text', example.headline);
  add('contact', 'place', example.location);
  add('summary', 'text', example.summary);
  const lists = [['work', example.jobs], ['projects', example.projects], ['volunteer', example.volunteer]] as const;
  for (const [section, list] of lists) {
    (list ?? []).forEach((job, i) => {
      add(section, 'title', job.title, i);
      add(section, 'organisation', job.at, i);
      if (job.from !== undefined) add(section, 'dates', `${job.from} to ${job.to ?? ''}`.trim(), i);
      add(section, 'place', job.place, i);
      for (const text of job.text ?? []) add(section, 'text', text, i);
    });
  }
  (example.schools ?? []).forEach((school, i) => {
    add('education', 'organisation', school.school, i);
    add('education', 'title', school.degree, i);
    if (school.from !== undefined) add('education', 'dates', `${school.from} to ${school.to ?? ''}`, i);
    for (const text of school.text ?? []) add('education', 'text', text, i);
  });
  for (const skill of example.skills ?? []) add('skills', 'text', skill);
  (example.certificates ?? []).forEach((text, i) => add('certificates', 'title', text, i));
  for (const text of example.other ?? []) add('other', 'text', text);
  for (const text of example.recommendations ?? []) add('recommendations', 'text', text);

  const work = (list: Job[] | undefined) => (list ?? []).map((job) => ({
    name: job.at, position: job.title, location: job.place, ...dated(job),
    ...(job.stated === undefined ? {} : { statedMonths: job.stated }), highlights: job.text ?? [],
  }));
  return {
    name: example.name,
    label: example.headline,
    location: example.location,
    summary: example.summary,
    urls: [],
    work: work(example.jobs),
    volunteer: work(example.volunteer),
    education: (example.schools ?? []).map((school) => ({ institution: school.school, studyType: school.degree, startDate: school.from, endDate: school.to, courses: school.text ?? [] })),
    projects: (example.projects ?? []).map((job) => ({ name: job.title, ...dated(job), highlights: job.text ?? [], keywords: [] })),
    skills: (example.skills ?? []).map((name) => ({ name, keywords: [] })),
    certificates: (example.certificates ?? []).map((name) => ({ name })),
    languages: [],
    passages,
    source: { board: 'web', url: 'https://people.example/someone', readAt: '2026-03-01T09:00:00Z', reader: 'outline', fields: {} },
    capture: { sections: [...new Set(passages.map((passage) => passage.section))], missing: example.missing ?? [], hiddenWords: 0, language: 'en' },
  };
}
