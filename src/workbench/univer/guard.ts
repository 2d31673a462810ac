import { CanceledError, CommandType, type ICommandService, type IDisposable } from '@univerjs/core';

/** Commands through which an officer changes what cells hold, finds their way, or takes a change back. */
const ALLOWED = new Set([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.auto-fill',
  'sheet.command.auto-clear-content',
  'sheet.command.copy-down',
  'sheet.command.copy-right',
  'sheet.command.refill',
  'sheet.command.paste-value',
  'sheet.command.paste-by-short-key',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.expand-selection',
  'sheet.command.select-all',
  'sheet.command.select-range',
  'sheet.command.scroll-to-cell',
  'sheet.command.scroll-view',
  'sheet.command.scroll-view-reset',
  'sheet.command.set-scroll-relative',
  'sheet.command.set-worksheet-activate',
  'sheet.command.set-worksheet-show',
  'sheet.command.change-zoom-ratio',
  'sheet.command.set-zoom-ratio',
  'sheet.command.show-menu-list',
  // Widths and heights make cells readable on screen; they stay out of the file.
  'sheet.command.delta-column-width',
  'sheet.command.delta-row-height',
  'sheet.command.set-col-auto-width',
  'sheet.command.set-worksheet-col-width',
  'sheet.command.set-row-height',
]);

/** The spreadsheet's own commands; anything else (typing in a cell, the clipboard, taking back) is let through. */
const GUARDED = /^sheets?[-.](?:command|.*\.command)\b/;

/** Refuses every command whose outcome could not be saved: formats, rows and columns, merges, sheets, protection. */
export function guardCommands(commands: ICommandService): IDisposable {
  return commands.beforeCommandExecuted(({ id, type }) => {
    if (type === CommandType.COMMAND && GUARDED.test(id) && !ALLOWED.has(id)) throw new CanceledError();
  });
}
