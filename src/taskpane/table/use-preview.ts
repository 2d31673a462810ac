import { useEffect, useState } from 'react';
import type { MatrixCorrection } from '../../core/matrix/correction';
import type { Matrix } from '../../core/plan/plan';
import { useSession } from '../shell/use-session';

/** The table as a correction would make it: undefined while it is read, null without a correction or where there is no table. */
export function usePreview(correction: MatrixCorrection | null): Matrix | null | undefined {
  const session = useSession();
  // By what it says: every drawing of the form makes it anew.
  const said = correction && JSON.stringify(correction);
  const [read, setRead] = useState<{ readonly of: string; readonly matrix: Matrix | null } | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const waiting = new AbortController();
    void session.preview(JSON.parse(said) as MatrixCorrection, waiting.signal).then((plan) => {
      if (!waiting.signal.aborted) setRead({ of: said, matrix: plan?.matrices[0] ?? null });
    });
    return () => waiting.abort();
  }, [session, said]);
  if (said === null) return null;
  return read?.of === said ? read.matrix : undefined;
}
