import { fold } from '../../text/fold';
import { isUncommonBody } from './common-bodies';

/**
 * Bodies of which every province has many that no register lists: schools, hospitals, firms, usual centres, press, communes, associations. Their
 * names are taken as written; only departments, party committees and the like are held against the register.
 */
export function isOpenKind(name: string): boolean {
  const folded = fold(name);
  return (OPEN.test(folded) && !isUncommonBody(folded)) || isLocal(name);
}

/** A body of one commune, ward or village: "Công an phường", "Đoàn Thanh niên xã Đông Hải". */
export function isLocal(name: string): boolean {
  return LOCAL.test(name.normalize('NFC').toLowerCase());
}

/** With its tones: "Sở Quản lý …", "… Xã hội" and "… Nông thôn" are no local bodies. */
const LOCAL = /(?<!\p{L})(?:(?<!hợp tác )xã(?! hội)|phường|đặc khu|thị trấn|khu phố|(?<!nông )thôn|tổ dân phố|trường học|quận|huyện|thị xã)(?!\p{L})/u;

const OPEN =
  /^(?:cac|nhung|mot so|phong|chi cuc|trung tam|tt|truong|dai hoc|hoc vien|vien|benh vien|bao|dai|cong ty|tong cong ty|tap doan|doanh nghiep|ngan hang|buu dien|hoi|hiep hoi|lien hiep|lien minh|quy|nha|thu vien|bao tang|to|doi|ban quan ly|ban qlda|bql|bqlda|van phong (?:so|ban|chi cuc|cuc|dang uy)|thue co so|ban chi dao|hoi dong|ubnd|uy ban nhan dan|xa|phuong|dac khu|thi tran|huyen|thi xa|thanh pho|cum|khoi|don vi|co quan|to chuc|ca nhan|dia phuong|vnpt|viettel|mobifone|fpt|evn|cau lac bo|hop tac xa|dn|chu dau tu)(?:$|[^\p{L}])/u;
