import type { BlueprintChart } from '../../core/sheet/blueprint';
import { elementXml } from './xml-edit';

/** A drawing part that holds charts, each under its relationship id. */
export function drawingXml(charts: readonly BlueprintChart[], ids: readonly string[]): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    charts.map((chart, index) => anchorXml(chart, ids[index]!, index + 2)).join('') +
    '</xdr:wsDr>'
  );
}

function anchorXml({ name, anchor }: BlueprintChart, relationshipId: string, shapeId: number): string {
  const corner = (tag: string, column: number, row: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    '<xdr:twoCellAnchor editAs="oneCell">' +
    corner('from', anchor.left - 1, anchor.top - 1) +
    corner('to', anchor.right, anchor.bottom) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    elementXml('xdr:cNvPr', { id: shapeId, name }) +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relationshipId}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
