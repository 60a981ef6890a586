import { describe, expect, it } from 'vitest';
import { nextTryClock, settleLeadsTo, type SettleHow } from '../../../../shared/bar/settle-paths.ts';
import type { PromiseRecord } from '../../../../shared/promise/record.ts';
import { promise } from '../../../support/records.ts';
import { at, LONDON } from '../../../support/times.ts';

const DUE = at('2026-03-18 15:00', LONDON);

function leadsTo(how: SettleHow, began: string, change: Partial<PromiseRecord> = {}): string {
  const record = promise({ dueAt: DUE, ...change });
  return settleLeadsTo(how, { record, beganAt: at(`2026-03-18 ${began}`, LONDON), zone: LONDON });
}

describe('Done asks how, and says what each answer leads to', () => {
  it('reached up to the due minute is kept, after it is kept late', () => {
    expect(leadsTo('reached', '15:00')).toBe('kept, on time');
    expect(leadsTo('reached', '15:06')).toBe('kept late, 6 min');
  });

  it('voicemail and no answer name the next try, half an hour on', () => {
    expect(leadsTo('voicemail', '14:50')).toBe('Next try 15:20');
    expect(leadsTo('noAnswer', '14:51')).toBe('Next try 15:25');
  });

  it('003-17: a voicemail with the answer keeps an expert answer', () => {
    expect(leadsTo('voicemail', '14:50', { kind: 'expertAnswer' })).toBe('kept, on time');
    expect(leadsTo('noAnswer', '14:50', { kind: 'expertAnswer' })).toBe('Next try 15:20');
  });

  it('after two tries the third is the last', () => {
    const tried = { at: at('2026-03-18 14:00', LONDON), how: 'noAnswer', callId: null } as const;
    expect(leadsTo('noAnswer', '15:30', { attempts: [tried, tried] })).toBe('last try: then tell them a new time');
  });

  it('names no time to say on the voicemail when none is left', () => {
    const tried = { at: at('2026-03-18 14:00', LONDON), how: 'noAnswer', callId: null } as const;
    const record = promise({ dueAt: DUE, attempts: [tried, tried] });
    expect(nextTryClock({ record, beganAt: DUE, zone: LONDON })).toBeNull();
  });
});
