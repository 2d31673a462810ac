import { fold } from '../../text/fold';

/** Somebody of a kind, no body by name: "doanh nghiệp viễn thông", "các trường học", "chủ đầu tư". No register could list them. */
export function isGeneric(name: string): boolean {
  if (EVERYBODY.test(fold(name))) return true;
  const [, rest] = KINDS.exec(name.normalize('NFC')) ?? [];
  return rest !== undefined && !/^[^\p{L}]*\p{Lu}|\s\p{Lu}/u.test(rest);
}

const EVERYBODY = /^(?:cac|nhung|mot so|toan the|tat ca|moi|tung)(?:$|[^\p{L}])/u;

/** Kinds whose bodies have names of their own; without one the kind is meant. */
const KINDS =
  /^(?:đơn vị|cơ quan|tổ chức|cá nhân|địa phương|doanh nghiệp|dn|hợp tác xã|htx|hội viên|nhà trường|nhà thầu|nhà đầu tư|nhà máy|chủ đầu tư|chủ rừng|chủ dự án|người|hộ|nhân dân|cán bộ|khối|cụm|trường học|cơ sở|ngân hàng|tổ hợp tác|chuyên gia|lực lượng)(?!\p{L})(.*)$/iu;

/** A body of one commune, ward or village: "Công an phường", "Đoàn Thanh niên xã Đông Hải". */
export function isLocal(name: string): boolean {
  return LOCAL.test(name.normalize('NFC').toLowerCase());
}

/** With its tones: "Sở Quản lý …", "… Xã hội" and "… Nông thôn" are no local bodies. */
const LOCAL = /(?<!\p{L})(?:(?<!hợp tác )xã(?! hội)|phường|đặc khu|thị trấn|khu phố|(?<!nông )thôn|tổ dân phố|trường học|quận|huyện|thị xã)(?!\p{L})/u;

/** A room or part of a body ("Phòng Kế hoạch - Tài chính", "Văn phòng Sở"): who belongs to the body knows it. */
export function isInternal(name: string): boolean {
  return /^(?:phòng (?!giao dịch|khám|cháy|chống)|văn phòng (?:sở|ban|cục|chi cục|đảng ủy|đảng uỷ)(?!\p{L})|bộ phận )/iu.test(name.normalize('NFC'));
}
