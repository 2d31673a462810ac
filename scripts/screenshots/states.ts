import type { Page } from 'playwright-core';
import type { FileName } from './files';

/** A state of the pane worth a picture, and how an officer gets there. */
export interface PaneState {
  readonly name: string;
  readonly file: FileName;
  readonly lang?: 'en';
  go?(page: Page): Promise<void>;
}

export const PANE_STATES: readonly PaneState[] = [
  { name: 'doc-bang', file: 'plan' },
  { name: 'cac-diem', file: 'plan', go: (page) => openFinding(page, 'Thiếu thời gian thực hiện', 'E11') },
  { name: 'xem-truoc-khi-sua', file: 'plan', go: (page) => openFinding(page, 'Một cơ quan vừa chủ trì vừa phối hợp', 'D16') },
  {
    name: 'chap-nhan', file: 'plan',
    async go(page) {
      await openFinding(page, 'Thời gian ngoài kỳ kế hoạch', 'E32');
      await pane(page).getByRole('button', { name: 'Chấp nhận…' }).click();
      await pane(page).getByLabel('Lý do chấp nhận').fill('Nhiệm vụ hai năm, đã nêu tại mục III của Kế hoạch');
      await pane(page).getByLabel('Người chấp nhận').fill('Nguyễn Văn An');
      await pane(page).getByRole('button', { name: 'Lưu', exact: true }).click();
      const accepted = pane(page).getByText(/Đã chấp nhận: 1/);
      await accepted.waitFor();
      await accepted.click();
    },
  },
  { name: 'hoi-thiet-lap', file: 'unnamed' },
  { name: 'bang', file: 'plan', go: async (page) => {
    await openTab(page, 'Bảng');
    await pane(page).getByText('Hàng tiêu đề').first().waitFor();
  } },
  { name: 'theo-doi', file: 'tracking', go: async (page) => {
    await openTab(page, 'Theo dõi');
    await pane(page).getByText('Theo cơ quan chủ trì').waitFor();
    await page.waitForTimeout(1000);
  } },
  { name: 'tong-hop', file: 'tracking', go: async (page) => {
    await openTab(page, 'Tổng hợp');
    await pane(page).getByRole('button', { name: /^Lập bảng tổng hợp/ }).click();
    await pane(page).getByText(/Đã lập xong/).first().waitFor();
  } },
  { name: 'dang-lam', file: 'plan', go: async (page) => {
    await openTab(page, 'Tổng hợp');
    await page.evaluate(slowSteps);
    await pane(page).getByRole('button', { name: /^Lập bảng tổng hợp/ }).click();
    await pane(page).getByRole('progressbar').waitFor();
  } },
  { name: 'khong-co-bang', file: 'noMatrix' },
  { name: 'loi', file: 'locked', go: async (page) => {
    await openTab(page, 'Tổng hợp');
    await pane(page).getByRole('button', { name: /^Lập bảng tổng hợp/ }).click();
    await pane(page).getByText(/đang được khóa/).first().waitFor();
  } },
  { name: 'tieng-anh', file: 'plan', lang: 'en', go: (page) => openFinding(page, 'No time', 'E11') },
];

/** Runs in the page: long work lets the page paint between steps; here it waits long enough for a picture. */
function slowSteps(): void {
  const soon = window.setTimeout;
  window.setTimeout = ((run: () => void, delay?: number) => soon(run, delay === 0 ? 4000 : delay)) as typeof window.setTimeout;
}

export function pane(page: Page) {
  return page.locator('.split-pane');
}

export async function openTab(page: Page, name: string): Promise<void> {
  await pane(page).getByRole('tab', { name }).click();
}

/** Opens a group by its title, if it is closed, and clicks the finding of a cell. */
export async function openFinding(page: Page, group: string, cell: string): Promise<void> {
  const item = pane(page).locator(`[data-cell="${cell}"]`).first();
  if (!(await item.isVisible())) await pane(page).getByText(group).first().click();
  await item.click();
  await page.waitForTimeout(400);
}
