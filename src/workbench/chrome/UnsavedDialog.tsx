import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { fillSlots } from '../../core/text/slots';
import { useWords } from './words';

export interface UnsavedDialogProps {
  readonly file: string;
  readonly onAnswer: (answer: 'save' | 'discard' | 'cancel') => void;
}

/** Asks before changes would be lost by opening another file. */
export function UnsavedDialog({ file, onAnswer }: UnsavedDialogProps) {
  const words = useWords();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onAnswer('cancel')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{fillSlots(words.unsavedTitle, { file })}</DialogTitle>
          <DialogContent>{words.unsavedBody}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer('save')}>{words.saveFirst}</Button>
            <Button onClick={() => onAnswer('discard')}>{words.discard}</Button>
            <Button onClick={() => onAnswer('cancel')}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
