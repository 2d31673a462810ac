import { useState } from 'react';
import { ASK_BELOW } from '../../core/matrix/read-plan';
import type { Matrix } from '../../core/plan/plan';
import { useSession, useSessionState } from '../shell/use-session';

/** Whether a table must be asked about before its findings are shown, and what to do when it was understood rightly. */
export function useUnsure(matrix: Matrix | null): { readonly unsure: boolean; readonly right: () => void } {
  const session = useSession();
  const { stored, plan } = useSessionState();
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set());
  const key = matrix ? `${matrix.sheet}!${matrix.headerRow}` : '';
  const unsure = matrix !== null && matrix.confidence < ASK_BELOW && !agreed.has(key) && !stored.corrections.some(({ sheet }) => sheet === matrix.sheet);
  const right = () => {
    if (!matrix) return;
    setAgreed(new Set([...agreed, key]));
    // A word on a sheet holds for all its tables: with several it is not kept.
    const alone = plan?.matrices.filter(({ sheet }) => sheet === matrix.sheet).length === 1;
    if (alone) void session.correct(matrix.sheet, { sheet: matrix.sheet, headerRow: matrix.headerRow, columns: matrix.columns });
  };
  return { unsure, right };
}
