/**
 * Bodies of kinds of which a province has but few, by the words their names go on with: centres, institutes, funds and unions that are found in most
 * provinces though no register of agencies lists them (Nghị định 120/2020/NĐ-CP; websites of the provinces). A name outside is worth a question.
 */
const COMMON: readonly (readonly [kind: string, goesOn: string])[] = [
  [
    'trung tam|tt',
    'khuyen nong|khuyen cong|xuc tien|cong nghe thong tin|cntt|chuyen doi so|luu tru|kiem soat benh tat|y te|dich vu|phat trien quy dat|van hoa|giao duc|gdnn|gdtx|tro giup phap ly|cong tac xa hoi|bao tro|quan trac|nuoc sach|ky thuat|giam sat|dieu hanh|doi moi sang tao|ho tro|hoat dong thanh|phuc vu|hanh chinh cong|huan luyen|the thao|bao ton|giong|tich hop du lieu|thong tin|quy hoach|dang kiem|dau gia|tu van|chinh tri|boi duong|day nghe|phap y|kiem nghiem|giam dinh|cap cuu|dan so|ung dung|nghien cuu|phat thanh|truyen thong|truyen hinh|bao chi|vien thong|kinh doanh|dieu duong|bao tang|thu vien|nghe thuat|phat hanh phim|chieu phim|moi truong|tai nguyen|dang ky|quan ly|phong chong|ung pho|kham|suc khoe|anh ngu|ngoai ngu|tin hoc|hoc tap|khoa hoc|kiem dinh|do luong|tieu chuan|nong nghiep|thuy san|lam nghiep|chan nuoi|thu y|giao dich|thuong mai|du lich|xuat khau|logistics|hoi nghi|trien lam',
  ],
  ['vien', 'kiem sat|y duoc|quy hoach|nghien cuu|pasteur|hai duong|khoa hoc|dieu duong|ve sinh|sot ret|chien luoc|kinh te|phap y'],
  ['quy', 'bao ve|dau tu|bao lanh|ho tro|tin dung|phat trien|khuyen hoc|phong|bao tro|vi nguoi ngheo|den on|bao hiem|tiet kiem|hop tac'],
  [
    'hoi',
    'nong dan|lien hiep|phu nu|cuu|chu thap do|khuyen hoc|nguoi|luat gia|nha bao|nha van|dong y|van hoc|van nghe|doanh nhan|doanh nghiep|lam vuon|sinh vat canh|bao|nan nhan|chat doc|dau tu|ke toan|kien truc|xay dung|thuy loi|tin hoc|toan|khoa hoc|duoc|y|dieu duong|tu thien|di san|lich su|am nhac|my thuat|nghe|chan nuoi|thu y|nuoi|thuy san|cha me|sinh vien|thanh nien|ho tro|ke hoach hoa|hoa|cau|kinh te|co|sach|dan|the thao|bong da|vo thuat|tam ly|giao|tu van|bat dong san|quy hoach|cap thoat nuoc|lam nghiep|khuyet tat|phat trien|hop tac|huu nghi|dong huong',
  ],
  ['hiep hoi', 'du lich|doanh|lua gao|luong thuc|ca phe|thuy san|che bien|go|nuoc mam|van tai|bat dong san|cong nghe|phan mem|xuat|lang nghe|dau tu|nu|trai cay|rau|cao su|ho tieu|dieu|dien|nha thau|nuoi|chan nuoi|logistics|khach san|nhua|det|duoc|dao tao|giao duc|cac|hop tac xa|mia duong|tom|ca tra|sam|chuoi|dua'],
  ['dai', 'khi tuong thuy van|phat thanh|pt|tieng noi|truyen|thong tin|vien thong'],
  ['lien hiep', 'hoi|cac|hop tac xa|htx|khoa hoc|van hoc|thanh nien|phu nu|cong doan'],
  ['lien minh', 'hop tac xa|htx'],
];

const PATTERNS = COMMON.map(([kind, goesOn]) => ({ kind: new RegExp(`^(?:${kind})(?:$|[^\\p{L}])`, 'u'), known: new RegExp(`^(?:${kind}) (?:${goesOn})(?![\\p{L}])`, 'u') }));

/** Whether a folded name is of one of these kinds, and of no usual sort of it. */
export function isUncommonBody(folded: string): boolean {
  const pattern = PATTERNS.find(({ kind }) => kind.test(folded));
  return pattern !== undefined && !pattern.known.test(folded);
}
