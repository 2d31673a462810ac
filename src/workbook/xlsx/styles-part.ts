import { CONTENT_TYPE, CONTENT_TYPES, withContentTypes } from './content-types';
import type { Package } from './package';
import { freeRelationshipId, relationshipsOf, relsPath, withRelationships } from './relationships';
import type { WorkbookPart } from './workbook-part';

/** The styles of a workbook that has no styles part. */
export const EMPTY_STYLES = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

/** The package with this styles part; it is made known to the workbook when there was none. */
export function withStyles(pack: Package, workbook: WorkbookPart, xml: string): Package {
  if (workbook.stylesPath !== null) return pack.with([[workbook.stylesPath, xml]]);
  if (xml === EMPTY_STYLES) return pack;
  const path = 'xl/styles.xml';
  const rels = relsPath(workbook.path);
  const id = freeRelationshipId(new Set(relationshipsOf(pack, workbook.path).map((relationship) => relationship.id)));
  return pack.with([
    [path, xml],
    [rels, withRelationships(pack.find(rels)?.text, [{ id, type: 'styles', target: path }])],
    [CONTENT_TYPES, withContentTypes(pack.need(CONTENT_TYPES).text, [[path, CONTENT_TYPE.styles]])],
  ]);
}
