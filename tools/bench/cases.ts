/** Sentences on which finders differ, each with the skills that the writer claims and the words that say so. */
import type { Ready } from './matcher';

export type Case = { text: string; /** Id of the skill, and the words in the text. */ claims: Readonly<Record<string, string>> };

export const cases: readonly Case[] = [
  // Signs in names.
  { text: 'Ten years of C++ on Linux boxes.', claims: { cpp: 'C++', linux: 'Linux' } },
  { text: 'The tills are written in C#.', claims: { csharp: 'C#' } },
  { text: 'Services in .NET, pages in Vue.js', claims: { dotnet: '.NET', vue: 'Vue.js' } },
  { text: 'Maintained two portals in ASP.NET.', claims: { 'asp-net': 'ASP.NET' } },
  { text: 'Two winters of PL/SQL.', claims: { plsql: 'PL/SQL' } },
  { text: 'Pricing models in F#, some scripts in Perl.', claims: { fsharp: 'F#', perl: 'Perl' } },
  { text: 'Our CI/CD was slow, so I rebuilt it.', claims: { 'ci-cd': 'CI/CD' } },
  { text: 'Languages: C,C++,C#', claims: { c: 'C', cpp: 'C++', csharp: 'C#' } },
  // Words in longer words, and longer names.
  { text: 'Wrote JavaScript for the ticket shop.', claims: { javascript: 'JavaScript' } },
  { text: 'The scalable part was the hard part.', claims: {} },
  { text: 'Built the shop with Spring Boot.', claims: { 'spring-boot': 'Spring Boot' } },
  { text: 'Reactive by nature, expressive in writing.', claims: {} },
  { text: 'Node.js services behind a queue', claims: { nodejs: 'Node.js' } },
  // Ordinary words.
  { text: 'I always go the extra mile for customers.', claims: {} },
  { text: 'We excel at finding calm solutions.', claims: {} },
  { text: 'Joined in spring, left before winter.', claims: {} },
  { text: 'The rest of the team sat in Oslo.', claims: {} },
  { text: 'Swift replies and a flask of tea.', claims: {} },
  { text: 'Written in Go and Rust, deployed on Kubernetes.', claims: { go: 'Go', rust: 'Rust', kubernetes: 'Kubernetes' } },
  { text: 'Led R&D at a C-level office.', claims: {} },
  // What is said of the skill.
  { text: 'No experience with Docker.', claims: {} },
  { text: 'I have never used Terraform, but Ansible daily.', claims: { ansible: 'Ansible' } },
  { text: 'Not only Python but also Kotlin.', claims: { python: 'Python', kotlin: 'Kotlin' } },
  { text: 'Would love to learn Elixir.', claims: {} },
  { text: 'Keine Erfahrung mit Kubernetes.', claims: {} },
  { text: 'Je n’ai jamais utilisé Angular.', claims: {} },
  { text: 'Хочу изучить Kotlin.', claims: {} },
  { text: 'Ran the platform without Jenkins, using GitLab CI.', claims: { 'gitlab-ci': 'GitLab CI' } },
  // Blanks, hyphens and lines.
  { text: 'Two years of machine\nlearning at a mill.', claims: { 'machine-learning': 'machine\nlearning' } },
  { text: 'A machine-learning course for colleagues', claims: { 'machine-learning': 'machine-learning' } },
  { text: 'Ruby on\u00a0Rails since 2012', claims: { rails: 'Ruby on\u00a0Rails' } },
  { text: 'Node/Express/MongoDB stack', claims: { nodejs: 'Node', express: 'Express', mongodb: 'MongoDB' } },
  // Characters.
  { text: 'İİİ yazılım: Python', claims: { python: 'Python' } },
  { text: 'Ｄｏｃｋｅｒ in full width', claims: { docker: 'Ｄｏｃｋｅｒ' } },
  { text: 'Kuber\u00adnetes with a soft hyphen', claims: { kubernetes: 'Kuber\u00adnetes' } },
  { text: 'Type\u200bScript from a web page', claims: { typescript: 'Type\u200bScript' } },
  // Spellings.
  { text: 'K8s, Postgres and golang', claims: { kubernetes: 'K8s', postgresql: 'Postgres', go: 'golang' } },
  { text: 'maschinelles Lernen in der Fertigung', claims: { 'machine-learning': 'maschinelles Lernen' } },
  { text: 'Java 17 and Python3 for the batch jobs', claims: { java: 'Java', python: 'Python' } },
  { text: 'docker, KUBERNETES, typescript', claims: { docker: 'docker', kubernetes: 'KUBERNETES', typescript: 'typescript' } },
];

/** Whether a finder finds the claimed skills and no other, and quotes the right words where it quotes any. */
export function isRight(ready: Ready, { text, claims }: Case): boolean {
  const found = ready.find(text);
  const skills = new Set(found.map(({ skill }) => skill));
  const wanted = Object.keys(claims);
  return skills.size === wanted.length && wanted.every((skill) => skills.has(skill))
    && found.every(({ skill, quote }) => quote === null || quote === claims[skill]);
}
