import { cases, isRight } from './bench/cases';
import { rolefit } from './bench/rolefit';
import { oneAlternation, regexPerSkill } from './bench/peers-regex';
import { ahoCorasick, flashtext, winkNlp, compromiseLookup } from './bench/peers-packages';
import { entriesOf } from './bench/vocabulary';
import { allSkills, findMentions } from '../lib/skills';
import { manyTexts } from './bench/texts';
import { readText } from '../lib/readers/text';
export async function main(): Promise<number> {
  const entries = entriesOf(allSkills);
  for (const m of [rolefit, ahoCorasick, flashtext, winkNlp, compromiseLookup, regexPerSkill]) {
    const r = await m.build(entries);
    const wrong = cases.filter((c) => !isRight(r, c));
    console.log(m.name, cases.length - wrong.length);
    for (const c of wrong.slice(0, m === rolefit ? 20 : 100)) console.log('  ', JSON.stringify(c.text), JSON.stringify(r.find(c.text)));
  }
  console.log(JSON.stringify(findMentions('Ｄｏｃｋｅｒ in full width')));
  const texts = manyTexts(100, 1, entries.map(({ text }) => text));
  console.log(texts[0]!.slice(0, 1500)); 
  const t0=performance.now();
  const rs = texts.map((t) => readText(t, '2026-11-01T00:00:00Z'));
  console.log('readText ms', (performance.now()-t0)/100, rs.filter((r) => r.ok).length, JSON.stringify(rs[0]).slice(0, 800));
  const r = await oneAlternation.build(entries); const t=performance.now(); for (let i=0;i<5;i++) r.count(texts[i]!); console.log((performance.now()-t)/5);
  return 0;
}
