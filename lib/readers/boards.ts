/** The boards Rolefit has a reader of its own for, as the settings list them. Any other page goes through the outline reader. */
export const boards: readonly { id: string; name: string; matches: string[]; home: string; reads: string; proved: string }[] = [
  {
    id: 'linkedin',
    name: 'LinkedIn',
    matches: ['https://*.linkedin.com/in/*'],
    home: 'https://www.linkedin.com/',
    reads: 'Profiles, signed in and public: top card, about, experience, education, skills, projects, certificates and languages shown on the page.',
    proved: 'Tried on real pages of 2022 to 2026.',
  },
  {
    id: 'github',
    name: 'GitHub',
    matches: ['https://github.com/*'],
    home: 'https://github.com/',
    reads: 'Profiles: name, bio, company, location, links, pinned repositories and the profile README.',
    proved: 'Tried on a real page of 2018; today’s layout keeps the same names.',
  },
];
