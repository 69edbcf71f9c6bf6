/** What the switches of sites need of the world. The browser itself keeps what the user allowed. */
import type { Site } from '../../lib/core/site.ts';

export interface SitesPort {
  /** The sites that the user allowed, by name. */
  list(): Promise<readonly Site[]>;
  /** Has the browser ask the user; to be called at once within the user's press. False where the user or the browser said no. */
  add(site: Site): Promise<boolean>;
  /** Takes the permission back; false where the browser did not. */
  remove(site: Site): Promise<boolean>;
  /** Whether pages of governments may be read, which the browser gives at install and lets the user take back. */
  governments(): Promise<boolean>;
  /** Has the browser ask for them again; to be called at once within the user's press. False where the user or the browser said no. */
  allowGovernments(): Promise<boolean>;
  /** Calls `onChange` when sites were allowed or taken back, here or in the browser's own settings, until `signal` ends. */
  follow(onChange: () => void, signal: AbortSignal): void;
}

export interface ShownSitePort {
  readonly sites: SitesPort;
  /** The site of the page that is shown; null where it needs no permission, can have none, or is not known. */
  readonly shownSite: () => Promise<Site | null>;
}
