import { Button, Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { Lang } from '../shell/texts';
import { useTexts } from '../shell/texts';
import { useView } from '../shell/view';

export interface PaneMenuProps {
  readonly lang: Lang;
  readonly onLang: (lang: Lang) => void;
}

/** Settings, help, language: open as soon as it is loaded, for it was loaded because it was asked for. */
export default function PaneMenu({ lang, onLang }: PaneMenuProps) {
  const { pane } = useTexts();
  const { openPanel } = useView();
  return (
    <Menu defaultOpen checkedValues={{ lang: [lang] }} onCheckedValueChange={(_, { checkedItems }) => onLang(checkedItems[0] === 'en' ? 'en' : 'vi')}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label={pane.menu} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => openPanel({ kind: 'settings' })}>{pane.menuSettings}</MenuItem>
          <MenuItem onClick={() => openPanel({ kind: 'help' })}>{pane.menuHelp}</MenuItem>
          <MenuDivider />
          <MenuItemRadio name="lang" value="vi">{pane.language.vi}</MenuItemRadio>
          <MenuItemRadio name="lang" value="en">{pane.language.en}</MenuItemRadio>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
