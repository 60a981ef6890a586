import { describe, expect, it } from 'vitest';
import { heardIn, type RingTest, secondsLeftOf } from '../../../../renderer/state/ring-test.ts';
import type { PhoneLogLine } from '../../../../shared/telephony/desk-phone.ts';
import type { SourceId } from '../../../../shared/telephony/event.ts';
import type { Instant } from '../../../../shared/time.ts';

const started: RingTest = { startedAt: 1000, heard: [], hasOther: false };

function line(change: Partial<PhoneLogLine>): PhoneLogLine {
  const told = { event: 'ring', digits: '100', outcome: 'taken', hint: '' } as const;
  return { at: 5 as Instant, way: 'webhook', source: 'a' as SourceId, ...told, ...change };
}
const steps = (test: RingTest) => test.heard.map(({ step }) => step);

describe('the test "Ring me"', () => {
  it('ticks ring, answer and end as they came, each once', () => {
    const newestFirst = [line({ event: 'end' }), line({ event: 'answer' }), line({}), line({})];
    expect(steps(heardIn(started, newestFirst))).toEqual(['ring', 'answer', 'end']);
  });

  it.each(['unreadable', 'off', 'tooMany', 'notReady', 'unknownEnd'] as const)(
    'ticks nothing that was %s',
    (outcome) => {
      const after = heardIn(started, [line({ event: 'end', outcome })]);
      expect(steps(after)).toEqual([]);
      expect(after.hasOther).toBe(true);
    },
  );

  it('waits for 60 seconds, and not one longer', () => {
    expect(secondsLeftOf(started, 1000)).toBe(60);
    expect(secondsLeftOf(started, 60_999)).toBe(1);
    expect(secondsLeftOf(started, 61_000)).toBe(0);
    expect(secondsLeftOf(started, 999_000)).toBe(0);
  });
});
