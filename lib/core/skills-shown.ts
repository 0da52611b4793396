/** The skills a profile shows, whatever the role. */
import type { Polarity, Profile, SkillShown } from '../model';
import { skillName } from '../skills';
import { isDenied } from './denial';
import { compareSpots, evidenceOf } from './evidence';
import type { Mention } from './mentions';
import { rungs } from './mentions';
import { sightOf } from './sight';
import { experienceWith, monthOf, yearsOf } from './years';

const polarities: readonly Polarity[] = ['affirmed', 'hedged', 'aspired', 'denied', 'other'];

/**
 * Every skill found, affirmed and hedged first, each kind by rung, years and name.
 * Takes a profile and the day "present" means, and `sight` as `assess` does; gives one entry per skill with its best quotes. Never fails.
 */
export function skillsShown(profile: Profile, today: string, sight = sightOf(profile, today)): SkillShown[] {
  const bySkill = new Map<string, Mention[]>();
  for (const mention of sight.mentions) {
    const there = bySkill.get(mention.skill);
    if (there) there.push(mention);
    else bySkill.set(mention.skill, [mention]);
  }
  const shown: SkillShown[] = [];
  for (const [id, mentions] of bySkill) {
    const polarity = isDenied(mentions) ? 'denied' : polarities.find((one) => mentions.some((mention) => mention.polarity === one)) ?? 'other';
    const same = mentions.filter((mention) => mention.polarity === polarity);
    const [best] = [...same].sort((a, b) => compareSpots(a, b, sight));
    if (!best) continue;
    const experience = experienceWith([id], sight);
    shown.push({
      id,
      name: skillName(id),
      rung: best.rung,
      years: yearsOf(experience),
      lastUsed: experience.last === null ? null : monthOf(experience.last),
      polarity,
      quotes: evidenceOf(same, sight).map((evidence) => evidence.quote),
    });
  }
  return shown.sort((a, b) => polarities.indexOf(a.polarity) - polarities.indexOf(b.polarity)
    || rungs.indexOf(b.rung) - rungs.indexOf(a.rung)
    || (b.years ?? -1) - (a.years ?? -1)
    || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
    || (a.id < b.id ? -1 : 1));
}
