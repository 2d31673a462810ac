import { fold } from '../../text/fold';
import { remember } from '../../text/remember';

/** Whether a content sets a target and no work: "Phấn đấu … tăng", "Tỷ lệ …", "Giảm dần tỷ lệ …", "Sản lượng … đạt …". "Phấn đấu hoàn thành" is work. */
export const isTarget = remember((text): boolean => {
  const toned = text.normalize('NFC').toLowerCase();
  const content = fold(text);
  const changed = CHANGE.exec(content)?.[0].length ?? 0;
  const [quantity, count] = [content.slice(changed), COUNT.test(toned.slice(changed))];
  if (STRIVE.test(content)) return !WORK.test(content) && (MEASURED.test(content) || COUNTED.test(toned));
  if (/^(?:dat )?chi tieu(?![\p{L}])/u.test(content)) return MEASURED.test(content);
  if (count) return changed > 0 || REACHES.test(content);
  if (SHARE.test(quantity)) return true;
  return changed > 0 ? YIELD.test(quantity) && !/^(?:bao dam|dam bao|dat|dua) /u.test(content) : AMOUNT.test(content) && REACHES.test(content);
});

const STRIVE = /^phan dau(?![\p{L}])/u;

/** After "phấn đấu": something to be done. */
const WORK = /^phan dau (?:hoan thanh|xay dung|khoi cong|ban hanh|dua (?!ty le|ti le|so |chi so|muc))(?![\p{L}])/u;

/** What is done to a quantity. */
const CHANGE = /^(?:duy tri|giu vung|nang cao|nang|gia tang|tang|keo giam|giam|ha|bao dam|dam bao|dat|dua|cai thien)(?: dan| manh| nhanh| them)? (?=\p{L})/u;

/** Quantities that are set as targets whatever is said of them. */
const SHARE = /^(?:ty le|ti le|toc do|so luong|luong (?:khach|hang|kieu hoi)|kim ngach|thu nhap binh quan|ty trong|ti trong|thu hang|ty suat|ti suat)(?![\p{L}])/u;

/** Quantities of which one may also speak without a target. */
const AMOUNT = /^(?:san luong|nang suat|doanh thu|gia tri|chi so|do che phu|tong (?:chi|thu|gia tri|san luong|luong|muc|doanh thu|von|kim ngach|so))(?![\p{L}])/u;
const YIELD = /^(?:nang suat|doanh thu|thu nhap)(?![\p{L}])/u;

/** "Số trường có thư viện …", by its tone: "Sở …" and "Sơ kết …" are none, nor are "số hóa", "số liệu", "số điện thoại". */
const NO_COUNT = 'hóa|hoá|liệu|hiệu|thứ|tự|điện thoại|tài khoản';
const COUNT = new RegExp(`^(?:tổng )?số (?!${NO_COUNT}|thuê bao)`, 'u');
const COUNTED = new RegExp(`(?<!\\p{L})số (?!${NO_COUNT})`, 'u');

/** Says what a quantity is to come to. */
const REACHES = /(?:^|[^\p{L}])(?:dat|chiem|tang|giam|len|phan dau)(?![\p{L}])/u;

const MEASURED =
  /(?:^|[^\p{L}])(?:dien tich|cao hon|thap hon|nhieu [\p{L} ]{1,30}hon|nhieu hon|it hon|nhanh hon|ngay cang|rut ngan|vuot|ty le|ti le|chi so|toc do|muc|so luong|tang|giam|dat|tren|duoi|toi thieu|it nhat|binh quan|kim ngach|doanh thu|gia tri)(?![\p{L}])/u;
