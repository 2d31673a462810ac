import type { Plan } from '../plan/plan';
import type { BlueprintChart, BlueprintHighlight, SheetBlueprint } from '../sheet/blueprint';
import type { Area } from '../sheet/cell-ref';
import { toExcelSerial } from '../timeline/iso-date';
import { agencyBands, quarterBands, type Band } from './chart-bands';
import { AS_OF_NAME, type TablePlace } from './columns';
import { asOfText } from './document';
import type { Figures, Group } from './figures';
import type { FollowUpRow } from './follow-up-row';
import { NO_LEAD, NO_SECTION } from './labels';
import { createLayout, heightOf, type Layout } from './layout';
import { writeLetterhead, writeSignatures } from './letterhead';
import { writeClarities, writeMonths, writeOverall, writeWorkload } from './plain-tables';
import { createPages } from './pages';
import { rowLinks } from './row-links';
import { heatHighlights, LAST_COLUMN, TABLE_WIDTHS, writeStatusTable, type PlacedTable, type StatusTable } from './status-table';
import { FOOTER, STYLES } from './styles';
import { clarityBars, doughnut, statusBars } from './summary-charts';
import { isTracked } from './tracked';

const PAPER_WIDTH = TABLE_WIDTHS.reduce((sum, width) => sum + width, 0);

/** Beside the paper: titles of the charts, data of folded ones. */
const ASIDE = LAST_COLUMN + 2;

const AS_OF = { row: 7, column: 6 } as const;

const NOTES = [
  'Tỷ lệ hoàn thành = số nhiệm vụ đã hoàn thành (đúng hạn, quá hạn và không có hạn) chia cho số đã hoàn thành cộng số đang thực hiện quá hạn; lấy hai chữ số thập phân, không làm tròn lên. Dấu "–": mẫu số bằng 0.',
  'Nhiệm vụ có nhiều cơ quan chủ trì được tính cho từng cơ quan, nhưng chỉ tính một lần ở dòng Tổng số. Cụm cơ quan ("Các sở, ban, ngành"…) được tính như một đầu mối, đúng như văn bản ghi.',
  'Số liệu lấy từ trang theo dõi bằng công thức và tự tính lại khi đổi ô "Tính đến ngày". Để xem các nhiệm vụ của một con số: bấm vào số có gạch chân để đến dòng đầu tiên, rồi lọc ở đầu cột của trang theo dõi.',
];

/** *Tổng hợp*: totals, tables and charts, every figure a formula over *Theo dõi*; it holds the one "Tính đến ngày" cell. */
export function summarySheet(plan: Plan, figures: Figures, rows: readonly FollowUpRow[], place: TablePlace, name: string): SheetBlueprint {
  const layout = createLayout();
  const charts: BlueprintChart[] = [];
  const highlights: BlueprintHighlight[] = [];
  const pages = createPages(layout, PAGE_HEIGHT);
  const chartTitle = (row: number, text: string) => {
    layout.put(row, ASIDE, { ...asOfText(`${text}, tính đến ngày `, figures.asOf), style: 'helper' });
    return { row, column: ASIDE };
  };
  const heading = (row: number, text: string) => {
    layout.put(row, 1, { value: text, style: 'heading' });
    layout.height(row, 24);
  };

  const sentence = (row: number, text: string) => {
    layout.put(row, 1, { value: text, style: 'paragraph' });
    layout.merge({ top: row, left: 1, bottom: row, right: LAST_COLUMN });
    layout.height(row, heightOf(text, PAPER_WIDTH));
    return row;
  };
  const links = rowLinks(rows, place);

  writeLetterhead(layout, plan, 'TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ', TABLE_WIDTHS);
  writeAsOf(layout, figures);
  if (!isTracked(plan)) writeUntracked(layout);

  heading(9, 'I. TÌNH HÌNH CHUNG');
  const overall = writeOverall(layout, 10, figures, place, links);
  charts.push(doughnut('SauRo_TinhTrang', chartTitle(10, 'Tình trạng thực hiện nhiệm vụ'), { top: 10, left: 6, bottom: overall.endRow, right: LAST_COLUMN }, { first: overall.firstRow, last: overall.lastRow, column: 3, header: 10 }));
  pages.block(1, overall.endRow);

  const clarityTop = overall.endRow + 2;
  heading(clarityTop, 'II. SÁU RÕ CỦA VIỆC GIAO NHIỆM VỤ');
  const clarities = writeClarities(layout, clarityTop + 1, figures, place, links);
  const clarityChart: Area = { top: clarityTop + 1, left: 8, bottom: clarities.lastRow + 1, right: LAST_COLUMN };
  charts.push(clarityBars('SauRo_SauRo', chartTitle(clarityTop + 1, 'Sáu rõ, số nhiệm vụ'), clarityChart, clarities));
  pages.block(clarityTop, clarityChart.bottom);

  const byStatus = (top: number, options: Pick<StatusTable, 'nameHeader' | 'groups' | 'countedIn' | 'taskOnce'>) => {
    const table = writeStatusTable(layout, top + 1, { ...options, all: figures.all, place, linkOf: (label) => links.first(options.countedIn, label) });
    highlights.push(...heatHighlights(table));
    pages.block(top, table.totalRow);
    return table;
  };
  const barsBelow = (table: PlacedTable, height: number, look: { kind: 'bar-stacked' | 'column-stacked'; name: string; title: string }, groups: readonly Group[], bands: readonly Band[]) => {
    const anchor = chartBelow(table.totalRow, height);
    // The blank row above goes along, lest the frame of the chart be drawn on both pages.
    pages.block(anchor.top - 1, anchor.bottom);
    charts.push(statusBars(layout, { ...look, title: chartTitle(table.headerRow, look.title), anchor }, table, groups, bands, ASIDE + 2));
    return anchor.bottom;
  };

  const leadTop = clarityChart.bottom + 2;
  heading(leadTop, 'III. THEO CƠ QUAN CHỦ TRÌ');
  let end: number;
  if (figures.byLead.some(({ label }) => label !== NO_LEAD)) {
    const leads = byStatus(leadTop, { nameHeader: 'Cơ quan chủ trì', groups: figures.byLead, countedIn: 'lead', taskOnce: false });
    const bands = agencyBands(figures.byLead);
    end = barsBelow(leads, Math.max(12, Math.ceil(bands.length * 1.1) + 6), { kind: 'bar-stacked', name: 'SauRo_CoQuan', title: 'Tình trạng theo cơ quan chủ trì' }, figures.byLead, bands);
  } else end = sentence(leadTop + 1, 'Không có nhiệm vụ nào ghi cơ quan chủ trì.');

  const sectionTop = end + 2;
  heading(sectionTop, 'IV. THEO NHÓM NHIỆM VỤ');
  end = figures.bySection.some(({ label }) => label !== NO_SECTION)
    ? byStatus(sectionTop, { nameHeader: 'Nhóm nhiệm vụ', groups: figures.bySection, countedIn: 'section', taskOnce: true }).totalRow
    : sentence(sectionTop + 1, 'Phụ lục không chia nhóm nhiệm vụ.');

  const quarterTop = end + 2;
  heading(quarterTop, 'V. THEO QUÝ ĐẾN HẠN');
  if (figures.months.length > 0) {
    const quarters = byStatus(quarterTop, { nameHeader: 'Quý đến hạn', groups: figures.byQuarter, countedIn: 'quarter', taskOnce: true });
    end = barsBelow(quarters, 12, { kind: 'column-stacked', name: 'SauRo_Quy', title: 'Tình trạng theo quý đến hạn' }, figures.byQuarter, quarterBands(figures.byQuarter, figures.asOf));
  } else end = sentence(quarterTop + 1, 'Không có nhiệm vụ nào có hạn cố định nên không lập bảng theo quý.');

  const workloadTop = end + 2;
  heading(workloadTop, 'VI. KHỐI LƯỢNG CHỦ TRÌ, PHỐI HỢP');
  end = figures.workload.length > 0
    ? writeWorkload(layout, workloadTop + 1, figures, place, links)
    : sentence(workloadTop + 1, 'Không có nhiệm vụ nào ghi cơ quan chủ trì, phối hợp.');
  pages.block(workloadTop, end);

  const monthTop = end + 2;
  heading(monthTop, 'VII. HẠN HOÀN THÀNH THEO THÁNG');
  end = figures.months.length > 0
    ? writeMonths(layout, monthTop + 1, figures, place, links)
    : sentence(monthTop + 1, 'Không có nhiệm vụ nào có hạn cố định nên không lập bảng theo tháng.');
  pages.block(monthTop, end);

  const notesTop = end + 2;
  writeNotes(layout, notesTop);
  end = writeSignatures(layout, notesTop + NOTES.length + 2, 'NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ', TABLE_WIDTHS);
  pages.block(notesTop, end);

  return {
    kind: 'summary',
    name,
    columnWidths: [...TABLE_WIDTHS, 3, 40],
    rows: layout.rows(),
    merges: layout.merges(),
    styles: STYLES,
    charts,
    highlights,
    validations: [{ area: { top: AS_OF.row, left: AS_OF.column, bottom: AS_OF.row, right: AS_OF.column }, rule: { kind: 'date', from: '2000-01-01', to: '2099-12-31' }, message: 'Nhập ngày dạng ngày/tháng/năm, ví dụ 30/11/2026.' }],
    names: [{ name: AS_OF_NAME, ...AS_OF }],
    freeze: { rows: 0, columns: 2 },
    print: { orientation: 'landscape', fitToWidth: true, area: { top: 1, left: 1, bottom: end, right: LAST_COLUMN }, breaksBefore: pages.breaks(), footer: FOOTER },
  };
}

/** What A4 landscape holds at the scale that fits these columns to its width, in points of the sheet, with a little to spare. */
const PAGE_HEIGHT = 605;

function writeAsOf(layout: Layout, figures: Figures): void {
  layout.put(AS_OF.row, 3, { value: 'Tính đến ngày:  ', style: 'asOfLabel' });
  layout.merge({ top: AS_OF.row, left: 3, bottom: AS_OF.row, right: AS_OF.column - 1 });
  layout.put(AS_OF.row, AS_OF.column, { value: toExcelSerial(figures.asOf), style: 'asOf' });
  layout.put(AS_OF.row, AS_OF.column + 1, { value: '  (đổi ngày tại ô này, mọi số liệu tự tính lại)', style: 'hint' });
  layout.height(AS_OF.row, 22);
}

function chartBelow(row: number, rows: number): Area {
  return { top: row + 2, left: 1, bottom: row + 1 + rows, right: LAST_COLUMN };
}

function writeUntracked(layout: Layout): void {
  layout.put(8, 1, { value: 'Bảng phân công chưa có cột theo dõi; nhiệm vụ đã qua hạn được tính là quá hạn cho đến khi có kết quả.', style: 'subtitle' });
  layout.merge({ top: 8, left: 1, bottom: 8, right: LAST_COLUMN });
  layout.height(8, 22);
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

