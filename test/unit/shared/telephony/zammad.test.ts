import { describe, expect, it } from 'vitest';
import type { EndCause } from '../../../../shared/telephony/event.ts';
import { SourceId } from '../../../../shared/telephony/event.ts';
import type { SentField } from '../../../../shared/telephony/sent-fields.ts';
import { addressNews, zammadNews } from '../../../../shared/telephony/zammad.ts';

const source = SourceId.parse('phone');
const CALL = { event: 'newCall', from: '+4930123456', to: '+4940654321', direction: 'in', callId: 'a-1' };

const fieldsOf = (fields: Readonly<Record<string, string>>): SentField[] => Object.entries(fields);
const posted = (changes: Readonly<Record<string, string>> = {}) =>
  zammadNews(source, fieldsOf({ ...CALL, ...changes }));
const opened = (event: string, fields: Readonly<Record<string, string>>) =>
  addressNews(source, event, fieldsOf(fields));
const done = (value: object) => ({ kind: 'done', value: expect.objectContaining(value) });
const refused = (reason: string) => ({ kind: 'refused', reason });

describe('a post', () => {
  it.each([
    ['newCall', 'in', 'ring'],
    ['newCall', 'out', 'dial'],
    ['answer', 'in', 'answer'],
    ['answer', 'out', 'answer'],
    ['hangup', 'in', 'end'],
    ['hold', 'in', 'hold'],
    ['resume', 'out', 'resume'],
    ['NEWCALL', 'In', 'ring'],
    ['ring', 'out', 'dial'],
  ])('%s, direction %s: %s', (event, direction, meant) => {
    expect(posted({ event, direction })).toEqual(done({ event: meant, direction: direction.toLowerCase() }));
  });

  it('the customer is who calls when it comes in, and who is called when it goes out', () => {
    expect(posted()).toEqual(done({ number: '+4930123456', local: '+4940654321' }));
    expect(posted({ direction: 'out' })).toEqual(done({ number: '+4940654321', local: '+4930123456' }));
  });

  it('a caller who is not told has no number', () => {
    expect(posted({ from: 'anonymous' })).toEqual(done({ number: '' }));
    expect(zammadNews(source, fieldsOf({ event: 'newCall', direction: 'in' }))).toEqual(
      done({ number: '', callId: null, local: null, name: null }),
    );
  });

  it('who answered stands in where the own number is missing', () => {
    expect(posted({ to: '', answeringNumber: 'emma' })).toEqual(done({ local: 'emma' }));
  });

  it('a name is ours, and plain text', () => {
    expect(posted({ name: '<b>Bob</b>\u202e' })).toEqual(done({ name: '<b>Bob</b>' }));
  });

  it('an id has 250 characters at most', () => {
    expect(posted({ callId: 'x'.repeat(250) })).toEqual(done({ callId: 'x'.repeat(250) }));
    expect(posted({ callId: 'x'.repeat(251) })).toEqual(refused('callIdTooLong'));
  });

  it.each<[string, EndCause]>([
    ['normalClearing', 'normal'],
    ['busy', 'busy'],
    ['cancel', 'cancelled'],
    ['noAnswer', 'rejected'],
    ['congestion', 'failed'],
    ['notFound', 'failed'],
    ['forwarded', 'transferred'],
    ['something new', 'unknown'],
    ['constructor', 'unknown'],
  ])('the cause %s is %s', (cause, meant) => {
    expect(posted({ event: 'hangup', cause })).toEqual(done({ cause: meant }));
  });

  it('an end without a cause has none, and nothing but an end has one', () => {
    expect(posted({ event: 'hangup' })).toEqual(done({ cause: null }));
    expect(posted({ event: 'answer', cause: 'busy' })).toEqual(done({ cause: null }));
  });

  it('fields of others are ignored, however often they come', () => {
    const others: SentField[] = [
      ['user[]', 'A'],
      ['user[]', 'B'],
      ['queue', 'support'],
      ['__proto__', 'x'],
    ];
    expect(zammadNews(source, [...fieldsOf(CALL), ...others])).toEqual(posted());
  });

  it.each([
    [{ event: '' }, 'noEvent'],
    [{ event: 'missed' }, 'noEvent'],
    [{ event: 'toString' }, 'noEvent'],
    [{ direction: '' }, 'noDirection'],
    [{ direction: 'both' }, 'noDirection'],
    [{ from: '{number}' }, 'placeholder'],
    [{ callId: '$call_id' }, 'placeholder'],
    [{ from: '9'.repeat(65) }, 'numberTooLong'],
  ])('%j is refused: %s', (changes, hint) => {
    expect(posted(changes)).toEqual(refused(hint));
  });

  it('a field given twice is refused: nobody knows which of them is meant', () => {
    expect(zammadNews(source, [...fieldsOf(CALL), ['from', '1']])).toEqual(refused('givenTwice'));
  });
});

describe('an address', () => {
  it('has a number, a name, an id, a direction and a cause', () => {
    const fields = { number: '+4930123456', name: 'Bob', id: '7', dir: 'out', cause: 'busy' };
    expect(opened('end', fields)).toEqual(
      done({ source, event: 'end', number: '+4930123456', name: 'Bob', callId: '7', direction: 'out', cause: 'busy' }),
    );
  });

  it.each([
    ['ring', 'ring', 'in'],
    ['dial', 'dial', 'out'],
  ])('%s says its direction itself', (event, meant, direction) => {
    expect(opened(event, { number: '1' })).toEqual(done({ event: meant, direction, number: '1' }));
  });

  it.each(['answer', 'hold', 'resume', 'end', 'hangup', 'newCall'])('%s does not, and it is never guessed', (event) => {
    expect(opened(event, { number: '1' })).toEqual(refused('noDirection'));
  });

  it.each(['in', 'inbound', 'Incoming'])('%s is in', (dir) => {
    expect(opened('answer', { number: '1', dir })).toEqual(done({ direction: 'in' }));
  });

  it.each(['out', 'OUTBOUND', 'outgoing'])('%s is out', (dir) => {
    expect(opened('answer', { number: '1', dir })).toEqual(done({ direction: 'out' }));
  });

  it('a name that was not filled in is no name', () => {
    expect(opened('ring', { number: '1', name: '{name}' })).toEqual(done({ name: null }));
  });
});
