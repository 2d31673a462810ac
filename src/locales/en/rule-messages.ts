import type { CATALOGUE, RuleName } from '../../core/rules';
import type { FixKind } from '../../core/rules/fix';

/** English texts of the rules: every rule and every message id, or it does not compile. Slots are those of the Vietnamese message. */
export const RULES_EN: EnglishRules = {
  'lead-missing': {
    title: 'No lead agency',
    why: 'With no lead agency nobody answers for the task and nobody can be reminded of it.',
    messages: { missing: 'Task {number} names no lead agency. Name the one agency that answers for it.' },
  },
  'lead-multiple': {
    title: 'Several lead agencies',
    why: 'With several leads it is not clear who answers when the task is late.',
    messages: { multiple: 'Task {number} has {count} lead agencies ({list}). Keep one as the lead and move the others to the coordinators.' },
  },
  'lead-collective': {
    title: 'Everybody leads',
    why: 'A task given to every agency has no focal point that follows it up, sums up and answers for it.',
    messages: { collective: 'Task {number} is led by “{lead}”, so no focal point can be told. If it is everybody’s task, add the agency that follows it up.' },
  },
  'agency-unknown': {
    title: 'Agency not in the register',
    why: 'A name that is not in the register is mostly a slip or a body that does not exist, so that the task reaches nobody.',
    messages: {
      unknown: '“{name}” is not in the province’s register of agencies. If the name is right, add it to the register.',
      near: '“{name}” is not in the province’s register of agencies. Is it “{suggestion}”? If the name is right, add it to the register.',
    },
  },
  'agency-abolished': {
    title: 'Agency merged or abolished',
    why: 'A task given to a body that no longer exists is done by nobody, and its successor does not know of it.',
    messages: {
      abolished: 'Task {number}: “{name}” ceased to exist on {since}{basis}. Check and update.',
      succeeded: 'Task {number}: “{name}” ceased to exist on {since}{basis}. Its work is now done by {successors}. Check and update; where there are several successors, choose by field.',
    },
  },
  'agency-name-variant': {
    title: 'Agency spelt in several ways',
    why: 'An agency spelt in several ways falls apart into several lines when filtered or counted.',
    messages: { variant: 'One agency is written in {count} ways: {list}. Write “{name}” throughout.' },
  },
  'task-empty': {
    title: 'Task without content',
    why: 'A row with a number or a lead but no content does not say what is to be done.',
    messages: { empty: 'Row {row} has a number or a lead agency but no content.' },
  },
  'task-duplicate': {
    title: 'Duplicate or overlapping tasks',
    why: 'A task given twice is done twice or left to the other, and is counted twice.',
    messages: { duplicate: 'Tasks {first} and {second} have nearly the same content. Merge them or tell apart their scope and lead.' },
  },
  'task-vague': {
    title: 'Cannot be checked off',
    why: 'Nobody can say when work is done that opens with “strengthen” or “promote” and has no product, figure or deadline.',
    messages: { vague: 'Task {number} is worded so generally that its completion can hardly be judged. Add a product or a target.' },
  },
  'number-sequence': {
    title: 'Numbers repeated, missing or out of level',
    why: 'Wrong numbers make people cite the wrong task and spoil the count.',
    messages: {
      duplicate: 'Number “{number}” in row {row} is used twice. Expected: {expected}.',
      gap: 'Number “{number}” in row {row} does not follow the one before. Expected: {expected}.',
      mismatch: 'Number “{number}” in row {row} does not fit the group it stands in. Expected: {expected}.',
      unnumbered: 'Row {row} has no number. Expected: {expected}.',
    },
  },
  'row-split': {
    title: 'Row broken by a page',
    why: 'A broken row spoils the count of tasks; filtering and sorting lose the end of its content.',
    messages: { split: 'Row {row} seems to carry on task {number} after a page break. Join it to the row above.' },
  },
  'timeline-missing': {
    title: 'No time',
    why: 'With no time one cannot tell whether the task is on schedule or late.',
    messages: { missing: 'Task {number} has no time. Give a deadline or a cycle.' },
  },
  'timeline-unreadable': {
    title: 'Time not understood',
    why: 'A vague time means another deadline to every reader, and can neither remind nor tell lateness.',
    messages: {
      unreadable: '“{text}” is not understood as a time. Write it as: Quý IV/2025, Tháng 12/2025, Trước ngày 30/11/2025, Hằng năm, Thường xuyên.',
      vague: '“{text}” is no clear deadline. Give a quarter, a month or a day.',
    },
  },
  'timeline-outside-plan': {
    title: 'Time outside the plan',
    why: 'A task due outside the plan’s period gets no resources and no place in its reports.',
    messages: {
      after: 'The time “{text}” of task {number} is after the end of the plan ({end}).',
      before: 'The time “{text}” of task {number} is before the start of the plan ({start}).',
    },
  },
  'timeline-impossible': {
    title: 'Impossible time',
    why: 'A day that does not exist gives no deadline and shows that the text was not read over.',
    messages: { impossible: 'The time “{text}” is impossible ({reason}).', reversed: 'The time “{text}” is impossible (it starts after it ends).' },
  },
  'ongoing-without-cycle': {
    title: 'Ongoing with no report cycle',
    why: 'Ongoing work that is never reported on can never be checked.',
    messages: { 'no-cycle': 'Task {number} says “{text}”. Add when it is reported on (for instance before 1 November each year) or a product with a deadline.' },
  },
  'excel-autodate': {
    title: 'Changed into a date by Excel',
    why: 'Such a cell shows one thing and holds another: deadlines and numbers go wrong when filtered, sorted or summed up.',
    messages: { changed: 'Cell {cell} is taken by Excel for {value}. It may have been “{suggestion}”. Choose what is right.' },
  },
  'coordinator-missing': {
    title: 'No coordinating agency',
    why: 'An agency that is only “concerned” does not know that it was given a part, and the lead has nobody to turn to.',
    messages: { missing: 'Task {number} names no coordinating agency.' },
  },
  'lead-also-coordinator': {
    title: 'Lead is also coordinator',
    why: 'Mostly a slip of copying; a name in both columns spoils the figures by agency.',
    messages: { both: '“{name}” both leads and coordinates in task {number}. Take it out of the coordinators.' },
  },
  'report-chain-order': {
    title: 'Reports in the wrong order',
    why: 'When the units report on or after the day the focal agency must report, there is nothing to sum up.',
    messages: { order: 'The units’ report is due ({unitDue}) on or after the focal agency’s ({focalDue}); it must be earlier.' },
  },
  'overdue-without-reason': {
    title: 'Overdue with no reason',
    why: 'With no reason given, those above cannot help and the lead does not answer for the delay.',
    messages: { 'no-reason': 'Task {number} is {days} days late and gives no reason or remedy.' },
  },
  'deliverable-missing': {
    title: 'No product',
    why: 'With no product there is nothing to accept and to report as done.',
    messages: {
      missing: 'Task {number} names no product. For instance: “{example}”.',
      'no-column': 'The table has no column for the product. Add one that says what each task yields.',
    },
  },
  'target-not-measurable': {
    title: 'Target that cannot be measured',
    why: 'With no figure, unit or year nobody can say at the end whether the target was met.',
    messages: {
      value: 'The target “{target}” has no figure to reach.',
      unit: 'The target “{target}” has a figure but no unit.',
      year: 'The target “{target}” has no year.',
      reversed: 'The target “{target}” gives a range the wrong way round (from {from} to {to}).',
    },
  },
  'status-contradiction': {
    title: 'Contradictory status',
    why: 'A status at odds with the day of completion spoils the rate on schedule in the report.',
    messages: {
      'done-in-part': 'Task {number}: “{status}”, but only {progress}% complete. Check.',
      'done-undated': 'Task {number}: “{status}”, but with no day of completion. Check.',
      'done-unproved': 'Task {number}: “{status}”, but with no result or evidence. Check.',
      'open-in-full': 'Task {number}: “{status}”, but already 100% complete. Check.',
      'open-dated': 'Task {number}: “{status}”, but completed on {date}. Check.',
      'started-not': 'Task {number}: “{status}”, but already {progress}% complete. Check.',
      future: 'Task {number}: the day of completion {date} is after the day of the figures, {asOf}. Check.',
      'not-on-time': 'Task {number}: “{status}”, but completed on {date}, after it was due on {due}. Check.',
      'not-late': 'Task {number}: “{status}”, but completed on {date}, before it was due on {due}. Check.',
      'not-yet-late': 'Task {number}: “{status}”, but it is not due until {due}. Check.',
      'late-already': 'Task {number}: “{status}”, but it was due on {due}. Check.',
      'no-due': 'Task {number}: “{status}”, but ongoing work has no due date. Check.',
    },
  },
  'approver-missing': {
    title: 'Nobody to adopt the document',
    why: 'A document that nobody is named to adopt is put before nobody and signed by nobody.',
    messages: { missing: 'The product “{product}” needs the body that it is put before or that adopts it (UBND tỉnh, HĐND tỉnh, Ban Thường vụ Tỉnh ủy).' },
  },
  'citation-malformed': {
    title: 'Malformed citation',
    why: 'A document with a wrong number or sign cannot be looked up and is worth less as a basis.',
    messages: {
      form: 'The citation “{text}” is malformed. Suggestion: “{suggestion}”.',
      sign: 'The citation “{text}” has the sign {sign}, which is that of another kind of document. Check.',
      dates: 'Document {number} is cited with two dates: {date} and {other}. Check.',
    },
  },
  'appendix-title': {
    title: 'Appendix not attached to a document',
    why: 'An appendix on its own does not say which plan it belongs to and from when it holds.',
    messages: {
      missing: 'The appendix has no line “(Kèm theo … số …/… ngày … tháng … năm … của …)”.',
      blank: 'The line “{text}” has no number or no date yet.',
      untitled: 'Above the table stands the attachment line, but not the word “Phụ lục”.',
    },
  },
  'unicode-form': {
    title: 'Not composed Unicode',
    why: 'Letters that look the same but are coded otherwise are missed by searches, filters and counts, and may be unreadable elsewhere.',
    messages: {
      tcvn3: 'Cell {cell} is in TCVN3 (ABC). Convert it to composed Unicode so that searches and filters find it.',
      vni: 'Cell {cell} is in VNI. Convert it to composed Unicode so that searches and filters find it.',
      mojibake: 'The letters of cell {cell} were opened in the wrong encoding. It may have been “{suggestion}”.',
      decomposed: 'Cell {cell} is in decomposed Unicode. Convert it to composed Unicode so that searches and filters find it.',
      eth: 'Cell {cell} has an Icelandic Ð for a Vietnamese Đ. Replace it so that searches and filters find it.',
    },
  },
  'text-residue': {
    title: 'Left-over markup and blanks',
    why: 'Tags and odd blanks do not show, but make two equal cells differ when filtered or counted, and print badly.',
    messages: {
      markup: 'Cell {cell} has left-over markup. Clean it.',
      footnote: 'Cell {cell} has a left-over footnote mark. Check and remove it.',
      blanks: 'Cell {cell} has needless or odd blanks. Clean it.',
      apostrophe: 'Cell {cell} opens with a needless apostrophe. Remove it.',
      'line-break': 'Cell {cell} has a line break inside a sentence. Join it.',
    },
  },
  'spelling-consistency': {
    title: 'Inconsistent or misread spelling',
    why: 'A word spelt in two ways is missed by searches; misread letters make a document less trustworthy.',
    messages: {
      misread: '“{word}” looks misspelt. Is it “{suggestion}”?',
      mixed: '“{word}” is spelt in {count} ways: “{standard}” {most} times, “{word}” {few} times. Write “{standard}” throughout.',
    },
  },
};

/** What fixes do; slots are those of the Vietnamese words. */
export const FIXES_EN: Readonly<Record<FixKind, string>> = {
  rewrite: 'Rewrite as {text}',
  renumber: 'Renumber {count} rows from here',
  replace: 'Replace by {name}',
  'drop-old-name': 'Drop the old name, {name} is there already',
  unify: 'Write {text} throughout',
  correct: 'Correct to {text}',
  'one-lead': 'Keep {lead} as the lead, move the others to the coordinators',
  'drop-coordinator': 'Take out of the coordinators',
  'add-line': 'Add the attachment line',
  'join-up': 'Join to the row above',
  clean: 'Clean',
  compose: 'Convert to composed Unicode',
};

type EnglishRules = {
  readonly [Name in RuleName]: {
    readonly title: string;
    readonly why: string;
    readonly messages: { readonly [Id in keyof (typeof CATALOGUE)[Name]['messages']]: string };
  };
};
