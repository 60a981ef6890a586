import { describe, expect, it } from 'vitest';
import { parseListedCalls } from '../../../../shared/telephony/baresip-list.ts';
import { line, listOf } from '../../../support/baresip-frames.ts';

const BOB = 'sip:+4930123456@127.0.0.1:5064';
const BOBS = { address: BOB, number: '+4930123456' };

describe('the list of calls', () => {
  it('an empty list has no call', () => {
    expect(parseListedCalls('\n--- Active calls (0) ---\n\n')).toEqual([]);
  });

  it('the line that was captured is a held call', () => {
    const captured = '> [line 1]  0:00:03  ESTABLISHED  (on hold)  sip:+4930123456@127.0.0.1:5064';
    expect(parseListedCalls(listOf(captured))).toEqual([{ ...BOBS, direction: null, state: 'held', talkedMs: 3000 }]);
  });

  it('a call being dialled, as it was captured', () => {
    const captured = '> [line 1]  0:00:00   OUTGOING             sip:+4930777@127.0.0.1:25062';
    expect(parseListedCalls(listOf(captured))).toMatchObject([{ number: '+4930777', direction: 'out' }]);
  });

  it.each([
    ['INCOMING', { direction: 'in', state: 'ringing', talkedMs: null }],
    ['OUTGOING', { direction: 'out', state: 'dialling', talkedMs: null }],
    ['RINGING', { direction: 'out', state: 'dialling', talkedMs: null }],
    ['EARLY', { direction: 'out', state: 'dialling', talkedMs: null }],
    ['ESTABLISHED', { direction: null, state: 'active', talkedMs: 3000 }],
  ])('%s is told', (state, told) => {
    expect(parseListedCalls(listOf(line(1, state, false, BOB)))).toEqual([{ ...BOBS, ...told }]);
  });

  it('a call that is over, a heading and a state of a later version are passed over', () => {
    const list = listOf(line(1, 'TERMINATED', false, BOB), line(2, 'DREAMING', false, BOB), 'User-Agent: agent');
    expect(parseListedCalls(list)).toEqual([]);
  });

  it('every call is told, in its order, also one that is not the current one', () => {
    const other = line(2, 'ESTABLISHED', true, 'sip:222@127.0.0.1').replace('>', ' ');
    const states = parseListedCalls(listOf(line(1, 'ESTABLISHED', false, BOB), other)).map(({ state }) => state);
    expect(states).toEqual(['active', 'held']);
  });

  it('a later version names the id beside the line', () => {
    const later = line(1, 'ESTABLISHED', true, BOB).replace('line 1', 'line 1, id 3bf7dfda03d56cbc');
    expect(parseListedCalls(listOf(later))).toMatchObject([{ number: '+4930123456', state: 'held' }]);
  });

  it('an address cannot pass for a hold', () => {
    const sly = line(1, 'ESTABLISHED', false, '(on hold)  sip:222@127.0.0.1');
    expect(parseListedCalls(listOf(sly))).toMatchObject([{ number: '222', state: 'active' }]);
  });
});
