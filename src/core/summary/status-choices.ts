/** What an officer picks for *Tình trạng*; every wording is one that `readStatusText` understands. No commas: Excel's lists are parted by them. */
export const STATUS_CHOICES: readonly string[] = ['Chưa thực hiện', 'Đang thực hiện', 'Chậm tiến độ', 'Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Hoàn thành'];
