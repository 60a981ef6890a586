import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhoneEvent, type SourceId } from '../../../../shared/telephony/event.ts';
import { phoneNews, plainName, type SentEvent } from '../../../../shared/telephony/plain.ts';
import { TWO_PAST_TWO } from '../../../support/records.ts';

const RING: SentEvent = { source: 'baresip' as SourceId, event: 'ring', direction: 'in', number: '+4930123456' };

describe('what a caller sent', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['marks that turn the line round', 'Bob\u202e\u2066 Evil\u200b', 'Bob Evil'],
    ['line breaks and a bell', 'Bob\r\nLine\u0007', 'Bob Line'],
    ['half a pair', 'Bob\ud800', 'Bob'],
    ['only invisible characters', '\u200b\u200e', null],
    ['an unfilled placeholder', '{name}', null],
  ])('%s is shown as plain text', (_what, name, shown) => {
    expect(plainName(name)).toBe(shown);
  });

  it('a name of 600 characters is cut at 128, and never inside a character', () => {
    expect(plainName('x'.repeat(600))).toHaveLength(128);
    expect(plainName(`${'x'.repeat(127)}😀`)).toBe('x'.repeat(127));
  });

  it.each(['anonymous', 'Anonymous', 'anonymous.invalid', 'unknown', 'Private', '  '])(
    '%j is a number withheld',
    (number) => {
      expect(phoneNews({ ...RING, number })).toMatchObject({ kind: 'done', value: { number: '' } });
    },
  );

  it.each(['{phone}', '$remote', '%number%', '<number>', '$caller$', '%phone%', '[number]'])(
    '%j was never filled in, and is refused with a hint',
    (number) => {
      expect(phoneNews({ ...RING, number })).toEqual({ kind: 'refused', reason: 'placeholder' });
    },
  );

  it('a number is never cut: too long a one is refused', () => {
    expect(phoneNews({ ...RING, number: '1'.repeat(65) })).toEqual({ kind: 'refused', reason: 'numberTooLong' });
    expect(phoneNews({ ...RING, callId: 'x'.repeat(251) })).toEqual({ kind: 'refused', reason: 'callIdTooLong' });
  });

  it('whatever was sent, what is kept has the shape of an event and no control character', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 700 }), fc.constant(null));
    fc.assert(
      fc.property(text, text, text, text, (number, callId, name, local) => {
        const news = phoneNews({ ...RING, number, callId, name, local });
        if (news.kind === 'refused') return;
        expect(PhoneEvent.safeParse({ ...news.value, at: TWO_PAST_TWO }).success).toBe(true);
        expect(JSON.stringify(Object.values(news.value))).not.toMatch(/\\u00[01]|[\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
