/** What the collection page is made of, in the order of its tabs and its menu. */
import type { MenuEntry, PageNotice, View } from './plug.ts';

export const VIEWS: readonly View[] = [];

export const MENU: readonly MenuEntry[] = [];

export const NOTICES: readonly PageNotice[] = [];
