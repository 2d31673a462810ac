import { useCallback, useState } from 'react';
import type { Matrix } from '../../core/plan/plan';
import { useSession, useSessionState } from './use-session';

/** The table the officer looks at: the one they chose on the active sheet, else the first there, else the first of all. */
export function useMatrix(): [Matrix | null, (matrix: Matrix) => void] {
  const session = useSession();
  const { plan, activeSheet } = useSessionState();
  const [chosen, setChosen] = useState<{ readonly sheet: string; readonly headerRow: number; readonly left: number } | null>(null);
  const matrices = plan?.matrices ?? [];
  const here = matrices.filter(({ sheet }) => sheet === activeSheet);
  const candidates = here.length > 0 ? here : matrices;
  const matrix = candidates.find(({ sheet, headerRow, area }) => sheet === chosen?.sheet && headerRow === chosen.headerRow && area.left === chosen.left) ?? candidates[0] ?? null;
  const choose = useCallback((next: Matrix) => {
    setChosen({ sheet: next.sheet, headerRow: next.headerRow, left: next.area.left });
    void session.show({ sheet: next.sheet, row: next.headerRow, column: next.area.left });
  }, [session]);
  return [matrix, choose];
}
