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
  ['https://www.linkedin.com/talent/hire/1/discover/recruiterSearch/profile/AEM-x?project=1', 'https://www.linkedin.com/talent/profile/AEM-x'],
  ['https://www.linkedin.com/recruiter/profile/4711,Ab,CAP', 'https://www.linkedin.com/recruiter/profile/4711'],
  ['https://www.linkedin.com/sales/lead/ACw1,NAME_SEARCH,q?_ntb=1', 'https://www.linkedin.com/sales/lead/ACw1'],
  ['https://kazan.hh.ru/resume/0F1E2D3C4B5A6978?query=qa', 'https://hh.ru/resume/0f1e2d3c4b5a6978'],
  ['https://rabota.by/resume/0f1e2d3c4b5a6978', 'https://rabota.by/resume/0f1e2d3c4b5a6978'],
  ['https://www.upwork.com/freelancers/~01ab?mp_source=share', 'https://www.upwork.com/freelancers/~01ab'],
  ['https://stackoverflow.com/users/22656/some-name?tab=profile', 'https://stackoverflow.com/users/22656'],
  ['https://employers.indeed.com/candidates/view?listQuery=x&id=9f', 'https://employers.indeed.com/candidates/view?id=9f'],
  ['https://resdex.naukri.com/v3/preview?b=2&a=1&utm_source=m', 'https://resdex.naukri.com/v3/preview?a=1&b=2'],
  ['https://a.example/cv/index.html?x=1#y', 'https://a.example/cv'],
  ['https://a.example/', 'https://a.example'],
  ['https://evil-linkedin.com/in/x/', 'https://evil-linkedin.com/in/x'],
  ['not an address', 'not an address'],
])('%s', (url, key) => expect(pageKey(url)).toBe(key));
