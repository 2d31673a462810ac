import { useEffect, useRef, useState } from 'react';
import { ChartLayer } from '../charts/ChartLayer';
import type { ChartData } from '../charts/chart-data';
import { Spreadsheet } from '../univer/spreadsheet';
import { openXlsx } from '../../workbook/xlsx/open-xlsx';
import { WorkbenchWorkbook } from '../workbench-workbook';

/** Shows the bytes of a file in the spreadsheet; throws a `WorkbookError` and leaves what was there when it cannot. */
export type ShowFile = (bytes: Uint8Array) => Promise<WorkbenchWorkbook>;

/** What the page can ask of the spreadsheet. */
export interface SheetRoom {
  readonly show: ShowFile;
  /** Puts the keyboard into the cells. */
  readonly focus: () => void;
}

export interface SheetAreaProps {
  /** The spreadsheet stands ready for files. */
  readonly onReady: (room: SheetRoom) => void;
  readonly workbook: WorkbenchWorkbook | null;
}

/** The embedded spreadsheet and the charts over it. Loaded after the first paint: it is by far the largest part of the page. */
export default function SheetArea({ onReady, workbook }: SheetAreaProps) {
  const container = useRef<HTMLDivElement>(null);
  const [spreadsheet, setSpreadsheet] = useState<Spreadsheet | null>(null);
  useEffect(() => {
    const made = new Spreadsheet(container.current!);
    setSpreadsheet(made);
    onReady({ show: async (bytes) => WorkbenchWorkbook.show(await openXlsx(bytes), made), focus: () => made.focus() });
    return () => made.dispose();
  }, [onReady]);
  const charts = useCharts(workbook, spreadsheet);
  return (
    <div className="sheet-area">
      <div className="sheet-cells" ref={container} />
      {spreadsheet && charts.length > 0 && <ChartLayer spreadsheet={spreadsheet} charts={charts} />}
    </div>
  );
}

/** Charts of the sheet being looked at. */
function useCharts(workbook: WorkbenchWorkbook | null, spreadsheet: Spreadsheet | null): readonly ChartData[] {
  const [charts, setCharts] = useState<readonly ChartData[]>([]);
  useEffect(() => {
    if (!workbook || !spreadsheet) return;
    const update = () => setCharts(workbook.chartsOn(spreadsheet.activeSheet()));
    update();
    const stops = [workbook.onChange(update), spreadsheet.onSheet(update)];
    return () => stops.forEach((stop) => stop());
  }, [workbook, spreadsheet]);
  return charts;
}
