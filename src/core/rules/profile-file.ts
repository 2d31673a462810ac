import { RULES } from './catalogue';
import type { Profile, RuleLevel } from './profiles';

/** A profile read from a file, or what is wrong with the file in one Vietnamese sentence. */
export type ReadProfile = { readonly profile: Profile } | { readonly problem: string };

/** The profile as a small JSON file that an office sends to its units. */
export function writeProfileFile(profile: Profile): string {
  return `${JSON.stringify({ loai: KIND, ten: profile.name, quyTac: profile.rules }, null, 2)}\n`;
}

/** Reads such a file. Nothing is taken over from a file with a mistake in it. */
export function readProfileFile(text: string): ReadProfile {
  const file = parse(text);
  if (!isRecord(file) || file['loai'] !== KIND) return { problem: 'Tệp này không phải bộ quy tắc của Sáu Rõ. Đề nghị chọn tệp đã xuất từ mục Bộ quy tắc.' };
  const { ten: name, quyTac: rules } = file;
  if (typeof name !== 'string' || name.trim() === '') return { problem: 'Bộ quy tắc trong tệp chưa có tên. Đề nghị xuất lại tệp.' };
  if (!isRecord(rules)) return { problem: 'Bộ quy tắc trong tệp không có danh sách quy tắc. Đề nghị xuất lại tệp.' };
  for (const [rule, level] of Object.entries(rules)) {
    if (!RULES.some((each) => each.name === rule)) return { problem: `Tệp có quy tắc “${rule}” mà bản Sáu Rõ này không có. Đề nghị cập nhật Sáu Rõ hoặc xuất lại tệp.` };
    if (!LEVELS.includes(level as RuleLevel)) return { problem: `Mức của quy tắc “${rule}” trong tệp không hợp lệ. Các mức được dùng: ${LEVELS.join(', ')}.` };
  }
  return { profile: { name: name.trim(), rules: rules as Readonly<Record<string, RuleLevel>> } };
}

const KIND = 'sau-ro/bo-quy-tac';

const LEVELS: readonly RuleLevel[] = ['error', 'warning', 'info', 'off'];

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
