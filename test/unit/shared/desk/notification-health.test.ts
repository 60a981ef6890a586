import { describe, expect, it } from 'vitest';
import { notificationHealth } from '../../../../shared/desk/notification-health.ts';
import { on } from '../../../support/promise-times.ts';
import { promise } from '../../../support/records.ts';

const at = on('14:00');
const loud = (time: string) =>
  ({ anchor: on('14:45'), rung: 'due', at: on(time), outcome: 'accepted', failure: null }) as const;
const unanswered = [promise({ rungLog: [loud('14:45'), loud('14:46')] })];

describe('what is said of notifications', () => {
  it.each([
    [
      'N6: refused, before anything else',
      'blocked',
      { at, seen: null },
      unanswered,
      { kind: 'refused', problem: 'blocked' },
    ],
    ['N11: asked, until the agent has answered', null, { at, seen: null }, unanswered, { kind: 'asked', at }],
    [
      'N5: perhaps hidden, also after a test that was seen',
      null,
      { at, seen: true },
      unanswered,
      { kind: 'hidden', n: 2 },
    ],
    ['N11: the test did not come', null, { at, seen: false }, [], { kind: 'notSeen', at }],
    ['N11: never tested on this version', null, null, [], { kind: 'notTried' }],
    ['well, with the test that was seen', null, { at, seen: true }, [], { kind: 'well', lastAt: at }],
  ])('%s', (_, notificationFailure, testReminder, promises, said) => {
    expect(notificationHealth({ notificationFailure, testReminder }, promises)).toEqual(said);
  });

  it('is well with the last notice that was accepted since', () => {
    const promises = [promise({ rungLog: [loud('14:45')] })];
    const health = { notificationFailure: null, testReminder: { at, seen: true } };
    expect(notificationHealth(health, promises)).toEqual({ kind: 'well', lastAt: on('14:45') });
  });
});
