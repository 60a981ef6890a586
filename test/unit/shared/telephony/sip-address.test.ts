import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberInAddress, withoutBackslashes } from '../../../../shared/telephony/sip-address.ts';

describe('the number in an address', () => {
  it.each([
    ['sip:+4930123456@127.0.0.1:5064', '+4930123456'],
    ['sips:222@pbx.example;user=phone', '222'],
    ['tel:+4930333', '+4930333'],
    ['sip:anonymous@anonymous.invalid', 'anonymous'],
    ['"Zo..." <sip:0049-30-222@127.0.0.1:5070', '0049-30-222'],
    ['"sip:+4999@bank.example" <sip:+4930222@127.0.0.1>', '+4930222'],
    ['sip:%2B4930444@127.0.0.1', '+4930444'],
    ['sip:%252B4930444@127.0.0.1', '%2B4930444'],
    ['sip:%s%s%x@127.0.0.1', '%s%s%x'],
    ['sip:pbx.example:5060', ''],
    ['sip:@pbx.example', ''],
    ['mailto:bob@example.org', ''],
    ['', ''],
  ])('%s has %j', (address, number) => {
    expect(numberInAddress(address)).toBe(number);
  });

  it('any text is read without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof numberInAddress(`sip:${text}@x`) === 'string'),
    );
  });

  it('a name loses the backslashes that SIP put there', () => {
    expect(withoutBackslashes('Miller \\"Bob\\" <script>alert(1)</script>')).toBe(
      'Miller "Bob" <script>alert(1)</script>',
    );
    expect(withoutBackslashes('back\\\\slash')).toBe('back\\slash');
  });
});
