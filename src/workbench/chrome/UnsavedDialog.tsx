import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { workbench } from '../../locales/vi/workbench';
import { fill } from './fill';

export interface UnsavedDialogProps {
  readonly file: string;
  readonly onAnswer: (answer: 'save' | 'discard' | 'cancel') => void;
}

/** Asks before changes would be lost by opening another file. */
export function UnsavedDialog({ file, onAnswer }: UnsavedDialogProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onAnswer('cancel')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{fill(workbench.unsavedTitle, { file })}</DialogTitle>
          <DialogContent>{workbench.unsavedBody}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer('save')}>{workbench.saveFirst}</Button>
            <Button onClick={() => onAnswer('discard')}>{workbench.discard}</Button>
            <Button onClick={() => onAnswer('cancel')}>{workbench.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
