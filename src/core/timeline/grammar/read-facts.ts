import { alt, one, opt, phrase, seq, type Parser } from './combinators';
import { condition, fromIssue, offset, session } from './conditions';
import { cycle, cycleWithDays } from './cycles';
import { dated, dayOfMonth, horizon, season } from './dated';
import type { Fact } from './fact';
import { following, label, ongoing, status, timeOfDay } from './phrases';
import type { Token } from './token';

/** A fact and where the cell says it. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly inBrackets: boolean;
  /** The clause it stands in is of a report, a sending, a meeting. */
  readonly ofReport: boolean;
  /** Number of the clause, from 0. */
  readonly clause: number;
  /** Joined by "và" to what is before. */
  readonly joined: boolean;
  /** The clause speaks of finishing ("hoàn thành", "tổng kết"). */
  readonly finishes: boolean;
}

/** Everything a cell says of time, in its order. Words that say nothing of time are passed over. */
export function readFacts(tokens: readonly Token[]): readonly PlacedFact[] {
  const facts: PlacedFact[] = [];
  let clause = 0;
  let brackets = 0;
  let ofReport = false;
  let finishes = false;
  let outer = { ofReport: false, finishes: false };
  for (let at = 0; at < tokens.length; ) {
    const reading = fact(tokens, at);
    if (reading) {
      facts.push({ fact: reading.value, inBrackets: brackets > 0, ofReport, finishes, clause, joined: tokens[at - 1]?.text === 'va' });
      at = reading.next;
      continue;
    }
    const text = tokens[at]!.text;
    if (SEPARATORS.has(text)) {
      clause += 1;
      if (text === '(') outer = { ofReport, finishes };
      brackets = text === '(' ? brackets + 1 : text === ')' ? Math.max(0, brackets - 1) : brackets;
      [ofReport, finishes] = text === ')' ? [outer.ofReport, outer.finishes] : [false, false];
    }
    ofReport ||= reportWord(tokens, at) !== null;
    finishes ||= finishWord(tokens, at) !== null;
    at = skip(tokens, at)?.next ?? at + 1;
  }
  return facts;
}

const SEPARATORS = new Set(['(', ')', '[', ']', ';', ',', '.']);
const reportWord = phrase('bao cao', 'bc', 'gui', 'trinh', 'thong qua', 'hop', 'giao ban', 'tong hop', 'kiem tra', 'danh gia', 'report', 'cap nhat', 'ra soat', 'cong bo', 'to chuc');
const finishWord = phrase('hoan thanh', 'tong ket', 'ket thuc', 'xong', 'nghiem thu', 'ban hanh', 'xong truoc');

/** Ordered: what is more particular goes before what it contains. */
const fact: Parser<Fact> = alt<Fact>(horizon, season, session, cycleWithDays, offset, following, ongoing, cycle, fromIssue, dated, dayOfMonth, status, condition);

const skip: Parser<unknown> = alt<unknown>(label, timeOfDay, seq(one((token) => token.kind === 'number'), opt(phrase('%'))));

