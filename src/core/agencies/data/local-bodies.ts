/** Bodies of districts (until 30/6/2025) and communes that carry the name of a provincial one: "UBND huyện Đức Trọng". By the provincial id. */
export const LOCAL_BODIES: Readonly<Record<string, { readonly district?: string; readonly commune?: string }>> = {
  'ubnd-tinh': { district: 'ubnd-huyen', commune: 'ubnd-xa' },
  mttq: { commune: 'mttq-xa' },
  'phong-huyen': { district: 'phong-huyen' },
  'phong-xa': { commune: 'phong-xa' },
};

/** Names that are complete only with a place of that level. */
export const LOCAL_STEMS: readonly { readonly id: string; readonly stem: string; readonly level: 'district' | 'commune' }[] = [
  { id: 'dang-uy-xa', stem: 'Đảng ủy', level: 'commune' },
  { id: 'phong-xa', stem: 'Văn phòng HĐND và UBND', level: 'commune' },
  { id: 'phong-xa', stem: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', level: 'commune' },
];

/** Names that a place follows without its level: "Huyện ủy Đức Trọng". */
export const NAMED_STEMS: readonly { readonly id: string; readonly stem: string }[] = [
  { id: 'huyen-uy', stem: 'Huyện ủy' },
  { id: 'huyen-uy', stem: 'Thị ủy' },
  { id: 'huyen-uy', stem: 'Thành ủy' },
  { id: 'huyen-uy', stem: 'Quận ủy' },
];
