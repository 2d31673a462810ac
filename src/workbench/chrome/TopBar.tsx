import { Badge, Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Toolbar, Tooltip } from '@fluentui/react-components';
import { ChevronDownRegular, FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { recentFiles, type RecentFile } from '../files/recent-files';
import { SAMPLES, type Sample } from '../files/samples';
import { useWords } from './words';

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
  const words = useWords();
  const [recent, setRecent] = useState<readonly RecentFile[]>([]);
  return (
    <header className="top-bar">
      <h1 className="top-title">{words.title}</h1>
      <Toolbar className="top-tools" aria-label={words.toolbar} size="small">
        <Tooltip content={words.openHint} relationship="description"><Button className="top-button" appearance="subtle" icon={<FolderOpenRegular />} onClick={onOpen}>{words.open}</Button></Tooltip>
        <Tooltip content={words.saveHint} relationship="description"><Button className="top-button" appearance="subtle" icon={<SaveRegular />} onClick={onSave} disabled={file === null}>{words.save}</Button></Tooltip>
        <Menu onOpenChange={(_, { open }) => open && void recentFiles().then(setRecent)}>
          <MenuTrigger disableButtonEnhancement><Button className="top-button" appearance="subtle" icon={<ChevronDownRegular />} iconPosition="after">{words.recent}</Button></MenuTrigger>
          <MenuPopover>
            <MenuList>
              {recent.length === 0 && <MenuItem disabled>{words.noRecent}</MenuItem>}
              {recent.map((one) => <MenuItem key={one.name} onClick={() => onRecent(one)}>{one.name}</MenuItem>)}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Menu>
          <MenuTrigger disableButtonEnhancement><Button className="top-button" appearance="subtle" icon={<ChevronDownRegular />} iconPosition="after">{words.samples}</Button></MenuTrigger>
          <MenuPopover>
            <MenuList>
              {SAMPLES.map((sample) => <MenuItem key={sample.file} onClick={() => onSample(sample)}>{words[sample.label]}</MenuItem>)}
            </MenuList>
          </MenuPopover>
        </Menu>
      </Toolbar>
      <p className="top-file">{file}</p>
      {unsaved && <Badge appearance="tint" color="warning">{words.unsaved}</Badge>}
      <p className="top-local">{words.local}</p>
    </header>
  );
}
