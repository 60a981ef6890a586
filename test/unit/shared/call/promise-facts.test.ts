import { describe, expect, it } from 'vitest';
import { promiseFacts } from '../../../../shared/call/promise-facts.ts';
import type { CallId } from '../../../../shared/ids.ts';
import type { PromiseRecord } from '../../../../shared/promise/record.ts';
import type { ZoneId } from '../../../../shared/time.ts';
import { at } from '../../../support/manual-clock.ts';
import { after, attempted, on, reached, rescheduled } from '../../../support/promise-times.ts';
import { call, LONDON, NEW_YORK, promise } from '../../../support/records.ts';

const given = call();
const made = promise({ callId: given.id });

function lines(record: PromiseRecord, customerZone: ZoneId | null = NEW_YORK, one = given): string[] {
  return promiseFacts({ call: one, promises: [record], zone: LONDON, customerZone }).map(({ text }) => text);
}

describe('a promise in the timeline of its call', () => {
  it.each<[Partial<PromiseRecord>, ZoneId | null, string]>([
    [{}, NEW_YORK, 'Promise between 10:45 and 11:00 their time, number read back'],
    [{ readBack: false }, NEW_YORK, 'Promise between 10:45 and 11:00 their time'],
    [{}, null, 'Promise between 14:45 and 15:00, number read back'],
    [{}, LONDON, 'Promise between 14:45 and 15:00, number read back'],
    [{ spokenAsWindow: false }, NEW_YORK, 'Promise by 11:00 their time, number read back'],
    [
      { dueAt: at('2026-03-19', '13:15'), windowStart: at('2026-03-19', '13:00') },
      NEW_YORK,
      'Promise between tomorrow 9:00 and 9:15 their time, number read back',
    ],
  ])('%#', (changes, zone, line) => {
    expect(lines({ ...made, ...changes }, zone)).toEqual([line]);
  });

  it('is followed by its tries and its end', () => {
    const kept = after(made, attempted(on('14:45'), on('15:15'), { how: 'voicemail' }), reached(on('14:58')));
    expect(lines(kept).slice(1)).toEqual(['Tried at 14:45, voicemail left', 'Kept. Rang at 14:58']);
    expect(lines(after(made, reached(on('15:11')))).at(-1)).toBe('Kept late. Rang at 15:11');
    expect(lines(after(made, rescheduled(on('14:50')))).at(-1)).toBe('New time agreed');
  });
});

describe('a promise in the timeline of another call', () => {
  it('the call back shows only how it ended', () => {
    const callback = call({ id: 'call-2' as CallId, promiseId: made.id });
    expect(lines(after(made, reached(on('14:58'))), NEW_YORK, callback)).toEqual(['Kept. Rang at 14:58']);
    expect(lines(made, NEW_YORK, callback)).toEqual([]);
  });

  it('an unrelated call shows nothing of it', () => {
    expect(lines(after(made, reached(on('14:58'))), NEW_YORK, call({ id: 'call-3' as CallId }))).toEqual([]);
  });
});
