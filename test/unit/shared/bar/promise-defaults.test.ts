import { describe, expect, it } from 'vitest';
import { aboutFromNotes, causeFromCall, numberToRing } from '../../../../shared/bar/promise-defaults.ts';
import type { Call } from '../../../../shared/call/record.ts';
import { plus } from '../../../../shared/time.ts';
import { call, customer, DANAS_NUMBER, notes, OMAR, OMARS_NUMBER, TWO_PAST_TWO } from '../../../support/records.ts';

describe('about', () => {
  it('is the Reason line without its label', () => {
    expect(aboutFromNotes(notes('call-1', 'hello', 'r parcel lost'))).toBe('parcel lost');
  });

  it('is the first line that says something where there is no Reason', () => {
    expect(aboutFromNotes(notes('call-1', ' ', 'called Monday'))).toBe('called Monday');
  });

  it('is cut at a word, and a word without end is cut all the same', () => {
    const long = aboutFromNotes(notes('call-1', 'parcel '.repeat(20)));
    expect(long).toMatch(/^(?:parcel )+parcel$/);
    expect(long.length).toBeLessThanOrEqual(80);
    expect(aboutFromNotes(notes('call-1', 'x'.repeat(200)))).not.toBe('');
  });

  it('is empty before anything is written', () => {
    expect(aboutFromNotes(null)).toBe('');
    expect(aboutFromNotes(notes('call-1'))).toBe('');
  });
});

describe('number', () => {
  it('000-16: is the one they call from, else the first one known of them', () => {
    expect(numberToRing(call({ number: OMARS_NUMBER }), customer())).toBe(OMARS_NUMBER);
    expect(numberToRing(call({ number: null }), customer())).toBe(DANAS_NUMBER);
    expect(numberToRing(null, OMAR)).toBe(OMARS_NUMBER);
  });

  it('is never that of somebody else who happens to be on the line', () => {
    expect(numberToRing(call({ number: DANAS_NUMBER }), OMAR)).toBe(OMARS_NUMBER);
  });
});

describe('000-03: the cause', () => {
  const nothing = { isStopped: false, customerAsked: false };
  const option = { at: TWO_PAST_TWO, cause: 'knowledge' } as Call['options'][number];
  const raised = { at: plus(TWO_PAST_TWO, 1000), tag: 'authority' } as Call['escalations'][number];

  it('no call and no options mean that something is not known yet', () => {
    expect(causeFromCall(null, nothing)).toBe('informationPending');
  });

  it('a limit that stops the call is missing authority', () => {
    expect(causeFromCall(call(), { isStopped: true, customerAsked: true })).toBe('authority');
  });

  it('is their wish where they asked for the time', () => {
    expect(causeFromCall(call(), { isStopped: false, customerAsked: true })).toBe('customersWish');
  });

  it('is that of the latest option or escalation, whatever else is known', () => {
    expect(causeFromCall(call({ options: [option] }), { isStopped: true, customerAsked: true })).toBe('knowledge');
    expect(causeFromCall(call({ options: [option], escalations: [raised] }), nothing)).toBe('authority');
  });
});
