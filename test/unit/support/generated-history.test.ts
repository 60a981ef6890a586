import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../shared/ledger/homes.ts';
import { LedgerRecord, refOf } from '../../../shared/ledger/shapes.ts';
import { dialString } from '../../../shared/phone/parse.ts';
import { type CalendarDay, weekdayOf } from '../../../shared/time.ts';
import { generateHistory } from '../../support/generated-history.ts';

const WANTED = { seed: 1, calls: 1_000, open: 20, lastDay: '2026-03-18' as CalendarDay };
const days = [...generateHistory(WANTED)];
const records = days.flatMap((day) => day.records);

function all<Type extends LedgerRecord['type']>(type: Type) {
  return records.flatMap((entry) =>
    entry.type === type ? [entry.record as (LedgerRecord & { type: Type })['record']] : [],
  );
}

describe('a generated history', () => {
  it('is the same again with the same seed, and another with another', () => {
    expect([...generateHistory(WANTED)]).toEqual(days);
    expect([...generateHistory({ ...WANTED, seed: 2 })]).not.toEqual(days);
  });

  it('is made of sound records, each once', () => {
    for (const entry of records) expect(LedgerRecord.parse(entry)).toEqual(entry);
    expect(new Set(records.map((entry) => keyOf(refOf(entry)))).size).toBe(records.length);
  });

  it('has a hundred calls with notes on each working day, oldest first, and nothing of another day', () => {
    expect(days.map(({ day }) => day)).toEqual([...days.map(({ day }) => day)].sort());
    expect(days.at(-1)?.day).toBe(WANTED.lastDay);
    for (const { day, records: ofDay } of days) {
      expect(weekdayOf(day)).toBeLessThanOrEqual(5);
      expect(ofDay.filter(({ type }) => type === 'call')).toHaveLength(100);
      expect(ofDay.filter(({ type }) => type === 'notes')).toHaveLength(100);
      const dated = ofDay.flatMap(({ record }) => ('day' in record && record.day !== null ? [record.day] : []));
      expect(new Set(dated)).toEqual(new Set([day]));
    }
  });

  it('has notes of about 700 bytes, a customer for every third call, and some who call often', () => {
    const bytes = all('notes').reduce((sum, one) => sum + Buffer.byteLength(JSON.stringify(one)), 0);
    expect(bytes / 1_000).toBeGreaterThan(550);
    expect(bytes / 1_000).toBeLessThan(850);
    expect(all('customer').length).toBeGreaterThan(250);
    expect(all('customer').length).toBeLessThan(400);
    const calls = new Map<string, number>();
    for (const { customerId } of all('call'))
      if (customerId !== null) calls.set(customerId, (calls.get(customerId) ?? 0) + 1);
    expect(Math.max(...calls.values())).toBeGreaterThan(20);
  });

  it('has promises that ended for four of ten calls, and as many open ones as wanted, all with their customers', () => {
    const promises = all('promise');
    expect(promises.filter(({ day }) => day === null)).toHaveLength(WANTED.open);
    expect(promises.length).toBeGreaterThan(300);
    expect(promises.length).toBeLessThan(500);
    const customers = new Set(all('customer').map(({ id }) => id));
    expect(promises.filter(({ customerId }) => !customers.has(customerId))).toEqual([]);
  });

  it('gives nearly everybody a number of their own, and a few one that is shared', () => {
    const numbers = all('customer').map(({ numbers: [first] }) => (first === undefined ? null : dialString(first)));
    const shared = numbers.length - new Set(numbers).size;
    expect(numbers).not.toContain(null);
    expect(shared).toBeGreaterThan(0);
    expect(shared).toBeLessThan(numbers.length / 20);
  });
});
