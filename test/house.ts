/** The table of rooms, as data. `lib/x` stands for everything in that folder. Nothing else may be imported. */

export type Room = {
  /** Folders or files of the room. The first row that has a file is its row. */
  files: readonly string[];
  /** What it may import: folders, files and packages. */
  may: readonly string[];
  /** What it may import types from. */
  types: readonly string[];
  /** Names of the clock and of chance that a pure room must not use. */
  without?: readonly string[];
  says: string;
};

const CLOCK = ['Date.now', 'new Date()', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues'];

export const ROOMS: readonly Room[] = [
  {
    files: ['lib/model'], may: ['lib/model', 'zod'], types: [],
    says: 'lib/model holds the words and knows only zod.',
  },
  {
    files: ['lib/core', 'lib/skills'], may: ['lib/core', 'lib/skills', 'assets/skills'], types: ['lib/model'], without: CLOCK,
    says: 'The judge is pure: core and skills know each other and the types of the model, no zod, DOM, browser, React or database.',
  },
  {
    files: ['lib/readers/docx'], may: ['lib/readers', 'lib/core/text', 'fflate'], types: ['lib/model'], without: CLOCK,
    says: 'The reader of Word files knows what every reader knows, and how to unpack an archive.',
  },
  {
    files: ['lib/readers'], may: ['lib/readers', 'lib/core/text', 'lib/core/dates'], types: ['lib/model'], without: CLOCK,
    says: 'A reader turns a document it is given into a profile: it knows itself, types of the model and the text and date helpers of the core.',
  },
  {
    files: ['lib/roles', 'lib/interview'], may: ['lib/roles', 'lib/interview', 'lib/model', 'lib/core', 'lib/skills', 'assets/roles'], types: [], without: CLOCK,
    says: 'Roles and interview kits are made from model, core and skills alone: no DOM, browser, React or database.',
  },
  {
    files: ['lib/store'], may: ['lib/store', 'lib/model', 'idb', 'papaparse'], types: [],
    says: 'The memory knows idb and the model: no browser, React, core or readers.',
  },
  {
    files: ['lib/browser.ts'], may: ['webextension-polyfill'], types: [],
    says: 'The only door to the extension API knows the polyfill and nothing else.',
  },
  {
    files: ['lib/messages/reader-side.ts', 'lib/messages/table.ts'], may: ['lib/messages/table', 'lib/browser'], types: ['lib/model'],
    says: "The reader's half of the post goes into the content script: types only, no zod.",
  },
  {
    files: ['lib/messages'], may: ['lib/messages', 'lib/browser', 'lib/model'], types: [],
    says: 'The post knows the browser and the model: no core, store or React.',
  },
  {
    files: ['lib/hooks/pdf-engine.ts', 'lib/hooks/pdfjs-min.d.ts'], may: ['lib/readers', 'pdfjs-dist'], types: [],
    says: 'pdf.js has one door, through which only a dropped file comes.',
  },
  {
    files: ['lib/hooks'],
    may: ['lib/hooks', 'lib/browser', 'lib/model', 'lib/core', 'lib/skills', 'lib/roles', 'lib/interview', 'lib/store', 'lib/messages', 'lib/readers', 'react'], types: [],
    says: 'Hooks join React with everything behind it, and never know a component.',
  },
  {
    files: ['components'], may: ['components', 'react', 'react-dom', 'assets'], types: ['lib/model'],
    says: 'A component gets props and gives events: it knows React, other components and types of the model, no hook, store, message or browser.',
  },
  {
    files: ['entrypoints/reader.content.ts'], may: ['lib/readers', 'lib/messages/reader-side', 'lib/browser', 'wxt/utils'], types: ['lib/messages', 'lib/model'],
    says: 'The content script stays small: readers, its half of the post and the browser; no React, zod, store or components.',
  },
  ...['background.ts', 'popup', 'sidepanel', 'workspace'].map((door) => ({
    files: [`entrypoints/${door}`],
    may: [`entrypoints/${door}`, 'lib/hooks', 'components', 'lib/messages', 'lib/browser', 'react', 'react-dom', 'assets', 'wxt/utils'],
    types: ['lib/model'],
    says: 'A door only wires hooks, components, messages and the browser together; it knows no other door, no store and no reader.',
  })),
];

/** Files over 250 lines, each with the reason why it is not cut. */
export const LONG_FILES: Readonly<Record<string, string>> = {};

/** Folders and files that are made, fetched or the machine's own. */
export const NOT_SOURCE: ReadonlySet<string> = new Set([
  'node_modules', '.git', '.output', '.wxt', '.cache', 'demo-out', 'test-results', 'coverage', 'package-lock.json',
]);
