import { fixOf } from '../../src/core/rules/fix';
import { createSession } from '../../src/session/session';
import { WorkbookError } from '../../src/workbook/error';
import { createMemoryWorkbook, type MemorySheet } from '../../src/workbook/memory';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { buildXlsx } from '../workbook/xlsx/build-xlsx';
import { SMALL_PLAN, found, openSession } from './small-plan';

describe('opening a workbook', () => {
  test('reads and checks at once', async () => {
    const { session } = await openSession();
    expect(session.state().phase).toBe('ready');
    expect(session.state().plan?.tasks.map((task) => task.row)).toEqual([4, 5, 6, 7]);
    expect(found(session)).toEqual(expect.arrayContaining(['lead-missing C5', 'ongoing-without-cycle E7']));
  });

  test('says which sheet has no table, and stays usable', async () => {
    const { session } = await openSession({ name: 'Ghi chú', rows: [['Họp giao ban thứ Hai'], ['Chuẩn bị tài liệu']] });
    expect(session.state().problem).toEqual({ code: 'no-matrix', slots: { sheet: 'Ghi chú' } });
    expect(session.state().phase).toBe('ready');
  });

  test('tells an empty sheet from one without a table', async () => {
    const { session } = await openSession({ name: 'Trang 1', rows: [] });
    expect(session.state().problem?.code).toBe('empty-sheet');
  });

  test('leaves out hidden sheets', async () => {
    const { session } = await openSession(SMALL_PLAN, { ...SMALL_PLAN, name: 'Bản cũ', hidden: true });
    expect(session.state().plan?.matrices.map(({ sheet }) => sheet)).toEqual(['Phụ lục']);
  });
});

describe('what the officer types', () => {
  test('a finding vanishes when its cell is corrected', async () => {
    const { workbook, session } = await openSession();
    workbook.officerEdits([{ cell: { sheet: 'Phụ lục', row: 5, column: 3 }, value: 'Sở Nội vụ' }]);
    await session.show({ sheet: 'Phụ lục', row: 5, column: 3 });
    expect(found(session)).not.toContain('lead-missing C5');
  });
});

describe('fixing', () => {
  const fix = fixOf('replace', { name: 'Sở Nội vụ' }, [{ cell: { sheet: 'Phụ lục', row: 5, column: 3 }, expected: null, value: 'Sở Nội vụ' }], true);

  test('changes the cell, checks again and can be taken back', async () => {
    const { workbook, session } = await openSession();
    await session.fix([fix]);
    expect((await workbook.read('Phụ lục')).cells[4]?.[2]?.text).toBe('Sở Nội vụ');
    expect(session.state().notice).toEqual({ kind: 'fixed', cells: 1, refused: [] });
    expect(session.state().history.map(({ step }) => step)).toEqual([{ kind: 'fix', fix }]);

    await session.undo();
    expect((await workbook.read('Phụ lục')).cells[4]?.[2] ?? null).toBeNull();
    expect(found(session)).toContain('lead-missing C5');
    expect(session.state().history).toEqual([]);
  });

  test('does not write over a cell that was edited meanwhile', async () => {
    const { workbook, session } = await openSession();
    workbook.officerEdits([{ cell: { sheet: 'Phụ lục', row: 5, column: 3 }, value: 'Sở Tài chính' }]);
    await session.fix([fix]);
    expect((await workbook.read('Phụ lục')).cells[4]?.[2]?.text).toBe('Sở Tài chính');
    expect(session.state().notice).toMatchObject({ kind: 'fixed', cells: 0, refused: [{ reason: 'changed', found: 'Sở Tài chính' }] });
    expect(session.state().history).toEqual([]);
  });
});

describe('acceptances', () => {
  test('set a finding apart, travel in the workbook, and can be withdrawn', async () => {
    const { workbook, session } = await openSession();
    const finding = session.state().check!.findings.find(({ rule }) => rule === 'lead-missing')!;
    await session.accept(finding, { reason: 'Chờ Thường trực quyết định', by: 'Nguyễn Thị Hoa', expires: null });
    expect(found(session)).not.toContain('lead-missing C5');
    expect(session.state().check?.accepted.map(({ acceptance }) => acceptance.reason)).toEqual(['Chờ Thường trực quyết định']);

    const again = await openAgain(workbook);
    expect(again.state().check?.accepted).toHaveLength(1);
    await again.withdraw(again.state().check!.accepted[0]!.acceptance);
    expect(found(again)).toContain('lead-missing C5');
  });

  test('run out on their day', async () => {
    const { session } = await openSession();
    const finding = session.state().check!.findings.find(({ rule }) => rule === 'lead-missing')!;
    await session.accept(finding, { reason: 'Tạm thời', by: 'Nguyễn Thị Hoa', expires: '2026-11-30' });
    await session.setAsOf('2026-12-01');
    expect(found(session)).toContain('lead-missing C5');
    expect(session.state().check?.staleAcceptances.map(({ why }) => why)).toEqual(['expired']);
  });
});

describe('settings', () => {
  test('a report cycle said once quiets "Thường xuyên", and travels in the workbook', async () => {
    const { workbook, session } = await openSession();
    await session.configure({ reportCycle: 'Trước ngày 01/11 hằng năm' });
    expect(found(session)).not.toContain('ongoing-without-cycle E7');
    expect(found(await openAgain(workbook))).not.toContain('ongoing-without-cycle E7');
  });

  test('a rule switched off has no outcome', async () => {
    const { session } = await openSession();
    await session.setProfile('draft', { 'lead-missing': 'off' });
    expect(session.state().check?.outcomes.map(({ rule }) => rule)).not.toContain('lead-missing');
  });
});

describe('the officer has the last word on columns', () => {
  test('a correction is previewed, kept and forgotten', async () => {
    const { session } = await openSession();
    const correction = { sheet: 'Phụ lục', columns: { lead: [4], coordinators: [3] } };
    expect((await session.preview(correction, new AbortController().signal))?.tasks[0]?.leads.text).toBe('Sở Tư pháp');
    expect(session.state().plan?.tasks[0]?.leads.text).toBe('Sở Khoa học và Công nghệ');
    await session.correct('Phụ lục', correction);
    expect(session.state().plan?.tasks[0]?.leads.text).toBe('Sở Tư pháp');
    await session.correct('Phụ lục', null);
    expect(session.state().plan?.tasks[0]?.leads.text).toBe('Sở Khoa học và Công nghệ');
  });
});

describe('marks', () => {
  test('stand on the cells of findings and go away together', async () => {
    const { workbook, session } = await openSession();
    await session.mark(true);
    expect(workbook.marks).toContainEqual({ cell: { sheet: 'Phụ lục', row: 5, column: 3 }, severity: 'error' });
    await session.mark(false);
    expect(workbook.marks).toEqual([]);
  });

  test('a mended cell loses its mark, by the officer’s own hand or by a fix', async () => {
    const { workbook, session } = await openSession();
    await session.mark(true);
    const lead = { sheet: 'Phụ lục', row: 5, column: 3 };
    workbook.officerEdits([{ cell: lead, value: 'Sở Nội vụ' }]);
    await session.check();
    await session.show(lead);
    expect(workbook.marks.map(({ cell }) => cell)).not.toContainEqual(lead);
    expect(session.state().marked).toBe(true);
  });

  test('looking for old marks leaves on screen what the officer is being told', async () => {
    const { session } = await openSession();
    await session.show({ sheet: 'Không có', row: 1, column: 1 });
    await session.recallMarks();
    expect(session.state().problem).toMatchObject({ code: 'no-sheet' });
  });

  test('left by an earlier session are known again, so that one click takes them away', async () => {
    const { workbook, session } = await openSession();
    await workbook.mark([{ cell: { sheet: 'Phụ lục', row: 5, column: 3 }, severity: 'error' }]);
    await session.recallMarks();
    expect(session.state().marked).toBe(true);
    await session.mark(false);
    expect(workbook.marks).toEqual([]);
  });
});

describe('summary sheets', () => {
  test('are added, replaced in place the second time, and taken back', async () => {
    const { workbook, session } = await openSession();
    const first = await session.summarise();
    expect(session.state().problem).toBeNull();
    expect(first?.sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Theo dõi', 'Quá hạn – sắp đến hạn', 'Phiếu kiểm tra']);
    const names = async () => (await workbook.sheets()).map(({ name }) => name);
    const after = await names();
    await session.summarise();
    expect(await names()).toEqual(after);
    await session.undo();
    await session.undo();
    expect(await names()).toEqual(['Phụ lục']);
  });

  test('never take the name of a sheet of the officer', async () => {
    const { workbook, session } = await openSession(SMALL_PLAN, { name: 'Theo dõi', rows: [['của tôi']] });
    await session.summarise();
    expect((await workbook.read('Theo dõi')).cells[0]?.[0]?.text).toBe('của tôi');
    expect((await workbook.sheets()).find(({ generated }) => generated === 'follow-up')?.name).not.toBe('Theo dõi');
  });
});

describe('summary sheets that the officer typed into', () => {
  const cell = { sheet: 'Theo dõi', row: 6, column: 3 };

  test('are not replaced unasked, and are when the officer says so', async () => {
    const { workbook, session } = await openSession();
    await session.summarise();
    workbook.officerEdits([{ cell, value: 'Ghi tay' }]);
    expect(await session.summarise()).toBeNull();
    expect(session.state().problem).toEqual({ code: 'generated-edited', slots: { sheet: 'Theo dõi', n: 1 } });
    expect((await workbook.read('Theo dõi')).cells[5]?.[2]?.text).toBe('Ghi tay');
    await session.summarise({ force: true });
    expect(session.state().problem).toBeNull();
    expect((await workbook.read('Theo dõi')).cells[5]?.[2]?.text).not.toBe('Ghi tay');
  });

  test('stay with the officer when new ones are wanted, which can be taken back', async () => {
    const { workbook, session } = await openSession();
    await session.summarise();
    workbook.officerEdits([{ cell, value: 'Ghi tay' }]);
    await session.summarise({ newSheets: true });
    const kinds = async () => (await workbook.sheets()).flatMap(({ name, generated }) => (generated === 'storage' ? [] : [`${name}: ${generated ?? 'của cán bộ'}`]));
    expect(await kinds()).toEqual(['Phụ lục: của cán bộ', 'Tổng hợp: summary', 'Theo dõi: của cán bộ', 'Quá hạn – sắp đến hạn: overdue', 'Phiếu kiểm tra: check-sheet', 'Theo dõi (Sáu Rõ): follow-up']);
    expect((await workbook.read('Theo dõi')).cells[5]?.[2]?.text).toBe('Ghi tay');
    expect((await workbook.read('Theo dõi (Sáu Rõ)')).tables.map(({ name }) => name)).toEqual(['SauRo_TheoDoi_2']);
    expect((await workbook.read('Tổng hợp')).cells.flat().filter((found) => found?.formula?.includes("'Theo dõi (Sáu Rõ)'!")).length).toBeGreaterThan(0);
    expect(session.state().plan?.tasks).toHaveLength(4);

    await session.summarise();
    expect((await workbook.sheets()).filter(({ generated }) => generated === 'follow-up').map(({ name }) => name)).toEqual(['Theo dõi (Sáu Rõ)']);
    await session.undo();
    await session.undo();
    expect(await kinds()).toEqual(['Phụ lục: của cán bộ', 'Tổng hợp: summary', 'Theo dõi: follow-up', 'Quá hạn – sắp đến hạn: overdue', 'Phiếu kiểm tra: check-sheet']);
    expect((await workbook.read('Theo dõi')).cells[5]?.[2]?.text).toBe('Ghi tay');
  });

  test('are replaced unasked when only the date of the figures was set', async () => {
    const { workbook, session } = await openSession();
    await session.summarise();
    const { row, column } = workbook.blueprint('summary')!.names![0]!;
    workbook.officerEdits([{ cell: { sheet: 'Tổng hợp', row, column }, value: 46_400 }]);
    expect(await session.summarise()).not.toBeNull();
  });
});

describe('tracking columns', () => {
  test('are added once and taken back', async () => {
    const { workbook, session } = await openSession();
    await session.track();
    expect(session.state().plan?.matrices[0]?.columns.status).toEqual([6]);
    await session.track();
    expect(session.state().problem?.code).toBe('tracking-complete');
    await session.undo();
    expect((await workbook.read('Phụ lục')).columnCount).toBe(5);
  });
});

describe('when the workbook refuses', () => {
  test('says why and leaves everything as it was', async () => {
    const { workbook, session } = await openSession();
    jest.spyOn(workbook, 'place').mockRejectedValueOnce(new WorkbookError('workbook-protected'));
    const before = (await workbook.sheets()).length;
    expect(await session.summarise()).toBeNull();
    expect(session.state().problem?.code).toBe('workbook-protected');
    expect((await workbook.sheets()).length).toBe(before);
    expect(session.state().busy).toBeNull();
  });
});

async function openAgain(workbook: Awaited<ReturnType<typeof openSession>>['workbook']) {
  const { createSession } = await import('../../src/session/session');
  const session = createSession(workbook, { today: '2026-11-20' });
  await session.open();
  return session;
}

function longPlan(tasks: number): MemorySheet {
  return {
    name: 'Phụ lục',
    rows: [...SMALL_PLAN.rows.slice(0, 3), ...Array.from({ length: tasks }, (_, index) => [String(index + 1), `Xây dựng hạng mục thứ ${index + 1} của chương trình`, 'Sở Tài chính', 'Sở Nội vụ', 'Quý II/2026'])],
  };
}

describe('a long plan', () => {
  test('is shown before it is checked to the end, and the check can be stopped', async () => {
    const session = createSession(createMemoryWorkbook([longPlan(4000)]), { today: '2026-11-20' });
    const seen: string[] = [];
    session.subscribe(() => {
      const { plan, check, busy } = session.state();
      if (plan && !check && busy) {
        seen.push('understood');
        session.cancel();
      }
    });
    await session.open();
    expect(seen[0]).toBe('understood');
    expect(session.state().notice).toEqual({ kind: 'cancelled' });
    expect(session.state().plan?.tasks).toHaveLength(4000);
  });
});

describe('long work', () => {
  const long = buildXlsx([longPlan(300)]);

  test('shows how far it has come, in the reading of the file too, and gives the same as without pauses', async () => {
    const workbook = await openXlsx(long);
    const session = createSession(workbook, { today: '2026-11-20' });
    const clock = jest.spyOn(performance, 'now').mockImplementation(everLater());
    const done: number[] = [];
    session.subscribe(() => {
      const { busy } = session.state();
      if (busy && busy.total > 1 && busy.done !== done.at(-1)) done.push(busy.done);
    });
    await session.open();
    clock.mockRestore();
    expect(done).toEqual([...done].sort((a, b) => a - b));
    for (const [from, to] of [[1, 20], [21, 50], [51, 100]] as const) expect(done.some((share) => share >= from && share <= to)).toBe(true);

    const atOnce = createSession(await openXlsx(long), { today: '2026-11-20' });
    await atOnce.open();
    expect(session.state().check).toEqual(atOnce.state().check);
  });

  test('is not cut in pieces while it is short', async () => {
    const { session } = await openSession();
    const turn = jest.spyOn(globalThis, 'setTimeout');
    await session.setAsOf('2026-11-21');
    expect(turn).not.toHaveBeenCalled();
    turn.mockRestore();
  });

  test('can be stopped while the file is read, and the one before stands', async () => {
    const session = createSession(await openXlsx(long), { today: '2026-11-20' });
    const clock = jest.spyOn(performance, 'now').mockImplementation(everLater());
    session.subscribe(() => session.cancel());
    await session.open();
    clock.mockRestore();
    expect(session.state()).toMatchObject({ notice: { kind: 'cancelled' }, plan: null, busy: null });
  });
});

/** A clock by which every second moment is late enough for a pause. */
function everLater(): () => number {
  let now = 0;
  return () => (now += 30);
}

describe('the officer’s own register', () => {
  test('further names travel in the workbook and are understood', async () => {
    const { workbook, session } = await openSession({ ...SMALL_PLAN, rows: [...SMALL_PLAN.rows, ['5', 'Cập nhật cơ sở dữ liệu dân cư', 'PV06', 'Sở Tư pháp', 'Quý III/2026']] });
    expect(found(session)).toContain('agency-unknown C8');
    await session.setAgencies([], { 'cong-an-tinh': ['PV06'] });
    expect(found(session)).not.toContain('agency-unknown C8');
    expect((await openAgain(workbook)).state().plan?.tasks.at(-1)?.leads.value[0]?.id).toBe('cong-an-tinh');
  });
});
