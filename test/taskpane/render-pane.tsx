import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createSession } from '../../src/session/session';
import { TaskPane, type TaskPaneProps } from '../../src/taskpane/App';
import { createMemoryWorkbook, type MemorySheet } from '../../src/workbook/memory';
import { SMALL_PLAN } from '../session/small-plan';

// Parts that are loaded later are translated by the test runner at that moment.
configure({ asyncUtilTimeout: 15_000 });

/** The pane beside those sheets as of 20/11/2026, its first check done. */
export async function renderPane(sheets: readonly MemorySheet[] = [SMALL_PLAN], props: Partial<TaskPaneProps> = {}) {
  localStorage.clear();
  const workbook = createMemoryWorkbook(sheets);
  const shown: string[] = [];
  const show = workbook.show.bind(workbook);
  workbook.show = async (cell) => {
    shown.push(`${cell.sheet}!${String.fromCharCode(64 + cell.column)}${cell.row}`);
    await show(cell);
  };
  const session = createSession(workbook, { today: '2026-11-20' });
  const user = userEvent.setup();
  // English is loaded while the pane is first rendered.
  await act(async () => void render(<TaskPane session={session} {...props} />));
  await screen.findByRole('contentinfo');
  await waitFor(() => expect(session.state()).toMatchObject({ phase: 'ready', busy: null, check: expect.anything() }));
  return { workbook, session, user, shown };
}

/** The text of a cell, 1-based. */
export async function textOf(workbook: ReturnType<typeof createMemoryWorkbook>, row: number, column: number, sheet = 'Phụ lục'): Promise<string> {
  return (await workbook.read(sheet)).cells[row - 1]?.[column - 1]?.text ?? '';
}
