// Whatever phones tell, in whatever order.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EndCause, PhoneEventKind, type PhoneEvent, type SourceId } from '../../../../shared/telephony/event.ts';
import { PhoneCall } from '../../../../shared/telephony/desk-phone.ts';
import { endsKnownCall, NO_CALLS } from '../../../../shared/telephony/phone-calls.ts';
import { createTestPhone } from '../../../support/phone-events.ts';
import { plus } from '../../../../shared/time.ts';

const SOURCES = (['baresip', 'command', 'link', 'hook-1'] as const).map((name) => name as string as SourceId);
const NUMBERS = ['', '030 1', '030 2', '030 3', '030 4', '030 5'];

const said = fc.record({
  source: fc.constantFrom(...SOURCES),
  callId: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: null }),
  number: fc.constantFrom(...NUMBERS),
  name: fc.option(fc.string({ maxLength: 20 }), { nil: null }),
  direction: fc.constantFrom('in' as const, 'out' as const),
  cause: fc.option(fc.constantFrom(...EndCause.options), { nil: null }),
});
const telling = fc.record({
  event: fc.constantFrom(...PhoneEventKind.options),
  said,
  waitMs: fc.integer({ min: 0, max: 20_000 }),
});
const tellings = fc.array(telling, { maxLength: 120 });

/** A call in a state that cannot be, as a sentence; undefined when it can. */
function impossible({ state, result, endedAt, heldAt, direction }: PhoneCall): string | undefined {
  if ((state === 'ended') !== (result !== null)) return 'a result belongs to the end';
  if (state !== 'ended' && endedAt !== null) return 'ended and not ended';
  if ((state === 'held') !== (heldAt !== null) && state !== 'ended') return 'held without a moment';
  if (state === 'ringing' && direction === 'out') return 'rings out';
  if (state === 'dialling' && direction === 'in') return 'dials in';
  return undefined;
}

describe('any order of events', () => {
  it('leaves every call in one valid state, no call twice, and memory bounded', () => {
    fc.assert(
      fc.property(tellings, (all) => {
        const phone = createTestPhone();
        for (const { event, said: words, waitMs } of all) {
          phone.wait(waitMs);
          phone.tell(event, words);
          const calls = phone.calls();
          for (const call of calls) {
            expect(PhoneCall.safeParse(call).success).toBe(true);
            expect(impossible(call)).toBeUndefined();
          }
          expect(new Set(calls.map(({ key }) => key)).size).toBe(calls.length);
          expect(calls.length).toBeLessThanOrEqual(8 * SOURCES.length + 20);
          expect(phone.state.over.length).toBeLessThanOrEqual(20);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ends each call once, and only by an event of its own number or id', () => {
    fc.assert(
      fc.property(tellings, (all) => {
        const phone = createTestPhone();
        for (const { event, said: words, waitMs } of all) {
          phone.wait(waitMs);
          const before = new Map(phone.state.calls.map((told) => [told.call.key, told]));
          const heard = phone.changes.length;
          phone.tell(event, words);
          const over = phone.changes.slice(heard).filter(({ kind }) => kind === 'ended' || kind === 'lost');
          expect(over.length === 0 || event === 'end').toBe(true);
          for (const { told } of over) {
            const was = before.get(told.call.key);
            const isNamed = was?.tellers.some(
              ({ source, callId }) => source === words.source && callId === words.callId,
            );
            const isAlike = was?.line === words.number.replace(/\D/g, '') && was.call.direction === words.direction;
            expect(isNamed === true || isAlike).toBe(true);
            if (words.source === 'link') expect(was?.call.source).toBe('link');
          }
        }
        const keys = phone.ended().map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 300 },
    );
  });

  it('an event told twice at once changes nothing the second time', () => {
    fc.assert(
      fc.property(tellings, telling, (all, last) => {
        const phone = createTestPhone();
        for (const { event, said: words } of all) phone.tell(event, words);
        phone.tell(last.event, last.said);
        const before = phone.calls();
        if (last.event === 'end') return;
        phone.tell(last.event, { ...last.said, at: phone.now() });
        expect(phone.calls()).toHaveLength(before.length);
      }),
      { numRuns: 300 },
    );
  });
});

it('the end of a call nobody told of passes no limit', () => {
  const end: PhoneEvent = {
    ...{ source: 'baresip' as SourceId, event: 'end', callId: 'a', number: '030 1', name: null, local: null },
    ...{ direction: 'in', cause: null, at: plus(createTestPhone().now(), 1) },
  };
  expect(endsKnownCall(NO_CALLS, end, { newKey: () => 'k', lineOf: (number) => number })).toBe(false);
});
