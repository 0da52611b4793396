import type { Profile } from '../../lib/model';

/** The smallest profile that is one. */
export const smallProfile: Profile = {
  name: 'Mara Lindqvist', urls: [], work: [], volunteer: [], education: [], projects: [], skills: [], certificates: [], languages: [],
  passages: [{ text: 'Wrote services in Node.js', section: 'summary', part: 'text' }],
  source: { board: 'linkedin', url: 'https://www.linkedin.com/in/mara', readAt: '2026-01-02T03:04:05.000Z', reader: 'linkedin', fields: { name: 'linkedin' } },
  capture: { sections: ['summary'], missing: [], hiddenWords: 0, language: 'en' },
};
