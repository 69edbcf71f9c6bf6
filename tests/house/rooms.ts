/** The rooms of the house and what each may import. One table; `layers.test.ts` holds the code to it. */
export interface Room {
  /** A folder, without closing slash. The longest folder that holds a file is its room. */
  readonly folder: string;
  /** Folders and files of the project that may be imported for their values. */
  readonly may: readonly string[];
  /** Folders and files of which only types may be imported. */
  readonly mayTypes?: readonly string[];
  /** Folders and files within those of `may` that are none the less closed. */
  readonly mayNot?: readonly string[];
  /** Packages, by the beginning of the specifier: `node:`, `preact`. */
  readonly packages: readonly string[];
  /** Said when the table is broken: what to do instead. */
  readonly advice: string;
}

const CORE_ADVICE =
  'The core is pure: take what you need as an argument (a Tagger, a PageText) and let lib/messaging or lib/cli pass it in.';

const ROOMS: readonly Room[] = [
  {
    folder: 'lib/core/lexicon',
    may: ['lib/core/lexicon'],
    mayTypes: ['lib/core/model.ts'],
    packages: [],
    advice: 'The lexicon is data only: move the code that wants the import to a room of lib/core and let it import the data.',
  },
  { folder: 'lib/core', may: ['lib/core'], packages: ['approx-string-match'], advice: CORE_ADVICE },
  {
    folder: 'lib/segmenter/compile',
    may: ['lib/core', 'lib/segmenter'],
    packages: ['node:', 'nodejieba'],
    advice: 'The compiler reads the dictionary and the domain words, nothing else.',
  },
  {
    folder: 'lib/segmenter',
    may: ['lib/core', 'lib/segmenter'],
    mayNot: ['lib/segmenter/compile', 'lib/segmenter/load-node.ts'],
    packages: [],
    advice: 'The run-time part works on bytes that it is given: let lib/cli or the background worker load the file.',
  },
  {
    folder: 'lib/page',
    may: ['lib/core', 'lib/page'],
    packages: ['@mozilla/readability'],
    advice: 'lib/page knows the DOM and nothing else: hand it callbacks from entrypoints/.',
  },
  {
    folder: 'lib/store',
    may: ['lib/core', 'lib/store'],
    packages: ['dexie'],
    advice: 'lib/store knows the database and nothing else: do the reading before it and the telling after it, in lib/messaging.',
  },
  {
    folder: 'lib/files',
    may: ['lib/core', 'lib/files'],
    packages: ['fflate', 'hyparquet-writer'],
    advice: 'lib/files turns rows into the bytes of a file: shape the rows in lib/core/table, hand the bytes out in entrypoints/.',
  },
  {
    folder: 'lib/messaging',
    may: ['lib/core', 'lib/messaging'],
    mayTypes: ['lib/store'],
    packages: [],
    advice: 'Handlers take the store, the segmenter and the browser as arguments: wire them in entrypoints/.',
  },
  {
    folder: 'lib/cli',
    may: ['lib/core', 'lib/page', 'lib/segmenter', 'lib/cli'],
    mayNot: ['lib/page/paint.ts', 'lib/page/watch.ts', 'lib/page/hit-test.ts', 'lib/page/theme.ts'],
    packages: ['node:', 'linkedom'],
    advice: 'The command line reads files through lib/page, lib/segmenter and lib/core; the extension’s own parts are not for it.',
  },
  {
    folder: 'components',
    may: ['lib/core', 'lib/messaging/protocol.ts', 'components'],
    mayTypes: ['lib/messaging', 'lib/store', 'lib/files', 'public/_locales'],
    packages: ['preact', '@tanstack/virtual-core', '@observablehq/plot', 'dompurify'],
    advice: 'A component takes props and gives callbacks: only a file named use-… may ask the store, the rest is wired in entrypoints/.',
  },
  {
    folder: 'entrypoints',
    may: ['lib/core', 'lib/segmenter', 'lib/page', 'lib/store', 'lib/files', 'lib/messaging', 'components', 'entrypoints'],
    mayNot: ['lib/segmenter/compile', 'lib/segmenter/load-node.ts'],
    packages: ['preact', 'wxt', '#imports'],
    advice: 'Entry points only wire rooms together: no command line, no test, no package of their own.',
  },
  {
    folder: 'tests',
    may: ['lib', 'components', 'entrypoints', 'tests', 'wxt.config.ts'],
    packages: [''],
    advice: 'Tests may import everything.',
  },
  { folder: '.', may: ['lib/core'], packages: ['wxt', 'node:'], advice: 'Files at the top level are settings of a tool.' },
];

/** Exceptions that the design makes, each for files of a certain name. */
export const EXCEPTIONS: readonly { readonly files: RegExp; readonly may: readonly string[]; readonly packages: readonly string[] }[] = [
  { files: /^lib\/segmenter\/load-node\.ts$/, may: ['lib/segmenter/compile'], packages: [] },
  { files: /^components\/(.*\/)?use-[^/]+\.tsx?$/, may: ['lib/store'], packages: ['dexie'] },
];

/** The room of a file, by its path from the project's root with forward slashes. */
export function roomOf(file: string): Room {
  const holding = ROOMS.filter(({ folder }) => folder === '.' || file.startsWith(`${folder}/`));
  return holding.reduce((best, room) => (room.folder.length > best.folder.length || best.folder === '.' ? room : best));
}
