import { RULES } from './catalogue';
import type { Profile, RuleLevel } from './profiles';

/** A profile read from a file, or what is wrong with the file. */
export type ReadProfile = { readonly profile: Profile } | { readonly problem: ProfileProblem };

export type ProfileErrorCode = 'not-a-profile' | 'no-name' | 'no-rules' | 'unknown-rule' | 'bad-level';

/** What is wrong, and what to do, in one Vietnamese sentence. */
export interface ProfileProblem {
  readonly code: ProfileErrorCode;
  readonly message: string;
  /** The rule that is wrong; empty when it is the file. */
  readonly rule: string;
}

/** The profile as a small JSON file that an office sends to its units. */
export function writeProfileFile(profile: Profile): string {
  return `${JSON.stringify({ loai: KIND, ten: profile.name, quyTac: profile.rules }, null, 2)}\n`;
}

/** Reads such a file. Nothing is taken over from a file with a mistake in it. */
export function readProfileFile(text: string): ReadProfile {
  const file = parse(text);
  if (!isRecord(file) || file['loai'] !== KIND) return wrong('not-a-profile', 'Tệp này không phải bộ quy tắc của Sáu Rõ. Đề nghị chọn tệp đã xuất từ mục Bộ quy tắc.');
  const { ten: name, quyTac: rules } = file;
  if (typeof name !== 'string' || name.trim() === '') return wrong('no-name', 'Bộ quy tắc trong tệp chưa có tên. Đề nghị xuất lại tệp.');
  if (!isRecord(rules)) return wrong('no-rules', 'Bộ quy tắc trong tệp không có danh sách quy tắc. Đề nghị xuất lại tệp.');
  for (const [rule, level] of Object.entries(rules)) {
    if (!RULES.some((each) => each.name === rule)) return wrong('unknown-rule', `Tệp có quy tắc “${rule}” mà bản Sáu Rõ này không có. Đề nghị cập nhật Sáu Rõ hoặc xuất lại tệp.`, rule);
    if (!LEVELS.includes(level as RuleLevel)) return wrong('bad-level', `Mức của quy tắc “${rule}” trong tệp không hợp lệ. Các mức được dùng: ${LEVELS.join(', ')}.`, rule);
  }
  return { profile: { name: name.trim(), rules: rules as Readonly<Record<string, RuleLevel>> } };
}

function wrong(code: ProfileErrorCode, message: string, rule = ''): ReadProfile {
  return { problem: { code, message, rule } };
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
