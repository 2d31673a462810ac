import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { TaskPane, type TaskPaneProps } from '../../taskpane/App';
import { useWords } from './words';

/** The pane, once the spreadsheet has been painted: checking a very long plan must not keep the officer from seeing it. */
export function LaterPane(props: TaskPaneProps) {
  const words = useWords();
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true), AFTER_PAINT);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return painted ? <TaskPane {...props} /> : <Spinner className="page-wait" label={words.reading} />;
}

/** Univer draws a sheet in the frames after it got it; milliseconds. */
const AFTER_PAINT = 60;
