/** The commands of a page that the browser binds keys to; the manifest holds their default keys. */
export const COMMANDS = ['next-mark', 'previous-mark', 'save-mark', 'toggle-marks', 'ignore-mark', 'list-marks'] as const;

export type CommandName = (typeof COMMANDS)[number];

/** The command that the worker carries out itself, for it asks nothing of the page. */
export const PANEL_COMMAND = 'open-panel' as const;

/** A command with the key that the browser has bound to it, as the browser writes it (`Alt+J`, `⌥J`); '' for none. */
export interface CommandKey {
  readonly name: CommandName | typeof PANEL_COMMAND;
  readonly key: string;
}

export const isCommand = (name: unknown): name is CommandName => COMMANDS.some((command) => command === name);
