import { describe, expect, it } from 'vitest';
import type { CallId } from '../../../../shared/ids.ts';
import type { LedgerRecord } from '../../../../shared/ledger/shapes.ts';
import { parseNumber } from '../../../../shared/phone/parse.ts';
import { EVERY_CALL } from '../../../support/every-call.ts';
import { scanCalls } from '../../../support/history/scan.ts';
import { at } from '../../../support/manual-clock.ts';
import { customer, entry, finishedCall, notes, OMARS_NUMBER, settings } from '../../../support/records.ts';

/** One call of Dana's, in which this was written. */
function ledger(...lines: string[]): readonly LedgerRecord[] {
  const call = finishedCall('call', at('2026-03-18', '10:00'), { number: OMARS_NUMBER });
  return [settings(), entry('customer', customer()), entry('call', call), entry('notes', notes('call', ...lines))];
}

function answer(text: string, ...lines: string[]) {
  return scanCalls(ledger(...lines), { ...EVERY_CALL, text }, 'GB');
}

describe('a call is found', () => {
  it.each([
    ['by words in any order and unfinished', 'lost par', 'the parcel is lost'],
    ['by a name and a note together', 'dana parcel', 'the parcel is lost'],
    ['whatever the case and accents', 'CAFE', 'meet at the café'],
    ['when its text mixes alphabets (003-35)', 'service', 'the s\u0435rvi\u0441\u0435 failed'],
    ['when the question mixes alphabets (003-35)', 's\u0435rvi\u0441\u0435', 'the service failed'],
    ['by its outcome as the agent sees it', 'resolved now', 'x y z'],
    ['by the label of a line, typed as one letter', 'reason parcel', 'r parcel lost'],
    ['by a number that was written down, in another spacing', '07700 900123', 'ring 0770 0900 123'],
    ['by its own number, from abroad', '+44 20 7946', ''],
    ['by its own number, with zeros', '0044207946', ''],
    ['by its own number, as at home', '(020) 7946', ''],
    ['by any three digits of its number', '099', ''],
    ['by the number of its customer', '212 555', ''],
  ])('%s', (_, text, line) => {
    expect(answer(text, line).calls).toHaveLength(1);
  });

  it.each([
    ['in the middle of a word', 'arcel', 'the parcel is lost'],
    ['when one word is missing', 'parcel found', 'the parcel is lost'],
    ['by two digits of a number', '99', ''],
    ['by a whole word of another alphabet that only looks alike (003-35)', 'cop', 'сор'],
  ])('but not %s', (_, text, line) => {
    expect(answer(text, line).calls).toEqual([]);
  });
});

describe('a slip of the fingers', () => {
  it('is forgiven when nothing is spelled so, and the answer says what was meant', () => {
    expect(answer('refnud dana', 'wants a refund')).toMatchObject({
      calls: [{ callId: 'call' }],
      meant: 'refund dana',
      marked: ['refund', 'dana'],
    });
  });

  it('is not looked for when the words are there, though not together', () => {
    expect(answer('parcel refund', 'parcel').meant).toBeNull();
  });

  it('is nothing to tell when what was meant is not found either', () => {
    expect(answer('parcle zebra', 'parcel')).toMatchObject({ calls: [], meant: null, marked: ['parcle', 'zebra'] });
  });
});

describe('the excerpt', () => {
  const far = `Reason: invoice\n${'and so on '.repeat(60)}`.split('\n');

  it('shows the notes around what was found, 200 characters at most', () => {
    const [call] = answer('crocodile', ...far, `${'many words '.repeat(30)}crocodile ${'and more '.repeat(30)}`).calls;
    expect(call?.excerpt).toContain('words crocodile and more');
    expect(call?.excerpt.length).toBeLessThanOrEqual(200);
  });

  it.each([
    ['the gist shows it', 'invoice'],
    ['nothing was typed', ''],
    ['only the customer fits', 'dana'],
  ])('is empty when %s', (_, text) => {
    expect(answer(text, ...far).calls[0]?.excerpt).toBe('');
  });
});

it('puts the newest first, and of the same instant the higher id, which is where the next page goes on', () => {
  const twins = ['a', 'c', 'b'].map((id) => entry('call', finishedCall(id, at('2026-03-18', '10:00'))));
  const idsOf = (query: object) =>
    scanCalls(twins, { ...EVERY_CALL, ...query }, 'GB').calls.map(({ callId }) => callId);
  expect(idsOf({})).toEqual(['c', 'b', 'a']);
  expect(idsOf({ after: { at: at('2026-03-18', '10:00'), callId: 'c' as CallId } })).toEqual(['b', 'a']);
});

it('finds a number that nobody can dial by its digits', () => {
  const call = finishedCall('odd', at('2026-03-18', '10:00'), {
    customerId: null,
    number: parseNumber('12-34-56-78-9', 'GB'),
  });
  expect(scanCalls([entry('call', call)], { ...EVERY_CALL, text: '345' }, 'GB').calls).toHaveLength(1);
});
