import { InterceptorEffectEnum, type Univer, type Workbook, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService, SheetSkeletonService } from '@univerjs/sheets';
import type { Mark, Severity } from '../../core/sheet/mark';

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** Fills that leave black text readable, and a corner of another size for each, so that colour is not alone. */
const LOOKS: Readonly<Record<Severity, { fill: string; corner: string; size: number }>> = {
  error: { fill: '#fde7e9', corner: '#c50f1f', size: 10 },
  warning: { fill: '#fff4ce', corner: '#bc4b09', size: 8 },
  info: { fill: '#ebf3fc', corner: '#0f6cbd', size: 6 },
};

/** Highlights of cells, laid over their formats while drawing; nothing of it reaches the cells or the file. */
export class Marks {
  private bySheet = new Map<string, Map<string, Severity>>();

  constructor(private readonly univer: Univer) {
    univer.__getInjector().get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'sau-ro-marks',
      effect: InterceptorEffectEnum.Style,
      priority: 0,
      handler: (cell, location, next) => {
        const severity = this.bySheet.get(location.worksheet.getName())?.get(`${location.row},${location.col}`);
        if (!severity) return next(cell);
        const { fill, corner, size } = LOOKS[severity];
        const styles = location.workbook.getStyles();
        const own = cell?.interceptorStyle ?? {};
        const marked = { ...cell, interceptorStyle: { ...styles.getStyleByCell(cell), ...own, bg: { rgb: fill } }, markers: { ...cell?.markers, tr: { color: corner, size } } };
        return next(marked);
      },
    });
  }

  set(marks: readonly Mark[]): void {
    this.bySheet = new Map();
    for (const { cell, severity } of marks) {
      const sheet = this.bySheet.get(cell.sheet) ?? new Map<string, Severity>();
      const key = `${cell.row - 1},${cell.column - 1}`;
      const before = sheet.get(key);
      if (before === undefined || GRAVEST_FIRST.indexOf(severity) < GRAVEST_FIRST.indexOf(before)) sheet.set(key, severity);
      this.bySheet.set(cell.sheet, sheet);
    }
    this.redraw();
  }

  private redraw(): void {
    const injector = this.univer.__getInjector();
    const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) return;
    const unit = workbook.getUnitId();
    // Univer remembers fills it has drawn and would paint only the corners anew.
    for (const skeleton of injector.get(SheetSkeletonService).getSkeletonsByUnitId(unit)) skeleton.resetCache();
    injector.get(IRenderManagerService).getRenderById(unit)?.mainComponent?.makeForceDirty();
  }
}
