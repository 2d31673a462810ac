import type { Plan } from '../plan/plan';

/** Whether the table has a column in which officers say how far a task is; without one, every date that has passed counts as overdue. */
export function isTracked(plan: Plan): boolean {
  return plan.tasks.some((task) => task.statusText.present || task.progress.present || task.completedOn.present);
}
