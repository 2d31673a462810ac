import type { IsoDate } from '../timeline/timeline';
import type { Plan } from './plan';

/** The day the plan was issued: as the officer said, else as its own lines do; null when neither does. */
export function issueDate({ settings, identity }: Pick<Plan, 'settings' | 'identity'>): IsoDate | null {
  return settings.issuedOn ?? identity.issuedOn?.value ?? null;
}

/** The same, and where the day is still to be filled in, the first that it may be. */
export function earliestIssueDate(plan: Pick<Plan, 'settings' | 'identity'>): IsoDate | null {
  return issueDate(plan) ?? plan.identity.issuedFrom ?? null;
}
