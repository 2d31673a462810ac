import { CATALOGUE, PROFILES, RULES } from '../../../src/core/rules';
import { FIX_TITLES } from '../../../src/core/rules/fix';
import { readProfileFile, writeProfileFile } from '../../../src/core/rules/profile-file';
import { FIXES_EN, RULES_EN } from '../../../src/locales/en/rule-messages';

test('thirty rules, each under its own name', () => {
  expect(RULES).toHaveLength(30);
  expect(RULES.map(({ name }) => name)).toEqual(Object.keys(CATALOGUE));
});

test.each(RULES.map((rule) => [rule.name, rule] as const))('%s: its English messages fill no slot that the Vietnamese one lacks', (name, rule) => {
  const english: Readonly<Record<string, string>> = RULES_EN[name as keyof typeof RULES_EN].messages;
  const slots = (text: string): string[] => text.match(/\{\w+\}/gu) ?? [];
  for (const [id, message] of Object.entries(rule.messages)) expect(slots(message)).toEqual(expect.arrayContaining(slots(english[id]!)));
});

test('English words of fixes fill the slots of the Vietnamese ones', () => {
  const slots = (text: string): string[] => [...(text.match(/\{\w+\}/gu) ?? [])].sort();
  for (const [kind, english] of Object.entries(FIXES_EN)) expect(slots(english)).toEqual(slots(FIX_TITLES[kind as keyof typeof FIX_TITLES]));
});

describe('profiles', () => {
  test('every preset names every rule', () => {
    for (const profile of Object.values(PROFILES)) expect(Object.keys(profile.rules)).toEqual(RULES.map(({ name }) => name));
  });

  test('"all" takes every rule at its own severity', () => {
    expect(Object.values(PROFILES.all.rules)).toEqual(RULES.map(({ severity }) => severity));
  });

  test('a draft is not judged by its results, nor by the number it has not got yet', () => {
    expect(PROFILES.draft.rules).toMatchObject({ 'status-contradiction': 'off', 'overdue-without-reason': 'off', 'appendix-title': 'info', 'lead-missing': 'error' });
  });

  test('follow-up judges results and leaves the wording of an issued plan alone', () => {
    expect(PROFILES.track.rules).toMatchObject({ 'status-contradiction': 'error', 'overdue-without-reason': 'warning', 'task-vague': 'off', 'spelling-consistency': 'off' });
  });
});

describe('profile files', () => {
  test('what is written reads back', () => {
    expect(readProfileFile(writeProfileFile(PROFILES.issue))).toEqual({ profile: PROFILES.issue });
  });

  test.each([
    ['không phải JSON', 'xin chào', 'not-a-profile', /không phải bộ quy tắc/u, ''],
    ['JSON khác', '{"a":1}', 'not-a-profile', /không phải bộ quy tắc/u, ''],
    ['không có tên', '{"loai":"sau-ro/bo-quy-tac","quyTac":{}}', 'no-name', /chưa có tên/u, ''],
    ['không có danh sách', '{"loai":"sau-ro/bo-quy-tac","ten":"Sở","quyTac":[]}', 'no-rules', /không có danh sách/u, ''],
    ['quy tắc lạ', '{"loai":"sau-ro/bo-quy-tac","ten":"Sở","quyTac":{"abc":"error"}}', 'unknown-rule', /“abc”/u, 'abc'],
    ['mức lạ', '{"loai":"sau-ro/bo-quy-tac","ten":"Sở","quyTac":{"lead-missing":"nặng"}}', 'bad-level', /“lead-missing”.*không hợp lệ/u, 'lead-missing'],
  ])('%s thì nói rõ và không nhận gì', (_what, text, code, problem, rule) => {
    expect(readProfileFile(text)).toEqual({ problem: { code, message: expect.stringMatching(problem), rule } });
  });
});
