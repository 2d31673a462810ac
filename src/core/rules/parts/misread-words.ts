import { fold, foldKeepingTones } from '../../text/fold';
import { likeCase } from '../../text/like-case';
import { remember } from '../../text/remember';

/** A word that scanning or typing got wrong, at its place in the text. */
export interface Misread {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly meant: string;
}

/**
 * Compounds of administrative Vietnamese whose letters, accents taken off, mean nothing else: a pair of syllables that reads the same without
 * accents but is written otherwise was misread. After a colon: pairs that are right all the same ("khóa học"), often across two words
 * ("lãnh đạo tạo điều kiện").
 */
const COMPOUNDS = `
công nghệ; khoa học: khóa học; chuyển đổi; chuyển giao; nghiên cứu; phát triển; hệ thống; dữ liệu: dự liệu; thực hiện; thực tiễn; thực tế; hỗ trợ: hộ trợ;
kế hoạch; đào tạo: đạo tạo; doanh nghiệp; nông nghiệp; công nghiệp; thông tin: thống tín; kinh tế; chính sách; chính quyền; nhiệm vụ; giải pháp; hạ tầng; nguồn lực;
nhân lực: nhân lúc; sản xuất; sản phẩm; tuyên truyền; truyền thông: truyền thống; triển khai; khai thác; tổ chức; kiểm tra; giám sát; thanh tra; báo cáo: bao cao;
xây dựng; hoàn thiện; hoàn thành; chất lượng; hiệu quả: hiểu qua, hiệu qua; thủ tục; hành chính; trực tuyến; công chức; viên chức; bảo đảm; môi trường;
du lịch; giáo dục; lãnh đạo; phối hợp; thường xuyên; tiếp tục; tăng cường; đẩy mạnh; khuyến khích; bồi dưỡng; tập huấn; thị trường: thị trưởng, thi trường;
sở hữu; trí tuệ; an ninh; tài nguyên; ngân sách; kinh phí; cải cách; phát huy; phổ biến; quán triệt; nghị quyết; quyết định; chương trình; rà soát; sửa đổi;
dịch vụ; học sinh; trung tâm; khu vực; địa phương; viễn thông; thống kê; tiêu chuẩn; năng lực; năng lượng; khí hậu; xuất khẩu; nhập khẩu; thương mại;
thanh niên; nông dân; mặt trận; nông thôn; tự động; bảo vệ; an toàn; đánh giá; hướng dẫn; tổng hợp; ứng dụng: ung dung
`;

/** Slips with other letters, or whose bare letters could mean much else. */
const SLIPS: Readonly<Record<string, string>> = {
  'tiên bộ': 'tiến bộ', 'tiến bô': 'tiến bộ', 'tiễn bộ': 'tiến bộ', 'đền ngô': 'đãi ngộ', 'đãi ngô': 'đãi ngộ', 'ngiên cứu': 'nghiên cứu', 'nghiên cưu': 'nghiên cứu',
  'bổ xung': 'bổ sung', 'sử lý': 'xử lý', 'xữ lý': 'xử lý', 'nghành': 'ngành', 'đâu tư': 'đầu tư', 'đấu tư': 'đầu tư', 'sáng tao': 'sáng tạo', 'đôi mới': 'đổi mới',
  'đồi mới': 'đổi mới', 'đổi mơi': 'đổi mới', 'cản bộ': 'cán bộ', 'cán bô': 'cán bộ', 'cơ sờ': 'cơ sở', 'cơ sỡ': 'cơ sở', 'diện tử': 'điện tử', 'điên tử': 'điện tử',
  'quản lỷ': 'quản lý', 'quàn lý': 'quản lý', 'quãn lý': 'quản lý', 'sát nhập': 'sáp nhập', 'tập chung': 'tập trung', 'chia sẽ': 'chia sẻ', 'suất sắc': 'xuất sắc', 'lảnh đạo': 'lãnh đạo',
};

/** "Phần đầu đạt 80%" is "phấn đấu"; "phần đầu năm" and "thành phần đầu tư" are what they say. */
const STRIVE = /(?:(?<![\p{L}] )(?<!\p{L})|(?<=(?:mục tiêu|chỉ tiêu|quyết tâm|tiếp tục|và|sẽ|cùng|để|năm [0-9]{4}) ))phần đầu(?= (?:hết|toàn|trên|ít nhất|tối thiểu|đến|đạt|hoàn thành|xây dựng|tỷ lệ|tỉ lệ|tăng|giảm|đưa|trở thành|thực hiện|có|nâng|giữ|duy trì|bảo đảm|đảm bảo|trồng|kết nạp|thu|mỗi|đủ|khôi phục|phục hồi|tổ chức|tiêm|cấp|100|[0-9])(?!\p{L}))/giu;

/** The misread words of a text, in order. Text in which nothing has accents is no Vietnamese to judge. */
export function misreadWords(text: string): readonly Misread[] {
  if (!/[à-ỹđ]/iu.test(text)) return [];
  const found = [...pairs(text), ...(/phần đầu/iu.test(text) ? [...text.matchAll(STRIVE)].map((match) => misread(match.index, match[0], 'phấn đấu')) : [])];
  return found.sort((a, b) => a.start - b.start);
}

/** What a word may have to do with a slip: one by itself, or opening one together with the next word. */
const wordOnce = remember((word) => {
  const [plain, bare] = [foldKeepingTones(word), fold(word)];
  return { single: SLIPS[plain], opens: OPENERS.has(bare) || SLIP_OPENERS.has(plain) };
});

function pairs(text: string): readonly Misread[] {
  const found: Misread[] = [];
  // Few words open a compound; only those are looked at together with the next.
  let opener: { readonly start: number; readonly end: number } | null = null;
  for (const { 0: word, index: start } of text.matchAll(/\p{L}+/gu)) {
    const end = start + word.length;
    if (opener && opener.end + 1 === start && text[opener.end] === ' ') {
      // "đền Ngô Quyền" is a name.
      const isName = /^\p{Ll}/u.test(text.slice(opener.start)) && /^\p{Lu}/u.test(word);
      const meant = isName ? null : meantBy(text.slice(opener.start, end));
      if (meant !== null) found.push(misread(opener.start, text.slice(opener.start, end), meant));
    }
    const { single, opens } = wordOnce(word);
    if (single !== undefined) found.push(misread(start, word, single));
    opener = opens && single === undefined ? { start, end } : null;
  }
  return found;
}

/** What two words with a space between were meant to be; null when they are right or say something else. */
const meantBy = remember((two) => {
  const [plain, bare] = [foldKeepingTones(two), fold(two)];
  const slip = SLIP_FORMS.get(plain);
  if (slip !== undefined) return slip;
  const compound = BY_LETTERS.get(bare);
  return compound && !compound.right.has(plain) ? compound.meant : null;
});

function misread(start: number, written: string, meant: string): Misread {
  return { start, end: start + written.length, written, meant: likeCase(written, meant) };
}

const SLIP_FORMS = new Map(Object.entries(SLIPS).map(([slip, meant]) => [foldKeepingTones(slip), meant]));

const BY_LETTERS = new Map(
  COMPOUNDS.trim().split(/;\s+/u).map((entry) => {
    const [meant, others = ''] = entry.split(': ') as [string, string?];
    const right = new Set([meant, ...others.split(', ')].map(foldKeepingTones));
    return [fold(meant), { meant, right }] as const;
  }),
);

const OPENERS = new Set([...BY_LETTERS.keys()].map((compound) => compound.split(' ')[0]!));
const SLIP_OPENERS = new Set([...SLIP_FORMS.keys()].map((slip) => slip.split(' ')[0]!));
