/** The shipped roles by family, in the order in which they are shown: enough to choose from without loading any. A new role is one file and one line here. */
import type { OwnRole, Role } from '../model';

export type RoleLine = Pick<Role, 'id' | 'title' | 'short' | 'level'> & { family: string };

/** Families that are not shipped. */
export const OWN_FAMILY = 'Your roles';
export const MANAGED_FAMILY = 'Your organisation';

type Line = [id: string, title: string, short: string, level: Role['level']];

const families: Readonly<Record<string, readonly Line[]>> = {
  'Back end': [
    ['back-end-developer-mid', 'Back-end developer, mid-level', 'Back-end, mid', 'mid'],
    ['back-end-developer-junior', 'Back-end developer, junior', 'Back-end, junior', 'junior'],
    ['back-end-developer-intermediate', 'Back-end developer, intermediate', 'Back-end, 2–5 years', 'mid'],
    ['back-end-developer-senior', 'Back-end developer, senior', 'Back-end, senior', 'senior'],
    ['back-end-developer', 'Back-end developer', 'Back-end, any stack', 'any'],
    ['back-end-engineer-mid', 'Back-end engineer, mid-level', 'Back-end engineer, mid', 'mid'],
    ['back-end-developer-mid-python', 'Back-end developer, mid-level: Python', 'Back-end, Python', 'mid'],
    ['back-end-developer-mid-java', 'Back-end developer, mid-level: Java or Kotlin', 'Back-end, Java or Kotlin', 'mid'],
    ['back-end-developer-mid-dotnet', 'Back-end developer, mid-level: .NET', 'Back-end, .NET', 'mid'],
    ['back-end-developer-mid-go', 'Back-end developer, mid-level: Go', 'Back-end, Go', 'mid'],
    ['back-end-developer-mid-ruby', 'Back-end developer, mid-level: Ruby', 'Back-end, Ruby', 'mid'],
    ['back-end-developer-mid-php', 'Back-end developer, mid-level: PHP', 'Back-end, PHP', 'mid'],
  ],
  'Web and mobile': [
    ['front-end-developer', 'Front-end developer, mid-level', 'Front-end, mid', 'mid'],
    ['front-end-developer-junior', 'Front-end developer, junior', 'Front-end, junior', 'junior'],
    ['front-end-developer-senior', 'Front-end developer, senior', 'Front-end, senior', 'senior'],
    ['full-stack-developer', 'Full-stack developer, mid-level', 'Full-stack, mid', 'mid'],
    ['full-stack-developer-senior', 'Full-stack developer, senior', 'Full-stack, senior', 'senior'],
    ['mobile-developer', 'Mobile developer, mid-level', 'Mobile, mid', 'mid'],
    ['ios-developer', 'iOS developer, mid-level', 'iOS, mid', 'mid'],
    ['android-developer', 'Android developer, mid-level', 'Android, mid', 'mid'],
  ],
  'Operations, quality and security': [
    ['devops-engineer', 'DevOps or site reliability engineer', 'DevOps / SRE', 'mid'],
    ['devops-engineer-senior', 'DevOps or site reliability engineer, senior', 'DevOps / SRE, senior', 'senior'],
    ['qa-engineer', 'QA engineer', 'QA', 'mid'],
    ['qa-automation-engineer', 'QA automation engineer', 'QA automation', 'mid'],
    ['security-engineer', 'Security engineer', 'Security', 'mid'],
    ['engineering-manager', 'Engineering manager', 'Eng. manager', 'lead'],
  ],
  'Data': [
    ['data-analyst', 'Data analyst', 'Data analyst', 'mid'],
    ['data-analyst-junior', 'Data analyst, junior', 'Data analyst, junior', 'junior'],
    ['data-engineer', 'Data engineer, mid-level', 'Data engineer', 'mid'],
    ['data-engineer-senior', 'Data engineer, senior', 'Data engineer, senior', 'senior'],
    ['data-scientist', 'Data scientist', 'Data scientist', 'mid'],
    ['machine-learning-engineer', 'Machine learning engineer', 'ML engineer', 'mid'],
  ],
  'Product, design and documentation': [
    ['product-manager', 'Product manager', 'Product manager', 'mid'],
    ['product-manager-senior', 'Product manager, senior', 'Product manager, senior', 'senior'],
    ['product-designer', 'Product designer', 'Product designer', 'mid'],
    ['technical-writer', 'Technical writer', 'Technical writer', 'mid'],
  ],
  'Customers and sales': [
    ['sales-development-representative', 'Sales development representative', 'SDR', 'junior'],
    ['account-executive', 'Account executive', 'Account executive', 'mid'],
    ['customer-success-manager', 'Customer success manager', 'Customer success', 'mid'],
    ['support-engineer', 'Technical support engineer', 'Support engineer', 'mid'],
    ['marketing-manager', 'Marketing manager', 'Marketing manager', 'mid'],
  ],
  'People, finance and health': [
    ['recruiter', 'Recruiter', 'Recruiter', 'mid'],
    ['accountant', 'Accountant', 'Accountant', 'mid'],
    ['registered-nurse', 'Registered nurse', 'Registered nurse', 'mid'],
    ['intensive-care-nurse', 'Registered nurse, intensive care', 'Nurse, intensive care', 'mid'],
  ],
};

/** All shipped roles. The first one is judged for until another is chosen. */
export const roleList: readonly RoleLine[] = Object.entries(families)
  .flatMap(([family, lines]) => lines.map(([id, title, short, level]) => ({ id, title, short, level, family })));

const lineOf = ({ id, title, short, level }: Role, family: string): RoleLine => ({ id, title, short, level, family });

/** All roles to choose from: the user's own first, then the organisation's, then those that are shipped. */
export const roleLines = (own: readonly OwnRole[], managed: readonly Role[]): RoleLine[] => [
  ...own.map((one) => lineOf(one.versions[one.versions.length - 1]!, OWN_FAMILY)), ...managed.map((one) => lineOf(one, MANAGED_FAMILY)), ...roleList,
];

/** The first of these ids that has a line; the first shipped role when none has. */
export function choiceOr(lines: readonly RoleLine[], ...ids: (string | undefined)[]): RoleLine {
  for (const id of ids) {
    const line = lines.find((one) => one.id === id);
    if (line) return line;
  }
  return roleList[0]!;
}
