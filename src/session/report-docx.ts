import {
  AlignmentType, BorderStyle, Document, Header, Packer, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType,
  type IParagraphOptions, type IRunOptions,
} from 'docx';
import type { Plan } from '../core/plan/plan';
import { issuerHead, nationalHead, subjectOf } from '../core/summary/document';
import type { Figures } from '../core/summary/figures';
import { reportBlocks, type ReportBlock } from '../core/summary/report-text';
import { formatDate } from '../core/timeline/iso-date';

/** Nghị định 30/2020/NĐ-CP, annex I: Times New Roman, A4, margins 20/20/30/15 mm, body justified with an indented first line. Lengths in twentieths of a point. */
const FONT = 'Times New Roman';
const PAGE = { width: 11906, height: 16838 };
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) };
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
/** What the issuer's half of the head takes of the width. */
const LEFT_SHARE = 0.42;
/** Font sizes in half points. */
const BODY_SIZE = 28;
const TABLE_SIZE = 22;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: NO_LINE, insideVertical: NO_LINE };

/** The status report as .docx bytes, in the form of an administrative report; number, date and signer are left for the office to fill in. */
export async function reportDocx(plan: Plan, figures: Figures): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Sáu Rõ',
    title: subject(plan, figures),
    styles: { default: { document: { run: { font: FONT, size: BODY_SIZE } } } },
    sections: [{
      properties: { titlePage: true, page: { size: { ...PAGE, orientation: PageOrientation.PORTRAIT }, margin: MARGIN } },
      headers: { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) },
      children: [letterhead(plan), ...title(plan, figures), ...reportBlocks(plan, figures).flatMap(blockOf), closing()],
    }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

function subject(plan: Plan, figures: Figures): string {
  return `Tình hình thực hiện ${subjectOf(plan)} (tính đến ngày ${formatDate(figures.asOf)})`;
}

function pageNumber(): Header {
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })] })] });
}

function letterhead(plan: Plan): Table {
  const left = [
    centered(issuerHead(plan) || 'TÊN CƠ QUAN, ĐƠN VỊ', { bold: true, size: 26 }),
    rule(TEXT_WIDTH * LEFT_SHARE, 0.35),
    centered('Số:        /BC-……', { size: 26 }, { spacing: { before: 60 } }),
  ];
  const { name, motto } = nationalHead(plan);
  const right = [
    centered(name, { bold: true, size: motto === null ? 26 : 24 }),
    ...(motto === null ? [] : [centered(motto, { bold: true, size: 26 })]),
    rule(TEXT_WIDTH * (1 - LEFT_SHARE), 0.58),
    centered(`${plan.identity.province ?? '…………'}, ngày …… tháng …… năm ………`, { italics: true, size: 26 }, { spacing: { before: 60 } }),
  ];
  return sideBySide([{ share: LEFT_SHARE, children: left }, { share: 1 - LEFT_SHARE, children: right }]);
}

function title(plan: Plan, figures: Figures): Paragraph[] {
  return [
    centered('BÁO CÁO', { bold: true }, { spacing: { before: 360 } }),
    centered(subject(plan, figures), { bold: true }),
    rule(TEXT_WIDTH, 0.4),
    centered('', {}, { spacing: { after: 120 } }),
  ];
}

function blockOf(block: ReportBlock): (Paragraph | Table)[] {
  if (block.kind === 'heading') return [new Paragraph({ keepNext: true, spacing: { before: 160, after: 80 }, indent: { firstLine: mm(12.7) }, children: [run(block.text, { bold: true })] })];
  if (block.kind === 'paragraph') return [new Paragraph({ alignment: AlignmentType.JUSTIFIED, spacing: { before: 80, after: 80 }, indent: { firstLine: mm(12.7) }, children: [run(block.text)] })];
  return [tableOf(block), new Paragraph({ children: [] })];
}

function tableOf(block: Extract<ReportBlock, { kind: 'table' }>): Table {
  const total = block.columns.reduce((sum, column) => sum + column.share, 0);
  const widths = block.columns.map((column) => Math.floor((TEXT_WIDTH * column.share) / total));
  const row = (texts: readonly string[], options: IRunOptions, isHeader: boolean) => new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: block.columns.map((column, index) => new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      children: [new Paragraph({ alignment: isHeader || column.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT, children: [run(texts[index] ?? '', { size: TABLE_SIZE, ...options })] })],
    })),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [row(block.columns.map((column) => column.header), { bold: true }, true), ...block.rows.map((texts) => row(texts, {}, false))],
  });
}

function closing(): Table {
  const receivers = [
    new Paragraph({ spacing: { before: 240 }, children: [run('Nơi nhận:', { bold: true, italics: true, size: 24 })] }),
    ...['- ……………………;', '- Lưu: VT, …….'].map((line) => new Paragraph({ children: [run(line, { size: 22 })] })),
  ];
  const signer = [
    centered('THỦ TRƯỞNG ĐƠN VỊ', { bold: true }, { spacing: { before: 240, after: 1400 } }),
    centered('Họ và tên', { bold: true }),
  ];
  return sideBySide([{ share: LEFT_SHARE, children: receivers }, { share: 1 - LEFT_SHARE, children: signer }]);
}

function sideBySide(cells: readonly { readonly share: number; readonly children: readonly Paragraph[] }[]): Table {
  const widths = cells.map(({ share }) => Math.floor(TEXT_WIDTH * share));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: cells.map(({ children }, index) => new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, borders: NO_BORDERS, children: [...children] })) })],
  });
}

function centered(text: string, options: IRunOptions = {}, paragraph: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...paragraph, alignment: AlignmentType.CENTER, children: [run(text, options)] });
}

/** The short line under a name or a title: a paragraph's lower border, as long as a share of the room it has. */
function rule(room: number, share: number): Paragraph {
  const side = Math.round((room * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: 60, after: 40 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}

function run(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ font: FONT, size: BODY_SIZE, ...options, text });
}
