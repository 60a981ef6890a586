// The phone is connected again, and says which calls it has.

import { describe, expect, it } from 'vitest';
import { lose } from '../../../../shared/telephony/phone-calls.ts';
import { reconciled, type Standing } from '../../../../shared/telephony/standing.ts';
import { plus, SECOND_MS } from '../../../../shared/time.ts';
import { BARESIP, createTestPhone, HOOK, type TestPhone } from '../../../support/phone-events.ts';

const OMAR = { number: '+442079460999', direction: 'in', talkedMs: null } as const;

function stand(phone: TestPhone, calls: readonly Standing[]): void {
  phone.take((state, hearing) => reconciled(state, BARESIP, calls, phone.now(), hearing));
}

describe('a call that the phone still has', () => {
  it('is bound by its number, and goes on under its id', () => {
    const phone = createTestPhone();
    phone.tell('ring');
    phone.tell('answer');
    stand(phone, [{ ...OMAR, direction: null, state: 'active' }]);
    expect(phone.calls()).toMatchObject([{ key: 'key-1', callId: 'a1', state: 'active' }]);
    phone.tell('end');
    expect(phone.ended()).toMatchObject([{ key: 'key-1', result: 'answered' }]);
  });

  it.each<[Standing['state'], object]>([
    ['ringing', { state: 'ringing' }],
    ['active', { state: 'active' }],
    ['held', { state: 'held' }],
  ])('was lost and is %s', (state, expected) => {
    const phone = createTestPhone();
    phone.tell('ring');
    phone.take((before) => lose(before, phone.now(), () => true));
    stand(phone, [{ ...OMAR, state }]);
    expect(phone.calls()).toMatchObject([{ key: 'key-1', ...expected, result: null }]);
  });

  it('was taken back from hold meanwhile', () => {
    const phone = createTestPhone();
    phone.tell('hold');
    stand(phone, [{ ...OMAR, state: 'active' }]);
    expect(phone.calls()).toMatchObject([{ state: 'active', heldAt: null }]);
  });

  it('began while nobody listened: when it rang is not known', () => {
    const phone = createTestPhone();
    stand(phone, [{ ...OMAR, state: 'active' }]);
    expect(phone.calls()).toMatchObject([{ state: 'active', rangAt: null }]);
    expect(phone.tell('end', { callId: 'later-known' })).toBe('taken');
  });

  it('began while nobody listened, and the phone counts how long they talk: that is when it was answered', () => {
    const phone = createTestPhone();
    const answeredAt = plus(phone.now(), -42 * SECOND_MS);
    stand(phone, [{ ...OMAR, state: 'active', talkedMs: 42 * SECOND_MS }]);
    expect(phone.calls()).toMatchObject([{ state: 'active', rangAt: null, answeredAt }]);
  });

  it('two of one number are two', () => {
    const phone = createTestPhone();
    stand(phone, [
      { ...OMAR, state: 'held' },
      { ...OMAR, state: 'active' },
    ]);
    expect(phone.calls().map(({ state }) => state)).toEqual(['held', 'active']);
  });
});

describe('a call that the phone has no more', () => {
  it('has ended, and nobody knows when', () => {
    const phone = createTestPhone();
    phone.tell('ring');
    phone.tell('answer');
    stand(phone, []);
    expect(phone.calls()).toMatchObject([{ state: 'ended', result: 'unknown', endedAt: null }]);
  });

  it('is left to others that tell of it', () => {
    const phone = createTestPhone();
    phone.tell('ring');
    phone.tell('ring', { source: HOOK, callId: null });
    stand(phone, []);
    expect(phone.calls()).toMatchObject([{ state: 'ringing' }]);
  });
});
