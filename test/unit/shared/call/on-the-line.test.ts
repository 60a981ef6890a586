import { describe, expect, it } from 'vitest';
import { isOnTheLine, runningHold } from '../../../../shared/call/on-the-line.ts';
import { call, TWO_PAST_TWO } from '../../../support/records.ts';

describe('on the line', () => {
  it.each([
    ['live', 'incoming', true],
    ['live', 'callback', true],
    ['ringing', 'callback', true],
    ['ringing', 'outgoing', true],
    ['ringing', 'incoming', false],
    ['wrapUp', 'incoming', false],
    ['finished', 'callback', false],
  ] as const)('%s, %s', (phase, direction, isThere) => {
    expect(isOnTheLine(call({ phase, direction }))).toBe(isThere);
  });
});

describe('the running hold', () => {
  const asked = { askedAt: TWO_PAST_TWO, permission: 'agreed', minutes: 2, reason: 'checking', endedAt: null } as const;

  it('is the one that began and has not ended; a declined one never began', () => {
    const running = { ...asked, startedAt: TWO_PAST_TWO };
    const ended = { ...running, endedAt: TWO_PAST_TWO };
    const declined = { ...asked, permission: 'declined', startedAt: null } as const;
    expect(runningHold(call({ holds: [ended, declined, running] }))).toBe(running);
    expect(runningHold(call({ holds: [ended, declined] }))).toBeUndefined();
  });
});
