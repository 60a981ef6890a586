// Answers the agent's report from the days themselves, read one by one as the history reads them, so that looking back
// does not fill the memory.

import type { Params } from '../../../shared/contract/methods.ts';
import type { Call } from '../../../shared/call/record.ts';
import type { Case } from '../../../shared/case/record.ts';
import { type Report, reportOf } from '../../../shared/figures/report.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import { type CalendarDay, dayPlus, type Instant } from '../../../shared/time.ts';
import { zoneOfAgent } from '../commands/zone-of-agent.ts';
import { todayOf } from '../figures.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Clock, LedgerStore, Log } from '../ports.ts';

export interface ReportParts {
  readonly view: LedgerReader;
  readonly store: Pick<LedgerStore, 'readDay' | 'casesOf'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** A promise lies in the day of its end; nearly all end within a month. */
const DAYS_AFTER = 31;

export async function report(parts: ReportParts, { from, to }: Params<'report'>): Promise<Report> {
  const { view, clock } = parts;
  const { records, unread } = await readDays(
    parts,
    from,
    earlier(dayPlus(to, DAYS_AFTER), laterDay(view, clock.now())),
  );
  const calls = records.flatMap((entry) => (entry.type === 'call' ? [entry.record] : []));
  const ended = records.flatMap((entry) => (entry.type === 'promise' ? [entry.record] : []));
  const promises = [...ended, ...view.openPromises()];
  const cases = await casesIn(parts, calls);
  return reportOf({ from, to, zone: zoneOfAgent(view), calls, promises, cases, unread });
}

/** One day that cannot be read does not keep the others away; it is named. */
async function readDays({ store, log }: ReportParts, from: CalendarDay, to: CalendarDay) {
  const records: LedgerRecord[] = [];
  const unread: CalendarDay[] = [];
  for (let day = from; day <= to; day = dayPlus(day, 1)) {
    try {
      // Notes are by far the most of a day, and no figure is made of them.
      records.push(...(await store.readDay(day)).records.filter(({ type }) => type === 'call' || type === 'promise'));
    } catch (thrown) {
      unread.push(day);
      log.write('dayNotRead', { day, error: thrown instanceof Error ? thrown.name : 'unknown' });
    }
  }
  return { records, unread };
}

/** The cases that these calls were about, as they are now. */
async function casesIn({ view, store }: ReportParts, calls: readonly Call[]): Promise<readonly Case[]> {
  const asked = calls.filter(({ caseId }) => caseId !== null && view.case(caseId) === undefined);
  const people = new Set(asked.flatMap(({ customerId }) => (customerId === null ? [] : [customerId])));
  const saved = people.size === 0 ? [] : await store.casesOf([...people]);
  const known = new Map(saved.map((one) => [one.id, one]));
  const ids = new Set(calls.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])));
  return [...ids].flatMap((id) => view.case(id) ?? known.get(id) ?? []);
}

/** Today, or tomorrow where a shift runs over midnight. */
function laterDay(view: LedgerReader, now: Instant): CalendarDay {
  return dayPlus(todayOf(view, now), 1);
}

function earlier(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a < b ? a : b;
}
