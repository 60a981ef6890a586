// What the tray, the badge and the compact window tell at a glance: how many are late and due, and what comes next.

import { dayTime } from '../copy/day-time.ts';
import { words } from '../copy/words.ts';
import { shownName } from '../customer/name.ts';
import { phaseOf } from '../promise/phase.ts';
import type { PromiseRecord } from '../promise/record.ts';
import { ladderWindow } from '../promise/try-window.ts';
import type { RailFacts } from './rail.ts';

export interface DeskGlance {
  readonly late: number;
  readonly due: number;
  readonly open: number;
  /** "1 late, next 14:20 J. Ortiz". */
  readonly tooltip: string;
}

export function glanceOf(facts: RailFacts): DeskGlance {
  const open = facts.promises.filter(({ status }) => status === 'open');
  const phases = open.map((record) => phaseOf(record, facts.now).phase);
  const late = phases.filter((phase) => phase === 'overdue').length;
  const due = phases.filter((phase) => phase === 'due').length;
  const next = open
    .filter((_record, index) => phases[index] !== 'overdue')
    .sort((a, b) => ladderWindow(a).due - ladderWindow(b).due)[0];
  const parts = [
    ...(late > 0 ? [words('rail.glance.late', { n: late })] : []),
    ...(due > 0 ? [words('rail.glance.due', { n: due })] : []),
    ...(next === undefined ? [] : [nextInWords(next, facts)]),
  ];
  return { late, due, open: open.length, tooltip: parts.join(', ') || words('rail.glance.none') };
}

function nextInWords(record: PromiseRecord, { customers, now, zone, country }: RailFacts): string {
  const customer = customers.find(({ id }) => id === record.customerId) ?? null;
  const time = dayTime(record.nextTryAt ?? record.dueAt, now, zone);
  return words('rail.glance.next', { time, who: shownName(customer, record.number, country) });
}
