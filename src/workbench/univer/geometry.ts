import { fromEventSubject, ICommandService, IUniverInstanceService, UniverInstanceType, type Univer, type Workbook } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Area } from '../../core/sheet/cell-ref';

/** A place on the canvas of the embedded spreadsheet, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the cells of an area of the active sheet stand now, and the part of the canvas in which cells scroll. Null before the first drawing. */
export function placeOnScreen(univer: Univer, area: Area): { readonly box: Box; readonly view: Box } | null {
  const injector = univer.__getInjector();
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const render = workbook && injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) return null;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const x = (column: number) => (skeleton.colStartX(column) + skeleton.rowHeaderWidth - main.viewportScrollX) * scaleX;
  const y = (row: number) => (skeleton.rowStartY(row) + skeleton.columnHeaderHeight - main.viewportScrollY) * scaleY;
  const left = x(area.left - 1);
  const top = y(area.top - 1);
  const box = { left, top, width: x(area.right) - left, height: y(area.bottom) - top };
  // A sheet just gone to is measured a moment later; until then its far rows have no place.
  if (!Object.values(box).every(Number.isFinite)) return null;
  return {
    box,
    view: { left: main.left, top: main.top, width: main.width ?? 0, height: main.height ?? 0 },
  };
}

/** Calls back whenever cells may have moved on screen: scrolling, zoom, another sheet, another width. Returns how to stop. */
export function onMove(univer: Univer, listener: () => void): () => void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (MOVERS.test(id)) listener();
  });
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const main = workbook && injector.get(IRenderManagerService).getRenderById(workbook.getUnitId())?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const scrolling = main && fromEventSubject(main.onScrollAfter$).subscribe(listener);
  return () => {
    commands.dispose();
    scrolling?.unsubscribe();
  };
}

const MOVERS = /scroll|zoom|worksheet-active|row-height|col-width|frozen|auto-height|insert-sheet|remove-sheet/u;
