import { describe, expect, it } from 'vitest';
import { deskSlices } from '../../../../../electron/core/desk/slices.ts';
import { createLedgerView } from '../../../../../electron/core/ledger-view.ts';
import { createSession } from '../../../../../electron/core/session.ts';
import { createUndoStack } from '../../../../../electron/core/undo-stack.ts';
import type { CallId, PromiseId } from '../../../../../shared/ids.ts';
import type { LedgerRecord } from '../../../../../shared/ledger/shapes.ts';
import type { CalendarDay } from '../../../../../shared/time.ts';
import { at } from '../../../../support/manual-clock.ts';
import { createRecordingDesktop } from '../../../../support/recording-desktop.ts';
import {
  call,
  customer,
  entry,
  finishedCall,
  OMAR,
  promise,
  settings,
  TWO_PAST_TWO,
} from '../../../../support/records.ts';

function sourcesOf(...records: LedgerRecord[]) {
  const view = createLedgerView();
  view.apply({ puts: [settings(), ...records], removes: [] });
  const undoStack = createUndoStack();
  return {
    view,
    undoStack,
    session: createSession(),
    desktop: createRecordingDesktop(),
    version: '1',
    dataFolder: '/data',
    command: [],
  };
}

describe('the call on the desk', () => {
  const aside = entry('call', call({ id: 'aside' as CallId, phase: 'wrapUp', parked: true }));
  const wrapUp = entry('call', call({ id: 'wrap-up' as CallId, phase: 'wrapUp' }));
  const ringing = entry('call', call({ id: 'ringing' as CallId, phase: 'ringing', answeredAt: null }));

  it.each([
    ['the one that rings, before a wrap-up', [wrapUp, ringing], 'ringing'],
    ['the wrap-up, when nothing rings', [aside, wrapUp], 'wrap-up'],
    ['nothing, when all is put aside', [aside], undefined],
  ])('is %s', (_, records, id) => {
    expect(deskSlices.call.build(sourcesOf(...records), TWO_PAST_TWO)?.call.id).toBe(id);
  });

  it('shows at most twenty earlier calls of this customer, newest first, and counts only those that were answered', () => {
    const earlier = Array.from({ length: 25 }, (_, day) =>
      entry(
        'call',
        finishedCall(`old-${day}`, at('2026-03-01', '10:00'), {
          ringingAt: at(`2026-02-${String(day + 1).padStart(2, '0')}`, '10:00'),
        }),
      ),
    );
    const missed = entry('call', finishedCall('missed', at('2026-02-26', '10:00'), { answeredAt: null, wrapUp: null }));
    const others = entry('call', finishedCall('others', at('2026-03-02', '10:00'), { customerId: OMAR.id }));
    const open = deskSlices.call.build(
      sourcesOf(entry('call', call()), entry('customer', customer()), missed, others, ...earlier),
      TWO_PAST_TWO,
    );
    expect(open?.earlier).toHaveLength(20);
    expect(open?.earlier.slice(0, 2).map(({ callId }) => callId)).toEqual(['missed', 'old-24']);
    expect(open?.contact).toBe(26);
  });
});

describe('promises on the desk', () => {
  it('are the open ones by due time, then those that ended today, and no older ones', () => {
    const ended = (id: string, day: string) =>
      entry('promise', promise({ id: id as PromiseId, status: 'kept', day: day as CalendarDay }));
    const open = (id: string, time: string) =>
      entry('promise', promise({ id: id as PromiseId, dueAt: at('2026-03-18', time) }));
    const sources = sourcesOf(
      ended('yesterday', '2026-03-17'),
      open('later', '16:00'),
      open('sooner', '15:00'),
      ended('today', '2026-03-18'),
    );
    expect(deskSlices.promises.build(sources, TWO_PAST_TWO).map(({ id }) => id)).toEqual(['sooner', 'later', 'today']);
  });

  it('bring their customers, each once, with the one on the line', () => {
    const records = [entry('promise', promise()), entry('promise', promise({ id: 'second' as PromiseId }))];
    const line = entry('call', call({ customerId: OMAR.id }));
    const sources = sourcesOf(...records, line, entry('customer', customer()), entry('customer', OMAR));
    expect(deskSlices.customers.build(sources, TWO_PAST_TWO).map(({ id }) => id)).toEqual(['dana', 'omar']);
  });
});

describe('today', () => {
  it('000-01, 002-21: counts handled calls, one-and-done ones, and promises kept of those that count', () => {
    const kept = promise({
      id: 'kept' as PromiseId,
      status: 'kept',
      day: '2026-03-18' as CalendarDay,
      callId: 'second' as CallId,
    });
    const late = promise({ id: 'late' as PromiseId, status: 'keptLate', day: '2026-03-18' as CalendarDay });
    const sources = sourcesOf(
      entry('call', finishedCall('first', TWO_PAST_TWO)),
      entry('call', finishedCall('second', TWO_PAST_TWO)),
      entry('call', finishedCall('missed', TWO_PAST_TWO, { answeredAt: null, wrapUp: null })),
      entry('call', finishedCall('yesterday', at('2026-03-17', '10:00'))),
      entry('promise', kept),
      entry('promise', late),
    );
    const today = deskSlices.today.build(sources, TWO_PAST_TWO);
    expect(today).toMatchObject({ handled: 2, oneAndDone: 1, kept: 1, counted: 2, medianCallMinutes: null });
  });

  it('c.5 #3: knows the agent’s median from ten calls of the last four weeks on, and no older ones', () => {
    const recent = Array.from({ length: 9 }, (_, n) =>
      entry('call', finishedCall(`n-${n}`, at('2026-03-10', '10:00'))),
    );
    const tooOld = entry('call', finishedCall('old', at('2026-02-18', '10:00')));
    expect(deskSlices.today.build(sourcesOf(...recent, tooOld), TWO_PAST_TWO).medianCallMinutes).toBeNull();
    const inTime = entry('call', finishedCall('tenth', at('2026-02-19', '10:00')));
    const median = deskSlices.today.build(sourcesOf(...recent, inTime), TWO_PAST_TWO).medianCallMinutes;
    expect(median).toBeCloseTo(5 - 4 / 60);
  });
});
