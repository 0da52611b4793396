/** Pages without headings that can be read: the names of their boxes (`section#work`, `.education-list`) tell the sections. */
import type { Section } from '../../model';
import type { Dom } from './dom';
import type { Line } from './draft';
import type { Part } from './parts';

const names: Record<string, Section> = {
  work: 'work', experience: 'work', experiences: 'work', employment: 'work', jobs: 'work', career: 'work', education: 'education', educations: 'education', studies: 'education',
  skills: 'skills', skillset: 'skills', technologies: 'skills', projects: 'projects', portfolio: 'projects', certificates: 'certificates', certifications: 'certificates',
  volunteer: 'volunteer', volunteering: 'volunteer', languages: 'languages', awards: 'awards', publications: 'publications', interests: 'interests', hobbies: 'interests',
  references: 'recommendations', testimonials: 'recommendations', courses: 'courses', contact: 'contact', profiles: 'contact',
};
const MOST_OF_PAGE = 0.85;

/** The section that the names of a box tell. */
function namedBy(dom: Dom, element: Element): Section | null {
  const words = `${dom.attr(element, 'id')} ${dom.attr(element, 'class')}`;
  if (words.length < 5 || words.length > 120) return null;
  for (const word of words.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/)) {
    const section = Object.hasOwn(names, word) ? names[word] : undefined;
    if (section) return section;
  }
  return null;
}

/** Sorts lines by the outermost named box they stand in. Null when no box of a career is named. */
export function partsOfBoxes(dom: Dom, lines: Line[]): Part[] | null {
  const boxes = new Map<Element, Section | null>();
  const held = new Map<Element, number>();
  const paths = lines.map((line) => {
    const path: Element[] = [];
    for (let at: Node | null = line.block?.element ?? null; at && dom.type(at) === 1 && path.length < 40; at = dom.parent(at)) {
      const element = at as Element;
      if (!boxes.has(element)) boxes.set(element, namedBy(dom, element));
      if (boxes.get(element)) path.push(element);
    }
    for (const element of path) held.set(element, (held.get(element) ?? 0) + 1);
    return path;
  });
  const head: Part = { section: 'headline', heading: null, lines: [] };
  const parts = [head];
  let box: Element | undefined;
  lines.forEach((line, i) => {
    const outer = paths[i]!.findLast((element) => held.get(element)! < lines.length * MOST_OF_PAGE && held.get(element)! > 1);
    const section = outer && boxes.get(outer);
    if (!outer || !section) head.lines.push(line);
    else if (outer === box) parts.at(-1)!.lines.push(line);
    else parts.push({ section, heading: null, lines: [line] });
    box = outer;
  });
  return parts.some((part) => part.section === 'work' || part.section === 'education') ? parts : null;
}
