import type { Plan } from '../plan/plan';
import type { BlueprintChart, SheetBlueprint } from '../sheet/blueprint';
import type { Area } from '../sheet/cell-ref';
import { toExcelSerial } from '../timeline/iso-date';
import { AS_OF_NAME, type TablePlace } from './columns';
import { asOfText } from './document';
import type { Figures } from './figures';
import type { FollowUpRow } from './follow-up-row';
import { createLayout, heightOf, type Layout } from './layout';
import { writeLetterhead, writeSignatures } from './letterhead';
import { writeClarities, writeMonths, writeOverall, writeWorkload } from './plain-tables';
import { heatHighlights, LAST_COLUMN, TABLE_WIDTHS, writeStatusTable } from './status-table';
import { createPages } from './pages';
import { FOOTER, STYLES } from './styles';
import { agencyBars, clarityBars, doughnut, MOST_BARS, stackedByStatus } from './summary-charts';

const PAPER_WIDTH = TABLE_WIDTHS.reduce((sum, width) => sum + width, 0);

/** Beside the paper: titles of the charts, data of folded ones. */
const ASIDE = LAST_COLUMN + 2;

const AS_OF = { row: 7, column: 6 } as const;

const NOTES = [
  'Tỷ lệ hoàn thành = số nhiệm vụ đã hoàn thành (đúng hạn, quá hạn và không có hạn) chia cho số đã hoàn thành cộng số đang thực hiện quá hạn; lấy hai chữ số thập phân, không làm tròn lên. Dấu "–": mẫu số bằng 0.',
  'Nhiệm vụ có nhiều cơ quan chủ trì được tính cho từng cơ quan, nhưng chỉ tính một lần ở dòng Tổng số. Cụm cơ quan ("Các sở, ban, ngành"…) được tính như một đầu mối, đúng như văn bản ghi.',
  'Số liệu lấy từ trang theo dõi bằng công thức và tự tính lại khi đổi ô "Tính đến ngày". Để xem các nhiệm vụ của một con số: bấm vào tên ở cột thứ hai, rồi lọc trên trang theo dõi.',
];

/** *Tổng hợp*: totals, tables and charts, every figure a formula over *Theo dõi*; it holds the one "Tính đến ngày" cell. */
export function summarySheet(plan: Plan, figures: Figures, rows: readonly FollowUpRow[], place: TablePlace, name: string): SheetBlueprint {
  const layout = createLayout();
  const charts: BlueprintChart[] = [];
  const pages = createPages(layout, PAGE_HEIGHT);
  const chartTitle = (row: number, text: string) => {
    layout.put(row, ASIDE, { ...asOfText(`${text}, tính đến ngày `, figures.asOf), style: 'helper' });
    return { row, column: ASIDE };
  };
  const heading = (row: number, text: string) => {
    layout.put(row, 1, { value: text, style: 'heading' });
    layout.height(row, 24);
  };

  writeLetterhead(layout, plan, 'TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ', TABLE_WIDTHS);
  writeAsOf(layout, figures);

  heading(9, 'I. TÌNH HÌNH CHUNG');
  const overall = writeOverall(layout, 10, figures, place);
  charts.push(doughnut('SauRo_TinhTrang', chartTitle(10, 'Tình trạng thực hiện nhiệm vụ'), { top: 10, left: 6, bottom: overall.endRow, right: LAST_COLUMN }, { first: overall.firstRow, last: overall.lastRow, column: 3, header: 10 }));

  pages.block(1, overall.endRow);

  const clarityTop = overall.endRow + 2;
  heading(clarityTop, 'II. SÁU RÕ CỦA VIỆC GIAO NHIỆM VỤ');
  const clarities = writeClarities(layout, clarityTop + 1, figures, place);
  const clarityChart: Area = { top: clarityTop + 1, left: 8, bottom: clarities.lastRow + 2, right: LAST_COLUMN };
  charts.push(clarityBars('SauRo_SauRo', chartTitle(clarityTop + 1, 'Sáu rõ, số nhiệm vụ'), clarityChart, clarities));
  pages.block(clarityTop, clarityChart.bottom);

  const rowOf = firstRows(rows, place);
  const leadTop = clarityChart.bottom + 2;
  heading(leadTop, 'III. THEO CƠ QUAN CHỦ TRÌ');
  const leads = writeStatusTable(layout, leadTop + 1, { nameHeader: 'Cơ quan chủ trì', groups: figures.byLead, all: figures.all, countedIn: 'lead', taskOnce: false, place, rowOf: (label) => rowOf('lead', label) });
  const bars = Math.min(figures.byLead.length, MOST_BARS);
  const leadChart = chartBelow(leads.totalRow, Math.max(11, Math.ceil(bars * 0.9) + 5));
  pages.block(leadTop, leads.totalRow);
  pages.block(leadChart.top, leadChart.bottom);
  charts.push(agencyBars(layout, 'SauRo_CoQuan', chartTitle(leadTop + 1, 'Tình trạng theo cơ quan chủ trì'), leadChart, leads, figures.byLead, ASIDE + 2));

  const sectionTop = leadChart.bottom + 2;
  heading(sectionTop, 'IV. THEO NHÓM NHIỆM VỤ');
  const sections = writeStatusTable(layout, sectionTop + 1, { nameHeader: 'Nhóm nhiệm vụ', groups: figures.bySection, all: figures.all, countedIn: 'section', taskOnce: true, place, rowOf: (label) => rowOf('section', label) });

  pages.block(sectionTop, sections.totalRow);

  const quarterTop = sections.totalRow + 2;
  heading(quarterTop, 'V. THEO QUÝ ĐẾN HẠN');
  const quarters = writeStatusTable(layout, quarterTop + 1, { nameHeader: 'Quý đến hạn', groups: figures.byQuarter, all: figures.all, countedIn: 'quarter', taskOnce: true, place, rowOf: (label) => rowOf('quarter', label) });
  const quarterChart = chartBelow(quarters.totalRow, 12);
  pages.block(quarterTop, quarters.totalRow);
  pages.block(quarterChart.top, quarterChart.bottom);
  charts.push(stackedByStatus('column-stacked', 'SauRo_Quy', chartTitle(quarterTop + 1, 'Tình trạng theo quý đến hạn'), quarterChart, quarters));

  const workloadTop = quarterChart.bottom + 2;
  heading(workloadTop, 'VI. KHỐI LƯỢNG CHỦ TRÌ, PHỐI HỢP');
  const workloadEnd = writeWorkload(layout, workloadTop + 1, figures, place);
  pages.block(workloadTop, workloadEnd);

  const monthTop = workloadEnd + 2;
  heading(monthTop, 'VII. HẠN HOÀN THÀNH THEO THÁNG');
  const monthEnd = writeMonths(layout, monthTop + 1, figures, place);
  pages.block(monthTop, monthEnd);

  writeNotes(layout, monthEnd + 2);
  const end = writeSignatures(layout, monthEnd + 2 + NOTES.length + 2, 'NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ', TABLE_WIDTHS);
  pages.block(monthEnd + 2, end);

  return {
    kind: 'summary',
    name,
    columnWidths: [...TABLE_WIDTHS, 3, 40],
    rows: layout.rows(),
    merges: layout.merges(),
    styles: STYLES,
    charts,
    highlights: [leads, sections, quarters].flatMap(heatHighlights),
    validations: [{ area: { top: AS_OF.row, left: AS_OF.column, bottom: AS_OF.row, right: AS_OF.column }, rule: { kind: 'date', from: '2000-01-01', to: '2099-12-31' }, message: 'Nhập ngày dạng ngày/tháng/năm, ví dụ 30/11/2026.' }],
    names: [{ name: AS_OF_NAME, ...AS_OF }],
    freeze: { rows: 0, columns: 2 },
    print: { orientation: 'landscape', fitToWidth: true, area: { top: 1, left: 1, bottom: end, right: LAST_COLUMN }, breaksBefore: pages.breaks(), footer: FOOTER },
  };
}

/** What A4 landscape holds at the scale that fits these columns to its width, in points of the sheet, with a little to spare. */
const PAGE_HEIGHT = 605;

function writeAsOf(layout: Layout, figures: Figures): void {
  layout.put(AS_OF.row, 3, { value: 'Tính đến ngày:', style: 'asOfLabel' });
  layout.merge({ top: AS_OF.row, left: 3, bottom: AS_OF.row, right: AS_OF.column - 1 });
  layout.put(AS_OF.row, AS_OF.column, { value: toExcelSerial(figures.asOf), style: 'asOf' });
  layout.put(AS_OF.row, AS_OF.column + 1, { value: '(đổi ngày tại ô này, mọi số liệu tự tính lại)', style: 'hint' });
  layout.height(AS_OF.row, 22);
}

function chartBelow(row: number, rows: number): Area {
  return { top: row + 2, left: 1, bottom: row + 1 + rows, right: LAST_COLUMN };
}

/** Where each group first stands on *Theo dõi*. */
function firstRows(rows: readonly FollowUpRow[], place: TablePlace): (column: 'lead' | 'section' | 'quarter', label: string) => number | null {
  const found = new Map<string, number>();
  rows.forEach((row, index) => {
    for (const column of ['lead', 'section', 'quarter'] as const) {
      const key = `${column}:${row[column].toLowerCase()}`;
      if (!found.has(key)) found.set(key, place.firstRow + index);
    }
  });
  return (column, label) => found.get(`${column}:${label.toLowerCase()}`) ?? null;
}

function writeNotes(layout: Layout, top: number): void {
  layout.put(top, 1, { value: 'Ghi chú:', style: 'heading' });
  NOTES.forEach((note, index) => {
    const row = top + 1 + index;
    layout.put(row, 1, { value: `- ${note}`, style: 'note' });
    layout.merge({ top: row, left: 1, bottom: row, right: LAST_COLUMN });
    layout.height(row, heightOf(note, PAPER_WIDTH));
  });
}

