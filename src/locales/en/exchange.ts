import type { ExchangeErrorCode, ExchangeProblem } from '../../core/agencies/own-register';
import type { ProfileErrorCode, ProfileProblem } from '../../core/rules/profile-file';
import { fillSlots } from '../../core/text/slots';

/** What is wrong with an imported list of agencies. */
export function exchangeProblem({ code, row, entry, value }: ExchangeProblem): string {
  return fillSlots(AGENCIES[code], { where: row === null ? `Entry ${entry ?? ''}` : `Row ${row}`, value });
}

/** What is wrong with an imported set of rules. */
export function profileProblem({ code, rule }: ProfileProblem): string {
  return fillSlots(PROFILES[code], { rule });
}

/** `{where}` is the row or entry, `{value}` the text that is wrong. */
const AGENCIES: Readonly<Record<ExchangeErrorCode, string>> = {
  'not-json': 'This is not a list of agencies in .json. Choose a file that was exported from Sáu Rõ.',
  'wrong-format': 'This .json file is not a list of agencies from Sáu Rõ. Choose a file that was exported from Sáu Rõ.',
  'no-header': 'The sheet has no header row with the code and the name of the agency. Start from an exported sheet.',
  'no-id': '{where}: the agency "{value}" has no code. Give it one, for example "so-tc".',
  'no-name': '{where}: the agency "{value}" has no name. Write its full name.',
  'bad-id': '{where}: the code "{value}" may only have small letters without accents, digits and hyphens.',
  'duplicate-id': '{where}: the code "{value}" is used by another agency. Give it one of its own.',
  'bad-date': '{where}: "{value}" is not a date. Write it as dd/mm/yyyy.',
  'bad-period': '{where}: the first day is after the last ({value}). Check both.',
  'bad-list': '{where}: the other names cannot be read. Separate them by semicolons.',
  'unknown-successor': 'There is no successor with the code "{value}". Correct the code or add that agency to the list.',
  'unknown-agency': 'There is no agency with the code "{value}" to give another name to. Correct the code.',
  'too-many': 'The list has {value} agencies, more than can be taken. Split it.',
};

const PROFILES: Readonly<Record<ProfileErrorCode, string>> = {
  'not-a-profile': 'This is not a set of rules from Sáu Rõ. Choose a file that was saved under Rules.',
  'no-name': 'The set of rules in this file has no name. Save the file again.',
  'no-rules': 'The set of rules in this file lists no rules. Save the file again.',
  'unknown-rule': 'The file has a rule “{rule}” that this Sáu Rõ does not have. Update Sáu Rõ, or save the file again.',
  'bad-level': 'The level of the rule “{rule}” in this file is not one of: error, warning, info, off.',
};
