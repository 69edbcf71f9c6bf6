import { execFileSync } from 'node:child_process';
import { defineConfig } from 'wxt';

/** Nothing from anywhere but the extension itself; styles within pages are those of charts, of frames with kept articles, and drawn positions. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const WRITES_HTML = /\.innerHTML\s*=(?!=)/g;

/** Local addresses are for trying out; any other site is entered on the user's word only. */
const ownSites = (mode: string): string[] => ['*://*.gov.cn/*', ...(mode === 'development' ? ['*://localhost/*', '*://127.0.0.1/*'] : [])];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    action: { default_title: '__MSG_extension_name__' },
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    // Where the judging script runs by itself: the worker puts the reader into the pages that are plans.
    host_permissions: ownSites(mode),
    content_scripts: [{ matches: ownSites(mode), js: ['judge.js'], run_at: 'document_idle' }],
    // Asked for one site at a time, when the user wants its pages read by themselves.
    optional_host_permissions: ['*://*/*'],
    // Chrome takes four default keys; letters that no menu of either browser uses. The names are those of lib/messaging/commands.ts.
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+J' }, description: '__MSG_command_next_mark__' },
      'previous-mark': { suggested_key: { default: 'Alt+K' }, description: '__MSG_command_previous_mark__' },
      'save-mark': { suggested_key: { default: 'Alt+L' }, description: '__MSG_command_save_mark__' },
      'toggle-marks': { suggested_key: { default: 'Alt+M' }, description: '__MSG_command_toggle_marks__' },
      'ignore-mark': { description: '__MSG_command_ignore_mark__' },
      'list-marks': { description: '__MSG_command_list_marks__' },
      'open-panel': { description: '__MSG_command_open_panel__' },
    },
    // The development server is another origin: only what is shipped can be this strict.
    ...(mode === 'production' ? { content_security_policy: { extension_pages: PAGE_POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: '@planmark', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
  vite: () => ({
    plugins: [
      {
        // Preact, Plot and DOMPurify can write HTML into a page; nothing of ours asks them to, and what is shipped cannot.
        name: 'planmark:words-instead-of-html',
        transform: (code: string, id: string) =>
          id.includes('/node_modules/') && WRITES_HTML.test(code)
            ? { code: code.replaceAll(WRITES_HTML, '.textContent='), map: null }
            : null,
      },
    ],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { target: 'es2022' },
  }),
  zip: {
    // What reviewers of Mozilla build from: everything but tests; the settings of npm decide what is installed.
    includeSources: ['.npmrc', '.biome.json'],
    excludeSources: ['tests/**', 'docs/**/*.png'],
  },
  hooks: {
    // Large assets must lie in public/ before a build; the compiler does nothing where the lexicon is up to date.
    'build:before': () => {
      execFileSync(process.execPath, ['--import', 'tsx', 'lib/segmenter/compile/main.ts'], { stdio: 'inherit' });
    },
  },
});
