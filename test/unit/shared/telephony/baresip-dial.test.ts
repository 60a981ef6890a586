import { describe, expect, it } from 'vitest';
import { baresipAddress } from '../../../../shared/telephony/baresip-dial.ts';

describe('what baresip is asked to dial', () => {
  it.each(['+4930777', '4930777', '110', '+12125550100', 'sip:bob@pbx.example', 'sip:+4930777@127.0.0.1:5074'])(
    '%s is dialled as it is',
    (number) => {
      expect(baresipAddress(number)).toEqual({ kind: 'done', value: number });
    },
  );

  it.each([
    ['nothing', ''],
    ['one digit', '1'],
    ['spaces', '+49 30 777'],
    ['a line break and a second command', '+4930777\n/quit'],
    ['a word', 'quit'],
    ['a switch', '--cmd'],
    ['an address without a user', 'sip:'],
    ['an address without a host', 'sip:bob@'],
    ['parameters', 'sip:bob@pbx.example;transport=tcp'],
    ['headers', 'sip:bob@pbx.example?Replaces=1'],
    ['a password', 'sip:bob:secret@pbx.example'],
    ['a format', 'sip:%s%s@pbx.example'],
    ['another scheme', 'tel:+4930777'],
    ['digits of another script', '٠٣٠'],
    ['too many digits', '1'.repeat(21)],
  ])('%s is refused', (_what, number) => {
    expect(baresipAddress(number)).toEqual({ kind: 'refused', reason: 'notDiallable' });
  });
});
