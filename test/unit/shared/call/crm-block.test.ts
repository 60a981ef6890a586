import { describe, expect, it } from 'vitest';
import { crmBlock, type CrmSource } from '../../../../shared/call/crm-block.ts';
import { at } from '../../../support/manual-clock.ts';
import { customer, finishedCall, LONDON, notes, promise, TWO_PAST_TWO } from '../../../support/records.ts';

const finished = finishedCall('call-1', TWO_PAST_TWO);

function block(changes: Partial<CrmSource> = {}) {
  return crmBlock({
    call: finished,
    notes: notes('call-1', 'r parcel lost', 'r order 40-2217', 'd new one packed', 'x waiting for Ana', 'she is kind'),
    customer: customer(),
    promises: [promise({ callId: finished.id })],
    zone: LONDON,
    country: 'GB',
    ...changes,
  });
}

function text(key: string, changes: Partial<CrmSource> = {}): string | undefined {
  return block(changes).rows.find((row) => row.key === key)?.text;
}

describe('the block for the CRM (c.7)', () => {
  it('is six rows, and the same as plain text', () => {
    expect(block().plainText).toBe(
      [
        'Who: Dana Lee, +1\u00a0212\u00a0555\u00a00100',
        'When: Wed 18 Mar, 14:02–14:07',
        'Reason: parcel lost; order 40-2217',
        'Resolution: new one packed',
        'Result: waiting for Ana',
        'Promise: call back 14:45–15:00',
      ].join('\n'),
    );
  });

  it('001-17, 001-03: begins with what the customer needs, in their words', () => {
    const [first] = block({ notes: { ...notes('call-1'), need: 'a replacement by Friday' } }).rows;
    expect(first).toEqual({ key: 'need', label: 'They need', text: 'a replacement by Friday' });
  });

  it('keeps empty rows on the screen and leaves them out of the text', () => {
    const empty = block({ notes: notes('call-1'), promises: [] });
    expect(empty.rows).toHaveLength(7);
    expect(empty.plainText.split('\n').map((line) => line.split(':')[0])).toEqual(['Who', 'When']);
  });

  it('without a Reason line the first plain one stands for it, never one of another label', () => {
    expect(text('reason', { notes: notes('call-1', 'd packed', 'where is it') })).toBe('where is it');
    expect(text('reason', { notes: notes('call-1', 'd packed') })).toBe('');
  });

  it('names the day of a promise that is not for the same day, and says "by" as it was said', () => {
    const tomorrow = { dueAt: at('2026-03-19', '09:15'), windowStart: at('2026-03-19', '09:00'), callId: finished.id };
    expect(text('promise', { promises: [promise(tomorrow)] })).toBe('call back tomorrow 09:00–09:15');
    const by = promise({ callId: finished.id, spokenAsWindow: false, kind: 'expertAnswer' });
    expect(text('promise', { promises: [by] })).toBe('expert’s answer by 15:00');
  });

  it('says what is not known', () => {
    expect(text('who', { customer: null, call: { ...finished, number: null } })).toBe('Name not asked');
    expect(text('when', { call: { ...finished, endedAt: null } })).toBe('Wed 18 Mar, 14:02');
    expect(text('promise', { promises: [promise()] })).toBe('');
  });
});
