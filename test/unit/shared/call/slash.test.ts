import { describe, expect, it } from 'vitest';
import { parseSlash } from '../../../../shared/call/slash.ts';

describe('slash commands (c.9)', () => {
  it.each([
    ['/p 40', { kind: 'promise', text: '40' }],
    ['/p', { kind: 'promise', text: '' }],
    ['/P  between 3 and 4 ', { kind: 'promise', text: 'between 3 and 4' }],
    ['/h checking the depot', { kind: 'hold', text: 'checking the depot' }],
    ['/o', { kind: 'options', text: '' }],
    ['/x router', { kind: 'expert', text: 'router' }],
    ['/s', { kind: 'sayNext', text: '' }],
    ['/f dana', { kind: 'find', text: 'dana' }],
    ['/limits noon', { kind: 'limits', text: 'noon' }],
    ['/nocall', { kind: 'noCalls', text: '' }],
    ['/done', { kind: 'wrapUp', text: '' }],
    ['/undo', { kind: 'undo', text: '' }],
    ['/a 1 9', { kind: 'authority', row: 'returnTerms', text: '9' }],
    ['/a 2', { kind: 'authority', row: 'shippingFee', text: '' }],
    ['/a 3 overnight', { kind: 'authority', row: 'delivery', text: 'overnight' }],
    ['/a 4 20 late parcel', { kind: 'authority', row: 'refund', text: '20 late parcel' }],
    ['/a ٥ gift', { kind: 'authority', row: 'exception', text: 'gift' }],
    ['/a', { kind: 'authority', row: null, text: '' }],
    ['/a 6 9', { kind: 'authority', row: null, text: '6 9' }],
    ['/a 12', { kind: 'authority', row: null, text: '12' }],
  ])('"%s"', (line, command) => {
    expect(parseSlash(line)).toEqual(command);
  });

  it.each(['', 'p 40', '/', '/ p', '/pp', '/toString', '/constructor', 'call /p 40', '/p40', '//p'])(
    '"%s" stays text',
    (line) => {
      expect(parseSlash(line)).toBeNull();
    },
  );
});
