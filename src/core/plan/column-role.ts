/** What a column of the matrix says. The names are part of the command line's contract (DESIGN). */
export const COLUMN_ROLES = [
  'number', 'code', 'content', 'lead', 'coordinators', 'assignment', 'leader', 'person', 'timeline', 'start', 'end',
  'periodMarks', 'agencyMarks', 'deliverable', 'budget', 'approver', 'basis', 'status', 'progress', 'completedOn',
  'result', 'obstacles', 'proposal', 'note',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Which 1-based columns play a role; most have one, `periodMarks` and `agencyMarks` have several. */
export type ColumnMap = Readonly<Partial<Record<ColumnRole, readonly number[]>>>;
