/** A long profile page of somebody who does not exist, in the layout that a board shows to visitors. */
import type { Sample } from '../../test/e2e/samples';
import { makerOf } from './texts';

const NAME = 'Mirelle Oduvale';

const STYLE = `body{margin:0;background:#f4f2ee;font:15px/1.45 system-ui,sans-serif;color:#1d1d1d} main{max-width:760px;margin:20px auto}
section{background:#fff;border:1px solid #ddd;border-radius:8px;padding:18px 24px;margin:0 0 12px} ul{padding-left:18px} .row{display:flex;gap:8px}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}`;

/** Takes the spellings to write about; gives a page of more than 3,000 elements and about 25 kB of visible text. The same every time. */
export function longPage(spellings: readonly string[]): Sample & { name: string } {
  const maker = makerOf(5, spellings);
  const jobs = Array.from({ length: 40 }, (_, i) => job(maker.title(), maker.firm(), 2026 - i, Array.from({ length: 6 }, () => maker.line())));
  const skills = Array.from({ length: 90 }, (_, i) => `<li class="skills__item"><div class="row"><span><span>${escape(spellings[(i * 37) % spellings.length]!)}</span></span></div></li>`);
  const people = Array.from({ length: 120 }, (_, i) => `<li><a href="/in/other-${i}"><span class="row"><span><span></span></span><span><h3><span>${maker.name()}</span></h3></span></span></a></li>`);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${NAME} | LinkedIn</title><style>${STYLE}</style></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/learning">Learning</a></li></ul></nav></header><main>
<section class="top-card-layout"><div><h1 class="top-card-layout__title">${NAME}</h1><h2 class="top-card-layout__headline">Back-end developer</h2></div></section>
<section data-section="summary"><h2>About</h2><div><p>${escape(Array.from({ length: 6 }, () => maker.line()).join(' '))}</p></div></section>
<section data-section="experience"><h2>Experience</h2><ul>${jobs.join('')}</ul></section>
<section data-section="skills"><h2>Skills</h2><ul>${skills.join('')}</ul></section></main>
<aside><h2>People also viewed</h2><ul>${people.join('')}</ul></aside></body></html>`;
  return { id: 'bench/long-page', url: 'https://www.linkedin.com/in/mirelle-oduvale-bench', html, name: NAME };
}

function job(title: string, firm: string, year: number, lines: string[]): string {
  const text = lines.map((line) => `<li><div><span><span>${escape(line)}</span></span></div></li>`).join('');
  return `<li class="profile-section-card experience-item"><div class="row"><a href="#"><div><span></span></div></a><div><h3><span class="experience-item__title">${title}</span></h3>
<h4><a href="#"><span class="experience-item__subtitle">${firm}</span></a></h4><div><p class="experience-item__duration"><span class="date-range"><time>Jan ${year - 1}</time> - <time>Dec ${year - 1}</time></span></p>
<p><span>Zandvoorde</span></p></div><div class="experience-item__description"><ul>${text}</ul></div></div><div class="row"><button><span class="sr-only">More</span></button></div></div></li>`;
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
