import { appendToRoot, elementXml } from './xml-edit';

/** Path of the part that says what kind every part is. */
export const CONTENT_TYPES = '[Content_Types].xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Content types of the parts that Sáu Rõ adds. */
export const CONTENT_TYPE = {
  sheet: `${SPREADSHEET}worksheet+xml`,
  styles: `${SPREADSHEET}styles+xml`,
  table: `${SPREADSHEET}table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

/** Declares these parts: `[path, content type]`. */
export function withContentTypes(xml: string, added: readonly (readonly [string, string])[]): string {
  return appendToRoot(xml, added.map(([path, type]) => elementXml('Override', { PartName: `/${path}`, ContentType: type })).join(''));
}
