import { describe, expect, it } from 'vitest';
import { alertHistory } from '../../../../shared/promise/alert-history.ts';
import type { PromiseHistoryLine, Rung, RungEntry } from '../../../../shared/promise/record.ts';
import { on } from '../../../support/promise-times.ts';
import { promise } from '../../../support/records.ts';

function shown(rung: Rung, time: string, change: Partial<RungEntry> = {}): RungEntry {
  return { anchor: on('14:45'), rung, at: on(time), outcome: 'accepted', failure: null, ...change };
}
const line = (event: PromiseHistoryLine['event'], time: string): PromiseHistoryLine => ({ at: on(time), event });

describe('how a rung was shown', () => {
  it.each([
    [shown('advance', '14:40'), '5 minutes before', 'notification accepted', 'shown'],
    [shown('window', '14:48'), 'Window on top', 'shown on top', 'shown'],
    [shown('late', '15:01'), 'Late', 'notification accepted, window on top', 'shown'],
    [shown('decide', '15:31'), 'What now?', 'asked in the main window', 'shown'],
    [shown('late', '15:01', { outcome: 'summary' }), 'Late', 'told in one notice with others', 'shown'],
    [
      shown('due', '14:45', { outcome: 'window', failure: 'no answer' }),
      'Time to call',
      'notification refused (no answer); window on top instead',
      'shown',
    ],
    [
      shown('due', '14:45', { outcome: 'failed', failure: 'no answer' }),
      'Time to call',
      'nothing could be shown (no answer)',
      'unshown',
    ],
    [
      shown('repeat', '14:46', { outcome: 'failed' }),
      'Once more',
      'nothing could be shown (no reason given)',
      'unshown',
    ],
    [shown('nag', '15:06', { outcome: 'quietOnCall' }), 'Reminded again', 'quiet, you were on a call', 'unshown'],
    [shown('repeat', '14:46', { outcome: 'overtaken' }), 'Once more', 'left out, a louder one came', 'unshown'],
  ])('%o', (entry, what, how, kind) => {
    expect(alertHistory(promise({ rungLog: [entry] }))).toEqual([{ at: entry.at, kind, what, how }]);
  });
});

describe('what came of it', () => {
  it('stands between what was shown, in the order in which it happened', () => {
    const record = promise({
      rungLog: [shown('due', '14:45'), shown('due', '14:52')],
      history: [line('made', '14:02'), line('snoozed', '14:47'), line('kept', '14:55')],
      reactedAt: on('14:53'),
    });
    expect(alertHistory(record).map(({ what }) => what)).toEqual([
      'Time to call',
      'You snoozed it 5 minutes',
      'Time to call',
      'You reacted',
      'Kept',
    ]);
  });

  it('names each try by how it went', () => {
    const record = promise({
      attempts: [
        { at: on('14:46'), how: 'voicemail', callId: null },
        { at: on('15:16'), how: 'noAnswer', callId: null },
      ],
      history: [line('attempted', '14:47'), line('attempted', '15:17')],
    });
    expect(alertHistory(record).map(({ what }) => what)).toEqual(['You tried: voicemail', 'You tried: no answer']);
  });

  it('says a reaction once, where the act of the same moment says it already', () => {
    const record = promise({ history: [line('snoozed', '14:47')], reactedAt: on('14:47') });
    expect(alertHistory(record)).toHaveLength(1);
  });

  it('is nothing for a promise of which nothing was shown', () => {
    expect(alertHistory(promise({ history: [line('made', '14:02')] }))).toEqual([]);
  });
});
