/** What was reviewed of the built manifests: everything that gives a right, takes one away, or runs anywhere. */

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const EVERYWHERE = {
  manifest_version: 3,
  host_permissions: ['*://*.gov.cn/*'],
  optional_host_permissions: ['*://*/*'],
  content_scripts: [{ matches: ['*://*.gov.cn/*'], run_at: 'document_idle', js: ['judge.js'] }],
  content_security_policy: { extension_pages: POLICY },
  options_ui: { open_in_tab: true, page: 'options.html' },
};

const CHROMIUM = {
  ...EVERYWHERE,
  permissions: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  background: { service_worker: 'background.js' },
  minimum_chrome_version: '116',
  side_panel: { default_path: 'sidepanel.html' },
};

/** By the name of the built folder. A key that is not here must not be in the manifest, but for those of `SAYS_ONLY`. */
export const REVIEWED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'chrome-mv3': CHROMIUM,
  'edge-mv3': CHROMIUM,
  'firefox-mv3': {
    ...EVERYWHERE,
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: { id: '@planmark', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: '规标 Planmark', open_at_install: false },
  },
};

/** Names, texts, pictures and keys: nothing that gives a right. */
export const SAYS_ONLY: readonly string[] = ['action', 'commands', 'default_locale', 'description', 'icons', 'name', 'version'];
