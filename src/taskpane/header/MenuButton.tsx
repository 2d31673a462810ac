import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { PlainButton } from '../parts/PlainButton';
import { useTexts, type Lang } from '../shell/texts';
import { useView, type PanelRequest } from '../shell/view';

export interface MenuButtonProps {
  readonly lang: Lang;
  readonly onLang: (lang: Lang) => void;
}

const LANGS: readonly Lang[] = ['vi', 'en'];

/** Settings, help and language. A list that opens under its button: Fluent's Menu would bring the focus library that the pane does without. */
export function MenuButton({ lang, onLang }: MenuButtonProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { openPanel } = useView();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  const toPanel = (request: PanelRequest) => {
    close();
    openPanel(request);
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <div ref={place} className={styles.place} onBlur={onBlur} onKeyDown={onKeyDown} role="presentation">
      <Button appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label={pane.menu} aria-expanded={open} onClick={() => setOpen(!open)} />
      {open && (
        <ul className={styles.list}>
          <Line onPress={() => toPanel({ kind: 'settings' })}>{pane.menuSettings}</Line>
          <Line onPress={() => toPanel({ kind: 'help' })}>{pane.menuHelp}</Line>
          {LANGS.map((each) => (
            <Line key={each} chosen={each === lang} onPress={() => { close(); onLang(each); }}><span lang={each}>{pane.language[each]}</span></Line>
          ))}
        </ul>
      )}
    </div>
  );
}

function Line({ children, chosen, onPress }: { readonly children: ReactNode; readonly chosen?: boolean; readonly onPress: () => void }) {
  const styles = useStyles();
  return (
    <li>
      <PlainButton className={styles.line} {...(chosen === undefined ? {} : { 'aria-pressed': chosen })} onClick={onPress}>
        <span className={styles.mark}>{chosen && <Checkmark16Regular aria-hidden="true" />}</span>{children}
      </PlainButton>
    </li>
  );
}

const useStyles = makeStyles({
  // In the flow of the header: over it, the list would hide parts of what can be pressed.
  place: { display: 'contents' },
  list: {
    flexBasis: '100%', margin: `${tokens.spacingVerticalXXS} 0`, padding: tokens.spacingVerticalXXS, listStyleType: 'none', backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, width: '100%', minHeight: '32px', padding: `0 ${tokens.spacingHorizontalS}` },
  mark: { width: '16px', display: 'inline-flex' },
});
