// What the phone tells, event by event. The phone speaks once a second here.

import { describe, expect, it } from 'vitest';
import type { EndCause, PhoneEventKind } from '../../../../shared/telephony/event.ts';
import { endedByAgent, lapsed, lose } from '../../../../shared/telephony/phone-calls.ts';
import { HOUR_MS, plus, SECOND_MS } from '../../../../shared/time.ts';
import { BARESIP, createTestPhone, HOOK, LINK } from '../../../support/phone-events.ts';
import { TWO_PAST_TWO } from '../../../support/records.ts';

const second = (n: number) => plus(TWO_PAST_TWO, n * SECOND_MS);
const noId = { callId: null };

describe('one call', () => {
  it.each<[string, PhoneEventKind[], object]>([
    ['rings', ['ring'], { state: 'ringing', rangAt: second(1), answeredAt: null }],
    ['is answered', ['ring', 'answer'], { state: 'active', rangAt: second(1), answeredAt: second(2) }],
    ['is held', ['ring', 'answer', 'hold'], { state: 'held', heldAt: second(3) }],
    ['is taken back', ['ring', 'answer', 'hold', 'resume'], { state: 'active', heldAt: null, answeredAt: second(2) }],
    ['answered before it rang', ['answer', 'ring'], { state: 'active', rangAt: null, answeredAt: second(1) }],
    ['held before all else', ['hold'], { state: 'held', rangAt: null, answeredAt: null, heldAt: second(1) }],
    ['rings twice', ['ring', 'ring'], { state: 'ringing', rangAt: second(1) }],
    ['is answered twice', ['ring', 'answer', 'answer'], { state: 'active', answeredAt: second(2) }],
    ['is held twice', ['ring', 'answer', 'hold', 'hold'], { state: 'held', heldAt: second(3) }],
  ])('%s', (_, events, expected) => {
    const phone = createTestPhone();
    for (const event of events) phone.tell(event);
    expect(phone.calls()).toEqual([expect.objectContaining(expected)]);
  });

  it.each<['in' | 'out', PhoneEventKind[], EndCause | null, string]>([
    ['in', ['ring'], 'cancelled', 'missed'],
    ['in', ['ring'], null, 'missed'],
    ['in', ['ring'], 'rejected', 'rejected'],
    ['in', ['ring'], 'busy', 'busy'],
    ['in', ['ring'], 'failed', 'missed'],
    ['in', ['ring', 'answer'], 'normal', 'answered'],
    ['in', ['hold'], 'normal', 'answered'],
    ['in', ['ring', 'answer'], 'transferred', 'transferred'],
    ['out', ['dial'], 'busy', 'busy'],
    ['out', ['dial'], 'failed', 'failed'],
    ['out', ['dial'], 'noAnswer', 'missed'],
    ['out', ['dial', 'answer'], 'normal', 'answered'],
  ])('%s: %j ended by %s is %s', (direction, events, cause, result) => {
    const phone = createTestPhone();
    for (const event of events) phone.tell(event, { direction });
    expect(phone.tell('end', { direction, cause })).toBe('taken');
    expect(phone.calls()).toEqual([]);
    expect(phone.ended()).toMatchObject([{ state: 'ended', result, endedAt: phone.now() }]);
  });

  it('says of what was told before that it is known, and of an end nobody told the beginning of that it is unknown', () => {
    const phone = createTestPhone();
    expect(phone.tell('end')).toBe('unknownEnd');
    expect(phone.tell('ring')).toBe('taken');
    expect(phone.tell('ring')).toBe('known');
    phone.tell('end');
    expect(phone.tell('end')).toBe('known');
    phone.wait(3 * SECOND_MS);
    expect(phone.tell('end')).toBe('unknownEnd');
    expect(phone.calls()).toEqual([]);
  });

  it('is a new one when its id rings again after its end', () => {
    const phone = createTestPhone();
    phone.tell('ring');
    phone.tell('end');
    expect(phone.tell('ring')).toBe('taken');
    expect(phone.calls()).toMatchObject([{ key: 'key-2', state: 'ringing', callId: 'a1' }]);
  });

  it('is not made anew by an answer that was slower on its way than the end, and is by one that comes later', () => {
    const phone = createTestPhone();
    phone.tell('ring');
    phone.tell('end');
    expect(phone.tell('answer')).toBe('known');
    phone.wait(2 * SECOND_MS);
    expect(phone.tell('answer')).toBe('taken');
    expect(phone.calls()).toMatchObject([{ key: 'key-2', state: 'active' }]);
  });
});

describe('calls without an id', () => {
  it('belong to the newest open call of their number', () => {
    const phone = createTestPhone();
    phone.tell('ring', noId);
    phone.tell('answer', { ...noId, number: '+442079460999' });
    phone.tell('ring', { ...noId, number: '030 111' });
    phone.tell('end', { ...noId, number: '030 111' });
    expect(phone.calls()).toMatchObject([{ state: 'active' }]);
    expect(phone.ended()).toMatchObject([{ number: '030 111', result: 'missed' }]);
  });

  it('are one call when the ring comes after the answer', () => {
    const phone = createTestPhone();
    phone.tell('answer', noId);
    expect(phone.tell('ring', noId)).toBe('known');
    expect(phone.calls()).toMatchObject([{ state: 'active' }]);
  });

  it('two of one number: both are shown, an end ends neither, and the agent says which it was', () => {
    const phone = createTestPhone();
    phone.tell('ring', noId);
    phone.tell('answer', noId);
    phone.tell('ring', noId);
    expect(phone.calls().map(({ state }) => state)).toEqual(['active', 'ringing']);
    phone.tell('end', noId);
    expect(phone.calls().map(({ state }) => state)).toEqual(['active', 'ringing']);
    phone.take((state) => endedByAgent(state, 'key-2', phone.now()));
    expect(phone.ended()).toMatchObject([{ key: 'key-2', result: 'missed', endedAt: second(4) }]);
    phone.tell('end', noId);
    expect(phone.ended()).toMatchObject([{ key: 'key-2' }, { key: 'key-1', result: 'answered', endedAt: second(5) }]);
  });

  it('two of one number: two ends end both, and nobody says when each did', () => {
    const phone = createTestPhone();
    phone.tell('ring', noId);
    phone.tell('answer', noId);
    phone.tell('ring', noId);
    phone.tell('end', noId);
    phone.tell('end', noId);
    expect(phone.calls()).toMatchObject([
      { state: 'ended', result: 'unknown', endedAt: null },
      { state: 'ended', result: 'unknown', endedAt: null },
    ]);
  });

  it('an answer is that of the one that rings, a hold that of the one in which somebody talks', () => {
    const phone = createTestPhone();
    phone.tell('ring', noId);
    phone.tell('answer', noId);
    phone.tell('ring', noId);
    phone.tell('hold', noId);
    phone.tell('answer', noId);
    expect(phone.calls().map(({ state }) => state)).toEqual(['held', 'active']);
  });
});

describe('two ways in', () => {
  it('that tell of one call tell of one call', () => {
    const phone = createTestPhone();
    phone.tell('ring');
    expect(phone.tell('ring', { source: HOOK, callId: null, name: 'Omar' })).toBe('taken');
    phone.tell('answer', { source: HOOK, callId: null });
    expect(phone.tell('answer')).toBe('known');
    expect(phone.calls()).toMatchObject([{ source: BARESIP, callId: 'a1', name: 'Omar', state: 'active' }]);
    phone.tell('end');
    expect(phone.tell('end', { source: HOOK, callId: null })).toBe('known');
    expect(phone.ended()).toHaveLength(1);
  });

  it('a slow one that rings after the end makes no call of it', () => {
    const phone = createTestPhone();
    phone.tell('ring');
    phone.tell('end');
    expect(phone.tell('ring', { source: HOOK, callId: null })).toBe('known');
    expect(phone.calls()).toEqual([]);
  });

  it('the same id from another source is another call', () => {
    const phone = createTestPhone();
    phone.tell('ring');
    phone.tell('ring', { source: HOOK, number: '030 222' });
    phone.tell('end', { source: HOOK, number: '030 222' });
    expect(phone.calls()).toMatchObject([{ source: BARESIP, state: 'ringing' }]);
  });

  it('a link changes nothing that somebody else told', () => {
    const phone = createTestPhone();
    phone.tell('ring');
    phone.tell('answer');
    for (const event of ['ring', 'hold', 'end'] as const) {
      expect(phone.tell(event, { source: LINK })).toBe('known');
      expect(phone.tell(event, { source: LINK, callId: null })).toBe('known');
    }
    expect(phone.calls()).toMatchObject([{ state: 'active', source: BARESIP }]);
  });

  it('a link has its own calls, until somebody better tells of them', () => {
    const phone = createTestPhone();
    phone.tell('ring', { source: LINK, callId: 'x' });
    phone.tell('ring');
    expect(phone.calls()).toMatchObject([{ source: BARESIP, callId: 'a1' }]);
    expect(phone.tell('end', { source: LINK, callId: 'x' })).toBe('known');
    expect(phone.calls()).toMatchObject([{ state: 'ringing' }]);
  });
});

describe('silence', () => {
  it('of four hours ends a call, and makes up no time for it', () => {
    const phone = createTestPhone();
    phone.tell('ring');
    phone.tell('answer');
    phone.take((state) => lapsed(state, plus(phone.now(), 4 * HOUR_MS - 1)));
    expect(phone.calls()).toMatchObject([{ state: 'active' }]);
    phone.take((state) => lapsed(state, plus(phone.now(), 4 * HOUR_MS)));
    expect(phone.calls()).toMatchObject([{ state: 'ended', result: 'unknown', endedAt: null }]);
  });

  it('of a source is over when it speaks of the call again', () => {
    const phone = createTestPhone();
    phone.tell('ring');
    phone.tell('answer');
    phone.take((state) => lose(state, phone.now(), () => true));
    phone.tell('hold');
    expect(phone.calls()).toMatchObject([{ key: 'key-1', state: 'held', result: null, answeredAt: second(2) }]);
    phone.tell('end', { cause: 'normal' });
    expect(phone.ended()).toMatchObject([{ key: 'key-1', result: 'answered' }]);
  });

  it('keeps no new call of the same number away', () => {
    const phone = createTestPhone();
    phone.tell('ring', noId);
    phone.take((state) => lose(state, phone.now(), () => true));
    phone.tell('ring', noId);
    expect(phone.calls().map(({ state }) => state)).toEqual(['ended', 'ringing']);
  });
});

it('no source has more than eight calls at once', () => {
  const phone = createTestPhone();
  for (let n = 0; n < 8; n += 1) expect(phone.tell('ring', { callId: `c${n}`, number: `030 ${n}00` })).toBe('taken');
  expect(phone.tell('ring', { callId: 'c9', number: '030 900' })).toBe('tooMany');
  expect(phone.tell('ring', { source: HOOK, callId: 'c9', number: '030 900' })).toBe('taken');
  phone.tell('end', { callId: 'c3', number: '030 300' });
  expect(phone.tell('ring', { callId: 'c9', number: '030 950' })).toBe('taken');
});
