import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { lazy } from 'react';
import type { SixClarity } from '../../core/plan/clarity';
import type { Matrix } from '../../core/plan/plan';
import { areaAddress } from '../../core/sheet/cell-ref';
import { fillSlots } from '../../core/text/slots';
import { Part } from '../parts/Part';
import { PlainButton } from '../parts/PlainButton';
import { useTexts, type Lang } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { useView } from '../shell/view';
import { Clarities } from './Clarities';
import { MenuButton } from './MenuButton';

const MatrixSwitcher = lazy(() => import('./MatrixSwitcher'));

export interface HeaderProps {
  readonly matrix: Matrix | null;
  readonly onMatrix: (matrix: Matrix) => void;
  readonly lang: Lang;
  readonly onLang: (lang: Lang) => void;
}

/** What was understood, in one line, and how clear the plan is. */
export function Header({ matrix, onMatrix, lang, onLang }: HeaderProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const session = useSession();
  const { openTab, setFilter } = useView();
  const { plan, activeSheet } = useSessionState();
  const figures = session.figures();
  const matrices = plan?.matrices ?? [];
  const title = matrix?.sheet ?? activeSheet ?? pane.appName;
  const toFindings = (clarity: SixClarity) => {
    openTab('check');
    setFilter({ clarity });
  };
  return (
    <header className={styles.header}>
      <div className={styles.titleRow}>
        <Subtitle2 as="h1" className={styles.title} title={title}>{matrices.length > 1 && matrix ? <Part><MatrixSwitcher matrices={matrices} matrix={matrix} onMatrix={onMatrix} /></Part> : title}</Subtitle2>
        <MenuButton lang={lang} onLang={onLang} />
      </div>
      {matrix && <Understood matrix={matrix} number={plan?.identity.number?.value ?? null} onOpen={() => openTab('table')} />}
      {matrix && figures && <Clarities figures={figures} onClarity={toFindings} />}
    </header>
  );
}

function Understood({ matrix, number, onOpen }: { readonly matrix: Matrix; readonly number: string | null; readonly onOpen: () => void }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const counts = fillSlots(pane.header.sentence, { tasks: matrix.tasks.length, sections: matrix.sections.length });
  return (
    <PlainButton className={styles.understood} title={pane.header.toTable} onClick={onOpen}>
      <Caption1 block>{counts}{number !== null && <> · <span className={styles.whole}>{fillSlots(pane.header.plan, { number })}</span></>}</Caption1>
      <Caption1 block className={styles.quiet}>{fillSlots(pane.header.table, { area: areaAddress(matrix.area), sheet: matrix.sheet })}</Caption1>
    </PlainButton>
  );
}

const useStyles = makeStyles({
  header: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, flexShrink: 0 },
  titleRow: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', margin: 0, minWidth: 0, flexBasis: 0, flexGrow: 1 },
  // A number breaks at its slash and hyphen otherwise.
  whole: { display: 'inline-block' },
  understood: { display: 'block', width: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
