import { Badge, Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Toolbar, Tooltip } from '@fluentui/react-components';
import { ChevronDownRegular, FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { workbench } from '../../locales/vi/workbench';
import { recentFiles, type RecentFile } from '../files/recent-files';
import { SAMPLES, type Sample } from '../files/samples';

export interface TopBarProps {
  readonly file: string | null;
  readonly unsaved: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onSample: (sample: Sample) => void;
  readonly onRecent: (file: RecentFile) => void;
}

/** The line above the spreadsheet: files in, files out. */
export function TopBar({ file, unsaved, onOpen, onSave, onSample, onRecent }: TopBarProps) {
  const [recent, setRecent] = useState<readonly RecentFile[]>([]);
  return (
    <header className="top-bar">
      <h1 className="top-title">{workbench.title}</h1>
      <Toolbar aria-label={workbench.toolbar} size="small">
        <Tooltip content={workbench.openHint} relationship="description"><Button appearance="subtle" icon={<FolderOpenRegular />} onClick={onOpen}>{workbench.open}</Button></Tooltip>
        <Tooltip content={workbench.saveHint} relationship="description"><Button appearance="subtle" icon={<SaveRegular />} onClick={onSave} disabled={file === null}>{workbench.save}</Button></Tooltip>
        <Menu onOpenChange={(_, { open }) => open && void recentFiles().then(setRecent)}>
          <MenuTrigger disableButtonEnhancement><Button appearance="subtle" icon={<ChevronDownRegular />} iconPosition="after">{workbench.recent}</Button></MenuTrigger>
          <MenuPopover>
            <MenuList>
              {recent.length === 0 && <MenuItem disabled>{workbench.noRecent}</MenuItem>}
              {recent.map((one) => <MenuItem key={one.name} onClick={() => onRecent(one)}>{one.name}</MenuItem>)}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Menu>
          <MenuTrigger disableButtonEnhancement><Button appearance="subtle" icon={<ChevronDownRegular />} iconPosition="after">{workbench.samples}</Button></MenuTrigger>
          <MenuPopover>
            <MenuList>
              {SAMPLES.map((sample) => <MenuItem key={sample.file} onClick={() => onSample(sample)}>{sample.label}</MenuItem>)}
            </MenuList>
          </MenuPopover>
        </Menu>
      </Toolbar>
      <p className="top-file" title={workbench.local}>{file}</p>
      {unsaved && <Badge appearance="tint" color="warning">{workbench.unsaved}</Badge>}
    </header>
  );
}
