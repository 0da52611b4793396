/** What every reader is given: the page, the eyes, and the draft to fill. */
import type { Dom } from './kit/dom';
import type { Draft } from './kit/draft';
import type { Sight } from './kit/sight';

export type Page = { dom: Dom; sight: Sight; draft: Draft; url: string };
