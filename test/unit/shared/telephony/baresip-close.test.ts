import { expect, it } from 'vitest';
import { closeCause } from '../../../../shared/telephony/baresip-close.ts';

it.each([
  ['Connection reset by peer', 'in', true, 'normal'],
  ['Connection reset by peer', 'in', false, 'cancelled'],
  ['Connection reset by peer', 'out', true, 'normal'],
  ['Connection reset by peer', 'out', false, 'failed'],
  ['Connection reset by user', 'in', true, 'normal'],
  ['Connection reset by user', 'in', false, 'rejected'],
  ['Connection reset by user', 'out', false, 'cancelled'],
  ['486 Rejected', 'out', false, 'busy'],
  ['486 Busy Here', 'out', false, 'busy'],
  ['600 Busy Everywhere', 'out', false, 'busy'],
  ['603 Decline', 'out', false, 'rejected'],
  ['480 Temporarily Unavailable', 'out', false, 'noAnswer'],
  ['408 Request Timeout', 'out', false, 'noAnswer'],
  ['404 Not Found', 'out', false, 'failed'],
  ['503 Service Unavailable', 'out', false, 'failed'],
  ['Connection timed out', 'out', false, 'failed'],
  ['Call transfered', 'in', true, 'transferred'],
  ['Call transferred', 'in', true, 'transferred'],
  ['something of a later version', 'in', true, 'unknown'],
  ['', 'in', false, 'unknown'],
] as const)('“%s”, %s, answered %s: %s', (param, direction, wasAnswered, cause) => {
  expect(closeCause(param, { direction, wasAnswered })).toBe(cause);
});
