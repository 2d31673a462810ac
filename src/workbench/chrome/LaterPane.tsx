import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { workbench } from '../../locales/vi/workbench';
import { TaskPane, type TaskPaneProps } from '../../taskpane/App';

/** The pane, once the spreadsheet has been painted: checking a very long plan must not keep the officer from seeing it. */
export function LaterPane(props: TaskPaneProps) {
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
  return painted ? <TaskPane {...props} /> : <Spinner className="page-wait" label={workbench.reading} />;
}

/** Univer draws a sheet in the frames after it got it; milliseconds. */
const AFTER_PAINT = 60;
