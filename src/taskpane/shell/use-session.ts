import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';

export const SessionContext = createContext<Session | null>(null);

/** The open session: its verbs. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session around this component');
  return session;
}

/** Its state; the component renders again whenever it changes. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
}
