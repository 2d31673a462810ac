import { alt, as, map, not, number, one, opt, phrase, seq, type Parser } from './combinators';
import type { Fact } from './fact';
import { roman } from './numbers';

/** "17 giờ 00", "17h30", "17:00": the hour of a day says nothing more than the day. */
export const timeOfDay: Parser<unknown> = seq(number(0, 24), phrase('gio', 'h', 'g', ':'), opt(number(0, 59)), opt(phrase('phut', 'p', 'cung')), opt(phrase(',')));

/** "Thường xuyên", "liên tục". */
export const ongoing: Parser<Fact> = as(phrase(
  'thuong xuyen', 'lien tuc', 'thuong xuyen lien tuc', 'tx', 't . x', 'hang ngay', 'hang ngay hang gio', 'moi ngay', 'quanh nam', 'suot nam', 'suot ca nam', 'lau dai', 'duy tri thuong xuyen', 'ongoing', 'continuous', 'continuously', 'regularly', 'thuong truc', 'thuong nhat', 'khong thoi han', 'vo thoi han', 'lien tuc trong nam', 'thg xuyen', 'thuongxuyen', 'thuong xuyn',
  'trong suot qua trinh thuc hien', 'trong suot thoi gian thuc hien', 'trong qua trinh thuc hien', 'xuyen suot', 'daily',
), { type: 'ongoing' } as Fact);

const years = phrase('nam tiep theo', 'nam sau', 'nam ke tiep', 'nam tiep theo do', 'nam sau do', 'nam den', 'nam tiep', 'giai doan tiep theo', 'thoi gian tiep theo', 'thang tiep theo', 'quy tiep theo', 'giai doan sau', 'nam toi', 'nam lien ke');
const keeps = seq(opt(phrase(',', 'va', ';')), opt(phrase('tiep tuc')), phrase('duy tri', 'tiep tuc', 'duy tri on dinh', 'duy tri thuc hien', 'tiep tuc duy tri', 'tiep tuc thuc hien'));

/** "… và những năm tiếp theo", "duy trì các năm sau", "trở đi". `keeps`: the work itself is done, only its result is kept up. */
export const following: Parser<Fact> = alt<Fact>(
  map(seq(opt(phrase(',', 'va', ';', 'sau do')), opt(keeps), opt(phrase('trong', 'cho', 'vao', 'den')), phrase('cac', 'nhung', 'nhieu', 'cho cac', 'nhung cac'), years), ([, kept]) => ({ type: 'following', keeps: kept !== null })),
  map(seq(opt(phrase('va', ',')), phrase('tro di', 've sau', 'onwards', 'onward', 'va tiep tuc', 'va tiep theo')), () => ({ type: 'following', keeps: false })),
  map(seq(opt(phrase(',', 'va', ';')), opt(phrase('sau do')), phrase('duy tri', 'tiep tuc duy tri', 'duy tri thuong xuyen', 'duy tri hang nam', 'van hanh thuong xuyen'), opt(phrase('thuong xuyen', 'hang nam', 'lien tuc', 'on dinh', 'lau dai'))), () => ({ type: 'following', keeps: true })),
  map(seq(phrase('va', ', va', 'sau do', 'va sau do', ', sau do', '; sau do', '. sau do'), opt(phrase('thuc hien', 'la', 'duoc', 'trien khai', 'van hanh')), phrase('thuong xuyen', 'duy tri thuong xuyen'), not(one(() => true))), () => ({ type: 'following', keeps: true })),
);

/** A status typed into the wrong column. */
export const status: Parser<Fact> = as(alt<unknown>(seq(phrase('xong'), not(one((token) => token.kind !== 'mark'))), phrase(
  'da hoan thanh', 'dang thuc hien', 'dang trien khai', 'chua thuc hien', 'chua trien khai', 'chua hoan thanh', 'da thuc hien', 'da trien khai', 'da xong', 'da ban hanh', 'cham tien do', 'qua han', 'hoan thanh dung han', 'hoan thanh qua han', 'dung han', 'dung tien do', 'dang lam', 'da trinh', 'da bao cao', 'dang xay dung', 'dang soan thao', 'dang tham dinh', 'da phe duyet', 'tam dung', 'da ket thuc', 'dang trinh', 'con han', 'tre han', 'da lam', 'chua lam', 'done', 'completed', 'in progress', 'dang tiep tuc thuc hien', 'dang hoan thien', 'dang xu ly', 'chua bat dau', 'trong han', 'hoan thanh truoc han',
)), { type: 'status' } as Fact);

/** Phrases that count no time: "Giai đoạn 1:", "đợt 2", "số 57-NQ/TW", "lần thứ XIV". */
export const label: Parser<unknown> = alt<unknown>(
  seq(phrase('giai doan', 'dot', 'buoc', 'lan', 'lan thu', 'phase', 'ky', 'muc', 'phan', 'chuong', 'khoa', 'nhom', 'phien', 'phien thu', 'vong'), opt(phrase('thu')), alt<unknown>(number(0, 99), roman), not(alt<unknown>(phrase('/', '- 20'), seq(phrase('-', 'den'), number(1900, 2199))))),
  seq(phrase('so', 'nd', 'qd', 'nq', 'kl', 'tt', 'kh', 'ct', 'cv', 'dieu', 'khoan', 'diem', 'phu luc', 'cong van', 'ctr'), opt(phrase(':', '-')), number(0, 99999), opt(seq(phrase('/', '-'), number(1900, 2199))), opt(seq(phrase('/', '-'), one((token) => token.kind === 'word')))),
);
