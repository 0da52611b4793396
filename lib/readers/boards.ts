/** The job boards Rolefit knows. Any other page goes through schema.org data and its outline. One line adds a board. */
import { github } from './boards/github';
import { gitlab } from './boards/gitlab';
import { hh } from './boards/hh';
import { indeed } from './boards/indeed';
import { linkedin } from './boards/linkedin';
import { opencats } from './boards/opencats';
import { behance, dice, dribbble, greenhouse, kaggle, lever, monster, naukri, welcomeToTheJungle, wellfound, ziprecruiter } from './boards/plain';
import { recruiter } from './boards/recruiter';
import { salesNavigator } from './boards/sales-navigator';
import { seek } from './boards/seek';
import { stackOverflow } from './boards/stack-overflow';
import { upwork } from './boards/upwork';
import { xing } from './boards/xing';
import type { Dom } from './kit/dom';
import { type Board, isOn } from './page';

/** In the order of the settings. */
export const boards: readonly Board[] = [
  linkedin, recruiter, salesNavigator, indeed, github, gitlab, stackOverflow, xing, hh, upwork, wellfound, naukri, seek, monster, dice, ziprecruiter,
  behance, dribbble, kaggle, welcomeToTheJungle, greenhouse, lever, opencats,
];

/** A page that came from a file has no address that says where it is from. */
const fromFile = (url: string): boolean => !/^https?:/.test(url) || /^https?:\/\/[^/]*\.invalid(?:\/|$)/.test(url);

/** The board an address is on. With the page at hand also the board that a saved copy, or a page on the user's own server, shows itself to be. */
export function boardOf(url: string, dom?: Dom): Board | undefined {
  const known = boards.find((board) => isOn(board, url));
  if (known || !dom) return known;
  return boards.find((board) => board.marks && (board.matches.length === 0 || fromFile(url)) && dom.one(board.marks));
}
