import type { CellEdit } from '../sheet/edit';
import { fillSlots, type SlotValues } from '../text/slots';

/** A change offered for a finding: all its edits or none. */
export interface Fix {
  readonly kind: FixKind;
  /** What it does, in a few Vietnamese words, slots filled ("Thay bằng Sở Tài chính"). */
  readonly title: string;
  /** Slot values, for the same title in another language. */
  readonly slots: Readonly<Record<string, string | number>>;
  readonly edits: readonly CellEdit[];
  /** False when a person must confirm it one by one; it is then left out of "sửa tất cả". */
  readonly safe: boolean;
}

/** What fixes do, in Vietnamese; several rules share the same words. English ones stand in `locales/en/rule-messages.ts`. */
export const FIX_TITLES = {
  rewrite: 'Ghi lại là {text}',
  renumber: 'Đánh lại {count} số thứ tự từ dòng này',
  replace: 'Thay bằng {name}',
  'drop-old-name': 'Bỏ tên cũ, đã có {name}',
  unify: 'Viết thống nhất là {text}',
  correct: 'Sửa thành {text}',
  'one-lead': 'Giữ {lead} chủ trì, chuyển cơ quan khác sang phối hợp',
  'drop-coordinator': 'Bỏ khỏi cột phối hợp',
  'join-up': 'Gộp lên dòng trên',
  clean: 'Làm sạch',
  compose: 'Chuyển sang Unicode dựng sẵn',
  'add-line': 'Thêm dòng kèm theo',
} as const;

export type FixKind = keyof typeof FIX_TITLES;

/** A fix under the words of its kind; every slot of them must be given. */
export function fixOf<Kind extends FixKind>(kind: Kind, slots: SlotValues<(typeof FIX_TITLES)[Kind]>, edits: readonly CellEdit[], safe: boolean): Fix {
  return { kind, title: fillSlots(FIX_TITLES[kind], slots), slots, edits, safe };
}
