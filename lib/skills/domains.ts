/** The files of the vocabulary. A new domain is one JSON file and one line here. */
import backend from '../../assets/skills/backend.json';
import business from '../../assets/skills/business.json';
import cloud from '../../assets/skills/cloud.json';
import concepts from '../../assets/skills/concepts.json';
import data from '../../assets/skills/data.json';
import databases from '../../assets/skills/databases.json';
import design from '../../assets/skills/design.json';
import devops from '../../assets/skills/devops.json';
import frontend from '../../assets/skills/frontend.json';
import health from '../../assets/skills/health.json';
import languages from '../../assets/skills/languages.json';
import mobile from '../../assets/skills/mobile.json';
import product from '../../assets/skills/product.json';
import security from '../../assets/skills/security.json';
import systems from '../../assets/skills/systems.json';
import testing from '../../assets/skills/testing.json';
import tools from '../../assets/skills/tools.json';
import type { SpelledSkill } from './types';

/** All skills with their spellings. Pages need them only where a person looks for a skill; the finder has what prepared.ts makes of them. */
export const spelledSkills = [
  concepts, languages, backend, frontend, databases, cloud, devops, testing, security, data, mobile, systems, tools, design,
  product, business, health,
].flat() as unknown as readonly SpelledSkill[];
