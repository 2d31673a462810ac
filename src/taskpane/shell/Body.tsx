import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { lazy, useEffect } from 'react';
import type { Matrix } from '../../core/plan/plan';
import { CheckTab } from '../check/CheckTab';
import { Part } from '../parts/Part';
import { TAB_BODY, tabId } from './Tabs';
import { useView } from './view';

const LATER = {
  table: () => import('../table/TableTab'),
  follow: () => import('../follow/FollowTab'),
  summary: () => import('../summary/SummaryTab'),
  panel: () => import('../panels/Panel'),
};

const TableTab = lazy(LATER.table);
const FollowTab = lazy(LATER.follow);
const SummaryTab = lazy(LATER.summary);
const Panel = lazy(LATER.panel);

/** The tab in view, and the panel over it. The findings stay as they are behind both, so that the officer comes back to where they were. */
export function Body({ matrix }: { readonly matrix: Matrix | null }) {
  const styles = useStyles();
  const { tab, panel } = useView();
  useEffect(fetchLater, []);
  return (
    <div className={styles.main}>
      <div className={styles.tab} id={TAB_BODY} role="tabpanel" aria-labelledby={tabId(tab)} inert={panel !== null}>
        <div className={mergeClasses(styles.tab, tab !== 'check' && styles.hidden)}><CheckTab matrix={matrix} inView={tab === 'check' && panel === null} /></div>
        {tab !== 'check' && (
          <div className={styles.scroller}>
            <Part key={tab}>
              {tab === 'table' && <TableTab matrix={matrix} />}
              {tab === 'follow' && <FollowTab />}
              {tab === 'summary' && <SummaryTab />}
            </Part>
          </div>
        )}
      </div>
      {panel && <Part><Panel request={panel} /></Part>}
    </div>
  );
}

/** Brings the later parts in while the officer reads, so that none is waited for and all are there when the network goes. */
function fetchLater(): () => void {
  const timer = setTimeout(() => {
    for (const load of Object.values(LATER)) load().catch(() => undefined);
  }, 3000);
  return () => clearTimeout(timer);
}

const useStyles = makeStyles({
  main: { position: 'relative', flexGrow: 1, flexShrink: 0, flexBasis: '260px', minHeight: '260px', display: 'flex', flexDirection: 'column' },
  tab: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  hidden: { display: 'none' },
  scroller: { position: 'relative', flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});
