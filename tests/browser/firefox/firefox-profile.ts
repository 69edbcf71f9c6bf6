import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOST } from '../extension-browser.ts';

/** The extension's own address in a test: Firefox makes one up for every profile unless it is told. */
export const EXTENSION_ADDRESS = 'moz-extension://7d1f3c52-6a08-4c5e-9b47-2f8e1a90d3c4/';
const EXTENSION_ID = '@planmark';

/** Speaks English, whatever the machine speaks; finds the demo pages on this machine; has no errands of its own on the network. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: new URL(EXTENSION_ADDRESS).host }),
  'intl.locale.requested': 'en-US',
  'network.dns.localDomains': HOST,
  'dom.security.https_first': false,
  // Tests install a copy of the build for good, so that it outlives the browser; Debian's Firefox lets that be unsigned.
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.region.update.enabled': false,
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,',
};

/** A new profile's folder. */
export function firefoxProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'planmark-firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  return folder;
}
