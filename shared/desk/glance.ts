// What the tray, the badge and the compact window tell at a glance: how many are late and due, and what comes next.

import { dayTime } from '../copy/day-time.ts';
import { words } from '../copy/words.ts';
import { shownName } from '../customer/name.ts';
import { phaseOf } from '../promise/phase.ts';
import type { PromiseRecord } from '../promise/record.ts';
import { ladderWindow } from '../promise/try-window.ts';
import type { PromiseId } from '../ids.ts';
import { mostUrgentFirst, type RailAct, type RailFacts, railRows } from './rail.ts';

export interface DeskGlance {
  readonly late: number;
  readonly due: number;
  readonly open: number;
  /** "1 late, next 14:20 J. Ortiz". */
  readonly tooltip: string;
  /** Late and due ones, most urgent first, at most three, each with the acts of its notice (N3). */
  readonly waiting: readonly {
    readonly promiseId: PromiseId;
    /** "6 min LATE Dana Lee". */
    readonly label: string;
    readonly acts: readonly { readonly act: RailAct; readonly label: string }[];
  }[];
}

const MOST_WAITING = 3;

export function glanceOf(facts: RailFacts): DeskGlance {
  const open = facts.promises.filter(({ status }) => status === 'open');
  const phases = open.map((record) => phaseOf(record, facts.now).phase);
  const late = phases.filter((phase) => phase === 'overdue').length;
  const due = phases.filter((phase) => phase === 'due').length;
  const next = firstDue(open.filter((_record, index) => phases[index] !== 'overdue'));
  const parts = [
    ...(late > 0 ? [words('rail.glance.late', { n: late })] : []),
    ...(due > 0 ? [words('rail.glance.due', { n: due })] : []),
    ...(next === undefined ? [] : [nextInWords(next, facts)]),
  ];
  const tooltip = parts.join(', ') || words('rail.glance.none');
  return { late, due, open: open.length, tooltip, waiting: waitingOf(facts) };
}

function firstDue(promises: readonly PromiseRecord[]): PromiseRecord | undefined {
  const dueOf = (record: PromiseRecord): number => ladderWindow(record).due;
  const first = promises.reduce((least, record) => Math.min(least, dueOf(record)), Number.POSITIVE_INFINITY);
  return promises.find((record) => dueOf(record) === first);
}

function waitingOf(facts: RailFacts): DeskGlance['waiting'] {
  // At each look: words only for the few that are shown, however many are open.
  const first = mostUrgentFirst(facts.promises, facts.now).slice(0, MOST_WAITING);
  const rows = railRows({ ...facts, promises: first }).filter(({ state }) => state === 'late' || state === 'due');
  return rows.map(({ promiseId, word, name, acts }) => ({
    promiseId,
    label: `${word} ${name}`,
    acts: acts.map((act) => ({ act, label: words(`notice.act.${act}`) })),
  }));
}

function nextInWords(record: PromiseRecord, { customers, now, zone, country }: RailFacts): string {
  const customer = customers.find(({ id }) => id === record.customerId) ?? null;
  const time = dayTime(record.nextTryAt ?? record.dueAt, now, zone);
  return words('rail.glance.next', { time, who: shownName(customer, record.number, country) });
}
