import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCallEventLine, switchesOf, tellsOfCall } from '../../../../shared/telephony/call-event-line.ts';

const RING = ['--call-event=ring', '--call-dir=in'];
const parse = (line: readonly string[], environment = {}) => parseCallEventLine(line, environment);
const RANG = { source: 'command', event: 'ring', direction: 'in' };

describe('a line that tells of a call', () => {
  it.each([
    ['as MicroSIP runs it', [...RING, '--', '+4930123456'], { ...RANG, number: '+4930123456', name: null }],
    ['with a name', [...RING, '--', '+4930', 'Bob', 'Customer'], { ...RANG, number: '+4930', name: 'Bob Customer' }],
    ['with an id', [...RING, '--call-id=c=1', '--', '1234'], { ...RANG, callId: 'c=1' }],
    ['with no direction: a ring comes in', ['--call-event=ring', '--', '1234'], { event: 'ring', direction: 'in' }],
    ['with no direction: a dial goes out', ['--call-event=dial', '--', '1234'], { event: 'dial', direction: 'out' }],
    ['a ring that goes out is a dial', ['--call-event=ring', '--call-dir=out', '--', '1'], { event: 'dial' }],
    ['an end without direction', ['--call-event=end', '--', '1234'], { event: 'end', direction: null }],
    ['with a cause', ['--call-event=end', '--call-cause=busy', '--', '1234'], { event: 'end', cause: 'busy' }],
    ['with no number: it is withheld', [...RING, '--'], { ...RANG, number: '' }],
    ['with no -- at all', RING, { ...RANG, number: '' }],
    [
      'a number in several words is not cut short',
      [...RING, '--', '+49', '30', '(123)', '45-6', 'Bob'],
      { number: '+49 30 (123) 45-6', name: 'Bob' },
    ],
    ['an address for a number', [...RING, '--', 'sip:+4930123456@pbx.example;user=phone'], { number: '+4930123456' }],
  ])('%s', (_what, line, news) => {
    expect(parse(line)).toMatchObject({ kind: 'done', value: news });
  });

  it.each([
    ['a switch of Chromium', '--gpu-launcher=calc.exe'],
    ['a switch of ours', '--call-event=end'],
    ['a folder', '--data-dir=/tmp/x'],
    ['a second --', '--'],
    ['quotes', '" --gpu-launcher="calc'],
    ['a link', 'callback-companion://call?event=ring&number=1'],
    ['a shell', '$(id);`id`|id&'],
  ])('after -- %s is only text', (_what, text) => {
    expect(parse([...RING, '--', '+4930', text])).toMatchObject({
      kind: 'done',
      value: { ...RANG, number: '+4930', name: text, callId: null },
    });
    expect(parse([...RING, '--', text])).toMatchObject({ kind: 'done', value: { ...RANG, number: text } });
  });

  it('shows no control and no direction marks', () => {
    expect(parse([...RING, '--', '+49\u202e30\u0007', 'B\u2066o\r\nb'])).toMatchObject({
      kind: 'done',
      value: { number: '+4930', name: 'Bo b' },
    });
  });

  it.each([
    ['no event', ['--call-dir=in', '--', '1234'], 'noEvent'],
    ['an empty event', ['--call-event=', '--', '1234'], 'noEvent'],
    ['an event in the next word', ['--call-event', 'ring', '--', '1234'], 'noEvent'],
    ['no such event', ['--call-event=explode', '--', '1234'], 'noEvent'],
    ['no such direction', ['--call-event=ring', '--call-dir=up', '--', '1234'], 'noDirection'],
    ['no such cause', ['--call-event=end', '--call-cause=boredom', '--', '1234'], 'badCause'],
    ['an event twice', ['--call-event=ring', '--call-event=end', '--', '1234'], 'givenTwice'],
    ['an id twice', [...RING, '--call-id=1', '--call-id=2', '--', '1234'], 'givenTwice'],
    ['an unfilled placeholder', [...RING, '--', '{phone}'], 'placeholder'],
    ['a number that is too long', [...RING, '--', '1'.repeat(65)], 'numberTooLong'],
    ['an id that is too long', [...RING, `--call-id=${'1'.repeat(251)}`, '--', '1234'], 'callIdTooLong'],
    ['10 kB', [...RING, '--', '1234', 'x'.repeat(10_000)], 'tooLarge'],
    ['10 kB in many words', [...RING, '--', ...Array.from({ length: 5000 }, () => '1')], 'tooLarge'],
  ])('%s is refused', (_what, line, hint) => {
    expect(parse(line)).toEqual({ kind: 'refused', reason: hint });
  });

  it('whatever follows --, the event is the one before it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('--', '--call-event=end', '--call-dir=out'))),
        (texts) => {
          const parsed = parse([...RING, '--', ...texts]);
          if (parsed.kind === 'done') expect(parsed.value).toMatchObject({ ...RANG, callId: null, cause: null });
        },
      ),
    );
  });
});

describe('what Twinkle tells in its environment', () => {
  const twinkle = (trigger: string, more = {}) =>
    parse(['--call-event=twinkle'], {
      TWINKLE_TRIGGER: trigger,
      SIP_CALL_ID: 'abc@host',
      SIP_FROM: '"From" <sip:+4930111@host>',
      SIP_FROM_USER: '+4930111',
      SIP_FROM_DISPLAY: 'From',
      SIP_TO_USER: '+4930222',
      SIP_TO_DISPLAY: 'To',
      ...more,
    });

  it.each([
    ['in_call', { event: 'ring', direction: 'in', number: '+4930111', name: 'From', cause: null }],
    ['in_call_answered', { event: 'answer', direction: 'in', number: '+4930111' }],
    ['in_call_failed', { event: 'end', direction: 'in', number: '+4930111', cause: null }],
    ['out_call', { event: 'dial', direction: 'out', number: '+4930222', name: 'To' }],
    ['out_call_answered', { event: 'answer', direction: 'out', number: '+4930222' }],
    ['out_call_failed', { event: 'end', direction: 'out', number: '+4930222' }],
    ['local_release', { event: 'end', direction: null, number: '+4930222', cause: 'normal' }],
    ['remote_release', { event: 'end', direction: null, number: '+4930111', cause: 'normal' }],
  ])('%s', (trigger, news) => {
    expect(twinkle(trigger)).toMatchObject({ kind: 'done', value: { callId: 'abc@host', ...news } });
  });

  it.each([
    ['in_call_failed', '487', 'cancelled'],
    ['in_call_failed', '486', 'rejected'],
    ['in_call_failed', '603', 'rejected'],
    ['out_call_failed', '486', 'busy'],
    ['out_call_failed', '480', 'noAnswer'],
    ['out_call_failed', '404', 'failed'],
    ['out_call_failed', '200', null],
    ['out_call_failed', 'x', null],
  ])('%s with %s ended as %s', (trigger, code, cause) => {
    expect(twinkle(trigger, { SIPSTATUS_CODE: code })).toMatchObject({ kind: 'done', value: { cause } });
  });

  it.each([['unknown'], [''], ['__proto__']])('the moment %j is no event', (trigger) => {
    expect(twinkle(trigger)).toEqual({ kind: 'refused', reason: 'noEvent' });
  });

  it('the user stands in the header where its own variable is missing', () => {
    expect(twinkle('in_call', { SIP_FROM_USER: undefined })).toMatchObject({ value: { number: '+4930111' } });
  });

  it('a line with an event of its own takes number and id from there when it has no words', () => {
    const environment = { SIP_FROM_USER: '+4930111', SIP_TO_USER: '+4930222', SIP_CALL_ID: 'abc' };
    expect(parse(RING, environment)).toMatchObject({ value: { ...RANG, number: '+4930111', callId: 'abc' } });
    expect(parse(['--call-event=dial'], environment)).toMatchObject({ value: { number: '+4930222' } });
  });
});

describe('a start', () => {
  it.each([
    [['--call-event=ring', '--', '1'], true],
    [['.', '--data-dir', '/x', '--call-dir=in'], true],
    [['--', '--call-event=ring'], false],
    [['--data-dir=/x'], false],
    [[], false],
  ])('%j tells of a call: %s', (line, tells) => {
    expect(tellsOfCall(line)).toBe(tells);
  });

  it('has its switches before the first --', () => {
    expect(switchesOf(['--a', '--', '--b', '--'])).toEqual(['--a']);
    expect(switchesOf(['--a'])).toEqual(['--a']);
  });
});
