import type { Field } from '../plan/field';
import { dayOf, formatDate, fromExcelSerial, monthOf, yearOf } from '../timeline/iso-date';
import { autodateOf, isDateNumber, lostZero, monthAmongTexts, yearShownAsDay } from './parts/autodate';
import { cellAddress } from '../sheet/cell-ref';
import { setText } from './parts/edits';
import { fixOf, type Fix } from './fix';
import { rule } from './rule';

export default rule({
  name: 'excel-autodate',
  title: 'Excel đã tự đổi thành ngày hoặc số',
  clarity: 'time',
  severity: 'warning',
  needs: ['number|timeline'],
  basis: 'Excel tự đổi chữ gõ vào như 10/2026, 1-2 thành ngày; dữ liệu gốc không lấy lại được bằng định dạng.',
  why: 'Ô bị đổi hiện một đằng, lưu một nẻo: hạn và số thứ tự bị hiểu sai khi lọc, sắp xếp, tổng hợp.',
  example: { bad: 'Oct-26 (gõ 10/2026)', good: 'Tháng 10/2026 (dạng văn bản)' },
  messages: { changed: 'Ô {cell} đang được Excel hiểu là {value}. Dữ liệu gốc có thể là “{suggestion}”. Chọn cách hiểu đúng.' },
  check(plan, report) {
    for (const matrix of plan.matrices) {
      let before = '';
      const amongTexts = mostlyTexts(matrix.tasks.map((task) => task.timeline));
      for (const task of matrix.tasks) {
        if (matrix.columns.timeline ?? matrix.columns.end) look(task.timeline, timelineReadings(task.timeline, amongTexts));
        if (task.start) look(task.start, timelineReadings(task.start, amongTexts));
        if (!matrix.columns.number) continue;
        look(task.number, numberReadings(task.number, before));
        if (!task.number.inherited && task.number.text !== '') before = task.number.text;
      }
    }

    function look(field: Field<unknown>, readings: readonly string[]): void {
      if (field.inherited || readings.length === 0) return;
      const slots = { cell: cellAddress(field.cell), value: takenFor(field), suggestion: readings[0]! };
      report('changed', field, slots, { choices: readings.flatMap((reading) => asText(field, reading)) });
    }
  },
});

/** What Excel takes the cell for. */
function takenFor(field: Field<unknown>): string {
  const value = Number(field.raw?.value);
  if (!Number.isInteger(value)) return `số ${String(value).replace('.', ',')}`;
  const day = fromExcelSerial(value);
  return day === null ? field.text : formatDate(day);
}

/** What may have been typed into a time cell. */
function timelineReadings(field: Field<unknown>, amongTexts: boolean): readonly string[] {
  const year = yearShownAsDay(field);
  if (year !== null) return [`Năm ${year}`];
  const found = autodateOf(field) ?? (amongTexts ? monthAmongTexts(field) : null);
  if (!found) return [];
  const day = fromExcelSerial(found.serial)!;
  if (found.kind === 'month-year') return [`Tháng ${monthOf(day)}/${yearOf(day)}`];
  return [formatDate(day), `Tháng ${monthOf(day)}/${yearOf(day)}`];
}

/** Whether at least four in five filled cells are typed as text. */
function mostlyTexts(fields: readonly Field<unknown>[]): boolean {
  const filled = fields.filter(({ raw }) => raw !== undefined && raw.value !== null && raw.value !== '');
  return filled.filter(({ raw }) => typeof raw!.value === 'string').length * 5 >= filled.length * 4;
}

/** A date in the number column was `1.2` or `2-1`, whatever its format; 1,1 after `1.9` was `1.10`. */
function numberReadings(field: Field<unknown>, before: string): readonly string[] {
  const zero = lostZero(field, before);
  if (zero !== null) return [zero];
  if (!isDateNumber(field)) return [];
  const serial = Number(field.raw!.value);
  if (serial < LAST_NUMBER) return [String(serial)];
  const day = fromExcelSerial(serial);
  return day === null ? [] : [...new Set([`${dayOf(day)}.${monthOf(day)}`, `${monthOf(day)}.${dayOf(day)}`])];
}

/** A number shown as a day of 1900 to 1902; days of plans count from 36.526. */
const LAST_NUMBER = 1000;

function asText(field: Field<unknown>, text: string): readonly Fix[] {
  const edit = setText(field, text);
  return edit ? [fixOf('rewrite', { text }, [{ ...edit, numberFormat: '@' }], false)] : [];
}
