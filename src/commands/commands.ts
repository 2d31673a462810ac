import { createExcelWorkbook } from '../workbook/excel/excel-workbook';
import { whenOfficeReady } from '../workbook/excel/office';
import { associateRibbon, messageInAddress } from '../workbook/excel/ribbon';
import { createSession } from '../session/session';
import type { Session } from '../session/session';
import { checkFromRibbon, summariseFromRibbon, textsFor } from './buttons';
import { today } from '../session/today';

const message = messageInAddress();
if (message === null) {
  // The ids stand in manifest.xml.
  associateRibbon({ kiemTra: () => withSession(checkFromRibbon), tongHop: () => withSession(summariseFromRibbon) });
} else {
  document.body.append(Object.assign(document.createElement('p'), { textContent: message }));
}

async function withSession(verb: (session: Session, language: string) => Promise<string | null>): Promise<string | null> {
  const found = await whenOfficeReady();
  if (found.kind !== 'excel') return found.kind === 'excel-too-old' ? textsFor('vi').ribbon.tooOld : textsFor('vi').ribbon.outside;
  const session = createSession(createExcelWorkbook(), { today: today() });
  try {
    return await verb(session, found.displayLanguage);
  } finally {
    session.dispose();
  }
}
