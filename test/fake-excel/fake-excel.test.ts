import { contentOf, createFakeExcel } from './index';
import type { FakeExcel, FakeOptions, FakeSheet } from './index';

const installed: (() => void)[] = [];
afterEach(() => installed.splice(0).forEach((remove) => remove()));

function open(sheets?: readonly FakeSheet[], options?: Partial<FakeOptions>): FakeExcel {
  const fake = createFakeExcel(sheets, options);
  installed.push(fake.install());
  return fake;
}

const code = (value: string) => expect.objectContaining({ code: value });
const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

describe('proxies', () => {
  test('a property is readable only after load and sync', async () => {
    open([{ name: 'Sheet1', rows: [['a']] }]);
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1');
      expect(() => range.values).toThrow(code('PropertyNotLoaded'));
      range.load('values');
      expect(() => range.values).toThrow(code('PropertyNotLoaded'));
      await context.sync();
      expect(range.values).toEqual([['a']]);
      expect(() => range.text).toThrow(code('PropertyNotLoaded'));
    });
  });

  test('what is written is seen by others only after sync', async () => {
    const fake = open();
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1').values = [['x']];
      expect(contentOf(fake.sheet('Sheet1'))).toEqual({});
      await context.sync();
      expect(contentOf(fake.sheet('Sheet1'))).toEqual({ A1: 'x' });
    });
  });

  test('Excel.run sends what is left at its end', async () => {
    const fake = open();
    await Excel.run(async (context) => { sheet1(context).getRange('A1').values = [[1]]; });
    expect(contentOf(fake.sheet('Sheet1'))).toEqual({ A1: 1 });
    expect(fake.syncs).toBe(1);
  });

  test('a loaded value does not follow later changes', async () => {
    open([{ name: 'Sheet1', rows: [['old']] }]);
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1').load('values');
      await context.sync();
      sheet1(context).getRange('A1').values = [['new']];
      await context.sync();
      expect(range.values).toEqual([['old']]);
    });
  });

  test.each([
    ['reading', (range: Excel.Range) => (range as unknown as { vlaues: unknown }).vlaues],
    ['writing', (range: Excel.Range) => { (range as unknown as { vlaues: unknown }).vlaues = 1; }],
    ['loading', (range: Excel.Range) => range.load('vlaues')],
  ])('%s a member that does not exist throws', async (_, use) => {
    open();
    await Excel.run(async (context) => { expect(() => use(sheet1(context).getRange('A1'))).toThrow(/vlaues is not known/); });
  });

  test('a load that names nothing is refused', async () => {
    open();
    await Excel.run(async (context) => { expect(() => sheet1(context).load()).toThrow(code('InvalidArgument')); });
  });

  test('a collection has items after load, each with what was asked', async () => {
    open([{ name: 'A' }, { name: 'B' }]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      expect(() => worksheets.items).toThrow(code('PropertyNotLoaded'));
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['A', 'B']);
      expect(() => worksheets.items[0]!.visibility).toThrow(code('PropertyNotLoaded'));
    });
  });

  test('a missing thing is a null object, or fails the batch without OrNullObject', async () => {
    open();
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Không có');
      expect(() => none.isNullObject).toThrow(code('PropertyNotLoaded'));
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    await expect(Excel.run(async (context) => { context.workbook.worksheets.getItem('Không có').activate(); })).rejects.toEqual(code('ItemNotFound'));
  });
});

describe('cells', () => {
  test.each([
    ['"1.10" becomes a number', '1.10', 'General', 1.1],
    ['"3-1" becomes a date', '3-1', 'General', 46_082],
    ['"10/2024" becomes a date', '10/2024', 'General', 45_566],
    ['"(1)" becomes minus one', '(1)', 'General', -1],
    ['an apostrophe keeps text', "'1.10", 'General', '1.10'],
    ['the format Text keeps text', '1.10', '@', '1.10'],
    ['the format Text keeps a formula as text', '=1+1', '@', '=1+1'],
    ['a plain word stays', 'Sở Tài chính', 'General', 'Sở Tài chính'],
    ['an apostrophe keeps a dash', "'- Sở Tài chính", 'General', '- Sở Tài chính'],
  ])('%s', async (_, typed, format, expected) => {
    const fake = open();
    fake.cell('Sheet1', 'A1').format = { ...fake.cell('Sheet1', 'A1').format, numberFormat: format };
    await Excel.run(async (context) => { sheet1(context).getRange('A1').values = [[typed]]; });
    expect(fake.cell('Sheet1', 'A1')).toMatchObject({ value: expected, formula: null });
  });

  test.each(['- Sở Tài chính', '= Sở Tài chính', '+ thêm việc', '@ đồng chí'])('"%s" is refused as a broken formula', async (typed) => {
    open();
    await expect(Excel.run(async (context) => { sheet1(context).getRange('A1').values = [[typed]]; })).rejects.toEqual(code('InvalidArgument'));
  });

  test.each(['=SUM(A2:A3)', "=COUNTIFS('Theo dõi'!$C$2:$C$9,B3,'Theo dõi'!D:D,\"Quá hạn\")", '=TheoDoi[Trạng thái]', '-A2+1'])('%s is a formula', async (typed) => {
    const fake = open();
    await Excel.run(async (context) => { sheet1(context).getRange('A1').formulas = [[typed]]; });
    expect(fake.cell('Sheet1', 'A1').formula).toBe(typed.startsWith('=') ? typed : `=${typed}`);
  });

  test('a grid of another shape than the range is refused', async () => {
    open();
    await expect(Excel.run(async (context) => { sheet1(context).getRange('A1:B2').values = [['a', 'b']]; })).rejects.toEqual(code('InvalidArgument'));
  });

  test('only the top-left cell of a merge takes a value', async () => {
    const fake = open([{ name: 'Sheet1', prepare: (sheet) => sheet.merges.push({ top: 1, left: 1, bottom: 1, right: 2 }) }]);
    await Excel.run(async (context) => { sheet1(context).getRange('A1:B1').values = [['a', 'b']]; });
    expect(contentOf(fake.sheet('Sheet1'))).toEqual({ A1: 'a' });
  });

  test('a property of a range is null when its cells differ', async () => {
    const fake = open([{ name: 'Sheet1', rows: [['a', 'b']] }]);
    fake.cell('Sheet1', 'A1').format = { ...fake.cell('Sheet1', 'A1').format, bold: true };
    await Excel.run(async (context) => {
      const { font } = sheet1(context).getRange('A1:B1').format;
      font.load('name,bold');
      await context.sync();
      expect([font.name, font.bold]).toEqual(['Calibri', null]);
    });
  });

  test('dates show by their format', async () => {
    const fake = open([{ name: 'Sheet1', rows: [[45_566]] }]);
    fake.cell('Sheet1', 'A1').format = { ...fake.cell('Sheet1', 'A1').format, numberFormat: 'dd/mm/yyyy' };
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1').load('text');
      await context.sync();
      expect(range.text).toEqual([['01/10/2024']]);
    });
  });

  test('the merged areas of a sheet with more than 512 are not given', async () => {
    open([{ name: 'Sheet1', rows: [['a']], prepare: (sheet) => { for (let row = 1; row <= 513; row++) sheet.merges.push({ top: row, left: 1, bottom: row, right: 2 }); } }]);
    await expect(Excel.run(async (context) => { sheet1(context).getRange('A1:B600').getMergedAreasOrNullObject().load('address'); })).rejects.toEqual(code('GeneralException'));
  });
});

describe('limits and failures', () => {
  test('a call above the granted requirement set throws at once', async () => {
    open(undefined, { excelApi: '1.8' });
    await Excel.run(async (context) => {
      expect(() => sheet1(context).getRange('A1').getCellProperties({ format: { font: { bold: true } } })).toThrow(code('ApiNotFound'));
      expect(() => sheet1(context).pageLayout).toThrow(code('ApiNotFound'));
    });
  });

  test('a request above the limit is refused and nothing of it done', async () => {
    const fake = open(undefined, { payloadLimit: 1000 });
    await expect(Excel.run(async (context) => { sheet1(context).getRange('A1').values = [['x'.repeat(2000)]]; })).rejects.toEqual(code('RequestPayloadSizeLimitExceeded'));
    expect(contentOf(fake.sheet('Sheet1'))).toEqual({});
  });

  test('an oversized property comes back null, or the response is refused', async () => {
    const fake = open([{ name: 'Sheet1', rows: [['x'.repeat(3000)]] }], { payloadLimit: 1000 });
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1').load('values,address');
      await context.sync();
      expect(range.values).toBeNull();
      expect(range.address).toBe('Sheet1!A1');
    });
    fake.options.oversizedReads = 'refuse';
    await expect(Excel.run(async (context) => { sheet1(context).getRange('A1').load('values'); })).rejects.toEqual(code('ResponsePayloadSizeLimitExceeded'));
  });

  test('a batch that fails in the middle keeps what came before', async () => {
    const fake = open();
    fake.failAt(1, 'GeneralException', 4);
    await expect(Excel.run(async (context) => {
      sheet1(context).getRange('A1').values = [[1]];
      sheet1(context).getRange('A2').values = [[2]];
    })).rejects.toEqual(code('GeneralException'));
    expect(contentOf(fake.sheet('Sheet1'))).toEqual({ A1: 1 });
  });

  test('a protected sheet refuses locked cells only', async () => {
    const fake = open();
    fake.sheet('Sheet1').protected = true;
    fake.cell('Sheet1', 'B1').format = { ...fake.cell('Sheet1', 'B1').format, locked: false };
    await expect(Excel.run(async (context) => { sheet1(context).getRange('A1').values = [[1]]; })).rejects.toEqual(code('AccessDenied'));
    await Excel.run(async (context) => { sheet1(context).getRange('B1').values = [[2]]; });
    expect(contentOf(fake.sheet('Sheet1'))).toEqual({ B1: 2 });
  });

  test('while a cell is being edited every batch fails', async () => {
    open(undefined, { editing: true });
    await expect(Excel.run(async (context) => { await context.sync(); })).rejects.toEqual(code('InvalidOperationInCellEditMode'));
  });

  test('syncs and bytes are counted', async () => {
    const fake = open([{ name: 'Sheet1', rows: [['abc']] }]);
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1').load('values');
      await context.sync();
      await context.sync();
    });
    expect(fake.syncs).toBe(2);
    expect(fake.responseBytes[0]).toBeGreaterThan(fake.responseBytes[1]!);
  });
});

describe('sheets, tables, names', () => {
  test('formulas and names follow a renamed sheet and break with a deleted one', async () => {
    const fake = open([{ name: 'Tổng hợp', rows: [["='Theo dõi'!A1"]] }, { name: 'Theo dõi' }]);
    await Excel.run(async (context) => {
      const followUp = context.workbook.worksheets.getItem('Theo dõi');
      context.workbook.names.add('_SauRo.follow-up'.replace('-', '_'), followUp.getRange('A1'));
      followUp.name = 'Theo dõi 2025';
    });
    expect(fake.cell('Tổng hợp', 'A1').formula).toBe("='Theo dõi 2025'!A1");
    expect(fake.book.names[0]!.formula).toBe("='Theo dõi 2025'!$A$1");
    await Excel.run(async (context) => { context.workbook.worksheets.getItem('Theo dõi 2025').delete(); });
    expect(fake.cell('Tổng hợp', 'A1').formula).toBe('=#REF!A1');
  });

  test.each([
    ['a taken name', 'Sheet1', 'ItemAlreadyExists'],
    ['more than 31 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['a colon', 'a:b', 'InvalidArgument'],
  ])('a sheet cannot have %s', async (_, name, expected) => {
    open();
    await expect(Excel.run(async (context) => { context.workbook.worksheets.add(name); })).rejects.toEqual(code(expected));
  });

  test('a table over merged cells, or with a taken name, is refused', async () => {
    open([{ name: 'Sheet1', rows: [['A', 'B'], [1, 2]], prepare: (sheet) => sheet.merges.push({ top: 5, left: 1, bottom: 5, right: 2 }) }]);
    await Excel.run(async (context) => { sheet1(context).tables.add('A1:B2', true).name = 'TheoDoi'; });
    await expect(Excel.run(async (context) => { sheet1(context).tables.add('A4:B6', true); })).rejects.toEqual(code('InvalidArgument'));
    await expect(Excel.run(async (context) => { sheet1(context).tables.add('D1:E2', true).name = 'TheoDoi'; })).rejects.toEqual(code('InvalidArgument'));
  });

  test('the last visible sheet can be neither hidden nor deleted', async () => {
    open([{ name: 'Sheet1' }, { name: 'Ẩn', prepare: (sheet) => { sheet.visibility = 'Hidden'; } }]);
    await expect(Excel.run(async (context) => { sheet1(context).visibility = 'Hidden'; })).rejects.toEqual(code('InvalidOperation'));
    await expect(Excel.run(async (context) => { sheet1(context).delete(); })).rejects.toEqual(code('InvalidOperation'));
  });
});

describe('events', () => {
  async function listen(): Promise<unknown[]> {
    const heard: unknown[] = [];
    await Excel.run(async (context) => { context.workbook.worksheets.onChanged.add(async (event) => { heard.push([event.address, event.source, (event as { triggerSource?: string }).triggerSource]); }); });
    return heard;
  }

  test('the officer and the add-in are told apart from ExcelApi 1.14 on', async () => {
    const fake = open(undefined, { excelApi: '1.14' });
    const heard = await listen();
    await fake.officerTypes('Sheet1', 'B2', 'x');
    await fake.officerTypes('Sheet1', 'B3', 'x', 'elsewhere');
    await Excel.run(async (context) => { sheet1(context).getRange('A1').values = [[1]]; });
    await Promise.resolve();
    expect(heard).toEqual([['B2', 'Local', 'Unknown'], ['B3', 'Remote', 'Unknown'], ['A1', 'Local', 'ThisLocalAddin']]);
  });

  test('no event while events are switched off, and none after removal', async () => {
    const fake = open();
    const heard: string[] = [];
    const handle = await Excel.run(async (context) => context.workbook.worksheets.onChanged.add(async (event) => { heard.push(event.address); }));
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      sheet1(context).getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
    });
    await fake.officerTypes('Sheet1', 'C3', 'x');
    await Excel.run(handle.context, async () => { handle.remove(); });
    await fake.officerTypes('Sheet1', 'C4', 'x');
    expect(heard).toEqual(['C3']);
  });
});
