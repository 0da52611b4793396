import { expect, it } from 'vitest';
import { pageKey } from '../../lib/readers';

it.each([
  ['https://www.linkedin.com/in/ines-x/', 'https://www.linkedin.com/in/ines-x'],
  ['https://pt.linkedin.com/in/Ines-X?trk=abc#top', 'https://www.linkedin.com/in/ines-x'],
  ['https://www.linkedin.com/in/ines-x/details/experience/', 'https://www.linkedin.com/in/ines-x'],
  ['https://www.linkedin.com/in/ines-x/overlay/contact-info/', 'https://www.linkedin.com/in/ines-x'],
  ['https://www.linkedin.com/in/ines-x/de/', 'https://www.linkedin.com/in/ines-x'],
  ['https://www.linkedin.com/in/jos%C3%A9-x/', 'https://www.linkedin.com/in/jos%C3%A9-x'],
  ['https://github.com/KlaraVeres?tab=repositories', 'https://github.com/klaraveres'],
  ['https://github.com/klaraveres/varakozas', 'https://github.com/klaraveres/varakozas'],
  ['https://github.com/features', 'https://github.com/features'],
  ['https://a.example/cv/index.html?x=1#y', 'https://a.example/cv'],
  ['https://a.example/', 'https://a.example'],
  ['https://evil-linkedin.com/in/x/', 'https://evil-linkedin.com/in/x'],
  ['not an address', 'not an address'],
])('%s', (url, key) => expect(pageKey(url)).toBe(key));
