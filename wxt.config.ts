import { execFileSync } from 'node:child_process';
import { defineConfig } from 'wxt';

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
    host_permissions: ['*://*.gov.cn/*', ...(mode === 'development' ? ['*://localhost/*', '*://127.0.0.1/*'] : [])],
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
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'planmark@planmark.example', strict_min_version: '140.0' } } }
      : { minimum_chrome_version: '116' }),
  }),
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { target: 'es2022' },
  }),
  hooks: {
    // Large assets must lie in public/ before a build; the compiler does nothing where the lexicon is up to date.
    'build:before': () => {
      execFileSync(process.execPath, ['--import', 'tsx', 'lib/segmenter/compile/main.ts'], { stdio: 'inherit' });
    },
  },
});
