/** The commands of the keyboard in words. */
import type { CommandKey } from '../../lib/messaging/commands.ts';
import type { MessageKey } from '../words.tsx';

export const COMMAND_WORDS: Readonly<Record<CommandKey['name'], MessageKey>> = {
  'next-mark': 'command_next_mark',
  'previous-mark': 'command_previous_mark',
  'save-mark': 'command_save_mark',
  'toggle-marks': 'command_toggle_marks',
  'ignore-mark': 'command_ignore_mark',
  'list-marks': 'command_list_marks',
  'open-panel': 'command_open_panel',
};
