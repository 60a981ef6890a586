import { describe, expect, it } from 'vitest';
import { parseHandedOver } from '../../../../shared/telephony/handed-over.ts';

const news = {
  source: 'command',
  event: 'end',
  callId: null,
  number: '+4930123456',
  name: null,
  local: null,
  direction: null,
  cause: null,
};
const command = { way: 'command', kind: 'event', news };
const link = { way: 'link', kind: 'event', news: { ...news, source: 'link', event: 'ring', direction: 'in' } };

describe('what another process hands over', () => {
  it('is taken as it is when it is exactly such a message', () => {
    expect(parseHandedOver(command)).toEqual(command);
    expect(parseHandedOver(link)).toEqual(link);
    const unreadable = { way: 'link', kind: 'unreadable', hint: 'tooLarge' };
    expect(parseHandedOver(unreadable)).toEqual(unreadable);
  });

  it('is made plain once more', () => {
    const rude = { ...command, news: { ...news, name: 'B\u202eob\u0000', number: 'anonymous' } };
    expect(parseHandedOver(rude)).toEqual({ ...command, news: { ...news, name: 'Bob', number: '' } });
    expect(parseHandedOver({ ...command, news: { ...news, number: '{phone}' } })).toEqual({
      way: 'command',
      kind: 'unreadable',
      hint: 'placeholder',
    });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'ring'],
    ['a list', [command]],
    ['another way', { ...command, way: 'webhook' }],
    ['a link that ends a call', { ...link, news: { ...link.news, event: 'end' } }],
    ['a link that goes out', { ...link, news: { ...link.news, direction: 'out' } }],
    ['a link that speaks for the command line', { ...link, news: { ...link.news, source: 'command' } }],
    ['a line that speaks for a webhook', { ...command, news: { ...news, source: 'webhook-1' } }],
    ['a moment of its own', { ...command, news: { ...news, at: 0 } }],
    ['more than there is', { ...command, dial: '110' }],
    ['an endless number', { ...command, news: { ...news, number: '1'.repeat(65) } }],
    ['a hint nobody knows', { way: 'link', kind: 'unreadable', hint: '<script>' }],
  ])('%s is no such message', (_what, value) => {
    expect(parseHandedOver(value)).toBeNull();
  });
});
