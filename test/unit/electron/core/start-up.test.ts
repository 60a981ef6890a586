import { describe, expect, it } from 'vitest';
import { createLedgerView } from '../../../../electron/core/ledger-view.ts';
import { awaySince, lastRunning, startNoted } from '../../../../electron/core/start-up.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import type { LedgerRecord } from '../../../../shared/ledger/shapes.ts';
import { MINUTE_MS, plus } from '../../../../shared/time.ts';
import { at } from '../../../support/manual-clock.ts';
import { call, engine, entry, notes, promise, TWO_PAST_TWO } from '../../../support/records.ts';

const NOW = at('2026-03-18', '15:10');

function viewOf(...records: LedgerRecord[]) {
  const view = createLedgerView();
  view.apply({ puts: records, removes: [] });
  return view;
}

describe('when the app last ran', () => {
  it.each([
    ['never', {}, null],
    ['until its last sign of life after a crash', { aliveAt: TWO_PAST_TWO }, TWO_PAST_TWO],
    [
      'until its orderly stop',
      { aliveAt: TWO_PAST_TWO, stoppedAt: plus(TWO_PAST_TWO, 30_000) },
      plus(TWO_PAST_TWO, 30_000),
    ],
  ])('%s', (_, state, expected) => {
    expect(lastRunning(viewOf(engine(state)))).toBe(expected);
  });
});

describe('"App was closed …; n callbacks fell due"', () => {
  const due = (time: string) =>
    entry('promise', promise({ id: `p${time.replace(':', '')}` as PromiseId, dueAt: at('2026-03-18', time) }));

  it.each([
    ['whose window opened and ended meanwhile', '14:45', 1],
    ['that is due now: its window opened meanwhile', '15:15', 1],
    ['whose window opens later', '15:26', 0],
    ['that was late before', '13:50', 0],
    ['whose end alone fell into it', '14:05', 1],
  ])('counts a promise %s', (_, time, fellDue) => {
    const away = awaySince(viewOf(due(time)), { from: at('2026-03-18', '14:00'), to: NOW, how: 'closed' });
    expect(away?.fellDue ?? 0).toBe(fellDue);
  });

  it('is not said on the first start ever', () => {
    expect(awaySince(viewOf(due('14:45')), null)).toBeNull();
  });
});

describe('the start is noted', () => {
  it('as running, so that the next start can tell a crash', () => {
    const view = viewOf(engine({ stoppedAt: TWO_PAST_TWO }));
    expect(startNoted(view, NOW, '1.0.0').puts).toMatchObject([
      { type: 'engine', record: { aliveAt: NOW, stoppedAt: null } },
    ]);
  });

  it.each([
    ['the same version keeps the answer to its test reminder', '1.0.0', true],
    ['another version asks again', '1.1.0', undefined],
  ])('N11: %s', (_, version, seen) => {
    const testReminder = { at: TWO_PAST_TWO, seen: true };
    const [noted] = startNoted(viewOf(engine({ version: '1.0.0', testReminder })), NOW, version).puts;
    expect(noted?.type === 'engine' && noted.record.version).toBe(version);
    expect(noted?.type === 'engine' && noted.record.testReminder?.seen).toBe(seen);
  });

  it.each([
    ['the last save of the notes', { aliveAt: TWO_PAST_TWO }, plus(TWO_PAST_TWO, 20_000)],
    ['the last sign of life, when that is later', { aliveAt: plus(TWO_PAST_TWO, 50_000) }, plus(TWO_PAST_TWO, 50_000)],
  ])('with a gap in the live call from %s', (_, state, from) => {
    const written = { ...notes('call-1', 'x'), savedAt: plus(TWO_PAST_TWO, 20_000) };
    const view = viewOf(engine(state), entry('call', call()), entry('notes', written));
    expect(startNoted(view, NOW, '1.0.0').puts[1]).toMatchObject({
      type: 'call',
      record: { gaps: [{ from, to: NOW }] },
    });
  });

  it.each(['ringing', 'wrapUp', 'finished'] as const)('without a gap in a call that is %s', (phase) => {
    const view = viewOf(engine({ aliveAt: TWO_PAST_TWO }), entry('call', call({ phase })));
    expect(startNoted(view, NOW, '1.0.0').puts).toHaveLength(1);
  });

  it('keeps the newest gaps of a call that was interrupted without end', () => {
    const gaps = Array.from({ length: 200 }, (_, n) => ({ from: plus(TWO_PAST_TWO, n), to: plus(TWO_PAST_TWO, n) }));
    const view = viewOf(engine({ aliveAt: plus(NOW, -MINUTE_MS) }), entry('call', call({ gaps })));
    const noted = startNoted(view, NOW, '1.0.0').puts[1];
    expect(noted?.type === 'call' && noted.record.gaps).toHaveLength(200);
    expect(noted?.type === 'call' && noted.record.gaps.at(-1)?.to).toBe(NOW);
  });
});
