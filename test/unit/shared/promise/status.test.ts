import { describe, expect, it } from 'vitest';
import type { CallId } from '../../../../shared/ids.ts';
import type { PromiseEvent, PromiseEventKind } from '../../../../shared/promise/events.ts';
import { PromiseRecord, PromiseStatus } from '../../../../shared/promise/record.ts';
import { advance, TRANSITIONS } from '../../../../shared/promise/status.ts';
import { after, attempted, broken, on, PROMISE_DAY, reached, rescheduled } from '../../../support/promise-times.ts';
import { promise } from '../../../support/records.ts';

const day = PROMISE_DAY;
const LATER = on('15:10');

/** One of each, at a moment when an open promise allows it. */
const EVENTS: Readonly<Record<PromiseEventKind, PromiseEvent>> = {
  attempted: attempted(LATER, on('15:40')),
  snoozed: { kind: 'snoozed', at: on('14:46') },
  reached: reached(LATER),
  rescheduled: rescheduled(LATER),
  handOverOffered: { kind: 'handOverOffered', at: LATER, to: 'Priya' },
  handedOver: { kind: 'handedOver', at: LATER, day, to: 'Priya', note: 'said yes at her desk' },
  customerRangFirst: { kind: 'customerRangFirst', at: LATER, day, reachedAt: LATER, callId: 'call-3' as CallId },
  cancelledByCustomer: { kind: 'cancelledByCustomer', at: LATER, day, callId: null, note: 'Dana, by e-mail' },
  broken: broken(LATER),
  undone: { kind: 'undone', at: LATER, before: promise() },
};
const KINDS = Object.keys(EVENTS) as PromiseEventKind[];
const ENDED = PromiseStatus.options.filter((status) => status !== 'open');

function ended(status: PromiseStatus): PromiseRecord {
  const byStatus: Partial<Record<PromiseStatus, PromiseEvent>> = {
    kept: reached(on('14:50')),
    keptLate: reached(LATER),
    rescheduled: EVENTS.rescheduled,
    handedOver: EVENTS.handedOver,
    customerRangFirst: EVENTS.customerRangFirst,
    cancelledByCustomer: EVENTS.cancelledByCustomer,
    broken: EVENTS.broken,
  };
  const event = byStatus[status];
  if (event === undefined) throw new Error(`no way to ${status}`);
  return after(promise(), event);
}

describe('the life table of reminders.md (b)', () => {
  it.each(KINDS)('an open promise takes "%s" and lands where the table says', (kind) => {
    const next = after(promise(), EVENTS[kind]);
    expect(TRANSITIONS.open[kind]).toContain(next.status);
    expect(PromiseRecord.safeParse(next).error).toBeUndefined();
  });

  it.each(ENDED.flatMap((status) => KINDS.map((kind) => [status, kind] as const)))(
    'a promise that is %s answers "%s" as the table says',
    (status, kind) => {
      const next = advance(ended(status), EVENTS[kind]);
      if (kind === 'undone') expect(next).toMatchObject({ kind: 'done', value: { status: 'open', resolution: null } });
      else expect(next).toEqual({ kind: 'refused', reason: { code: 'promiseEnded', values: {} } });
    },
  );

  it.each(ENDED)('ending as %s moves it into its day and appends to the history', (status) => {
    const record = ended(status);
    expect(record).toMatchObject({ status, day, resolution: { status } });
    expect(record.history.at(-1)).toMatchObject({ event: status });
    expect(record.history[0]).toMatchObject({ event: 'made' });
  });
});
