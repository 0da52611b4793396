import { expect, test } from 'vitest';
import { findMentions, statedYears } from '../../lib/skills';

/** "min" or "min-max", "+" for or more, "!" for implausible; then the skills. */
function said(text: string): string[] {
  return statedYears(text, findMentions(text)).map((y) => {
    expect(text.slice(y.start, y.end)).toMatch(/\S/);
    return `${y.min}${y.max === undefined ? '' : `-${y.max}`}${y.orMore ? '+' : ''}${y.implausible ? '!' : ''} ${y.skills.join(' ')}`.trim();
  });
}

test.each<[string, string[]]>([
  ['5+ yrs of Python', ['5+ python']],
  ['31 months of Kotlin', ['2.58 kotlin']],
  ['2-3 years with React', ['2-3 react']],
  ['Python (3 years)', ['3 python']],
  ['Perl 9 years Redis 4 years', ['9 perl', '4 redis']],
  ['Java: 4 years, PHP: 2 years', ['4 java', '2 php']],
  ['Java - 4 years', ['4 java']],
  ['more than 5 years of backend experience', ['5+ back-end-development']],
  ['at least 2 years of Docker and Kubernetes', ['2+ docker kubernetes']],
  ['10 years of experience', ['10']],
  ['10 years of experience. I like Python.', ['10']],
  ['3,5 Jahre Erfahrung mit Kotlin', ['3.5 kotlin']],
  ['5 ans d’expérience en PHP', ['5 php']],
  ['4 años de experiencia en Java', ['4 java']],
  ['6 anos de experiência com Python', ['6 python']],
  ['3 anni di esperienza con Angular', ['3 angular']],
  ['7 jaar ervaring met Linux', ['7 linux']],
  ['5 lat doświadczenia z Java', ['5 java']],
  ['5 лет опыта с Python', ['5 python']],
  ['Über 10 Jahre Erfahrung in Java', ['10+ java']],
  ['35 years of experience in PHP', ['35! php']],
  ['48 years of experience', ['48!']],
  ['25 years of experience in C++', ['25 cpp']],
  ['Grafana (less than 2 years)', ['0-2 grafana']],
  ['three years of TypeScript', ['3 typescript']],
  ['used Terraform for 4 years', ['4 terraform']],
  ['worked with Docker and Linux for 6 years', ['6 docker linux']],
  ['2 years and 6 months of Scala', ['2.5 scala']],
  ['Java developer with 8 years of experience', ['8 java']],
  ['Reduxjs 2 years Docker Less than 1 year', ['2', '0-1 docker']],
  ['Kafka 3 years Docker up to 1 year', ['3 kafka', '0-1 docker']],
  ['5 years Java 3 years Python', ['5 java', '3 python']],
  ['5 years Java, 3 years Python', ['5 java', '3 python']],
  ['Angular 2 years', ['2 angular']],
  ['I am 30 years old and know Java', []],
  ['Left the company 2 years ago', []],
  ['no experience with Docker in 5 years', ['5']],
  ['6 months working with Redis', ['0.5 redis']],
  ['8+ years in software engineering', ['8+ software-engineering']],
  ['PostgreSQL (5 yrs), Redis (2 yrs)', ['5 postgresql', '2 redis']],
])('%s', (text, expected) => expect(said(text)).toEqual(expected));
