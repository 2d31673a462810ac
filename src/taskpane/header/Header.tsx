import { Caption1, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { areaAddress } from '../../core/sheet/cell-ref';
import type { SixClarity } from '../../core/plan/clarity';
import { fillSlots } from '../../core/text/slots';
import { useTexts, type Lang } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { Clarities } from './Clarities';

export interface HeaderProps {
  readonly lang: Lang;
  readonly onLang: (lang: Lang) => void;
  readonly onClarity: (clarity: SixClarity) => void;
}

/** What was understood, in one line, and how clear the plan is. */
export function Header({ lang, onLang, onClarity }: HeaderProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const session = useSession();
  const { plan, activeSheet } = useSessionState();
  const figures = session.figures();
  const matrix = plan?.matrices.find(({ sheet }) => sheet === activeSheet) ?? plan?.matrices[0];
  return (
    <header className={styles.header}>
      <div className={styles.titleRow}>
        <Subtitle2 as="h1" className={styles.title}>{matrix?.sheet ?? activeSheet ?? pane.appName}</Subtitle2>
        <Menu checkedValues={{ lang: [lang] }} onCheckedValueChange={(_, { checkedItems }) => onLang(checkedItems[0] === 'en' ? 'en' : 'vi')}>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label={pane.menu} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItemRadio name="lang" value="vi">{pane.language.vi}</MenuItemRadio>
              <MenuItemRadio name="lang" value="en">{pane.language.en}</MenuItemRadio>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {plan && matrix && (
        <>
          <Caption1 block>
            {fillSlots(pane.header.sentence, { tasks: matrix.tasks.length, sections: matrix.sections.length })}
            {plan.identity.number && ` · ${fillSlots(pane.header.plan, { number: plan.identity.number.value })}`}
          </Caption1>
          <Caption1 block className={styles.quiet}>{fillSlots(pane.header.table, { area: areaAddress(matrix.area), sheet: matrix.sheet })}</Caption1>
          {figures && <Clarities figures={figures} onClarity={onClarity} />}
        </>
      )}
    </header>
  );
}

const useStyles = makeStyles({
  header: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  titleRow: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});
