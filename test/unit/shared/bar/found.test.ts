import { describe, expect, it } from 'vitest';
import { FIND_COMMANDS, type FindFacts, foundRows } from '../../../../shared/bar/found.ts';
import { words } from '../../../../shared/copy/words.ts';
import { promise } from '../../../support/records.ts';
import { CUSTOMERS, DANA, PEOPLE } from '../../../support/gallery/sample-people.ts';
import { NOW, OPEN_PROMISES } from '../../../support/gallery/sample-day.ts';
import { LONDON } from '../../../support/times.ts';

const rows = (text: string, change: Partial<FindFacts> = {}) =>
  foundRows({
    text,
    customers: [],
    promises: OPEN_PROMISES,
    known: CUSTOMERS,
    people: PEOPLE,
    now: NOW,
    zone: LONDON,
    country: 'GB',
    canDial: true,
    ...change,
  });
const kinds = (text: string) => [...new Set(rows(text).map(({ thing }) => thing.kind))];

describe('Find', () => {
  it('shows open promises and the first commands before anything is typed', () => {
    expect(kinds('')).toEqual(['promise', 'command']);
    expect(rows('').filter(({ thing }) => thing.kind === 'command')).toHaveLength(6);
  });

  it('puts the promise that is due first on top', () => {
    expect(rows('')[0]).toMatchObject({ title: 'Omar K.', detail: '13:58 · billing' });
  });

  it('leaves ended promises out', () => {
    const ended = promise({ status: 'kept' });
    expect(rows('', { promises: [ended] }).every(({ thing }) => thing.kind === 'command')).toBe(true);
  });

  it('finds what holds every typed word, in any case and order', () => {
    expect(rows('BILL omar').map(({ title }) => title)).toEqual(['Omar K.']);
    expect(rows('routers lee')).toMatchObject([{ thing: { kind: 'person' }, title: 'Lee' }]);
    expect(rows('omar refund')).toEqual([]);
  });

  it('shows customers as the host found them, whatever the words', () => {
    const [first] = rows('+1 212', { customers: [{ customer: DANA, last: null }] });
    expect(first).toMatchObject({ thing: { kind: 'customer', id: 'dana', lastCall: null }, title: 'Dana Lee' });
  });

  it('offers to ring the customers that were found, once nobody is on the line', () => {
    const customers = [{ customer: DANA, last: null }];
    const dials = (change: Partial<FindFacts>) => rows('dana', change).filter(({ thing }) => thing.kind === 'dial');
    expect(dials({ customers })).toMatchObject([
      {
        thing: { customerId: 'dana', number: '+12125550100' },
        title: 'Dana Lee',
        detail: '+1\u00a0212\u00a0555\u00a00100',
      },
    ]);
    expect(dials({ customers, canDial: false })).toEqual([]);
    expect(dials({ customers: [{ customer: { ...DANA, doNotCall: true }, last: null }] })).toEqual([]);
    expect(dials({ customers: [{ customer: { ...DANA, numbers: [] }, last: null }] })).toEqual([]);
  });

  it('finds every command by its words', () => {
    for (const name of FIND_COMMANDS) {
      const found = rows(words(`find.command.${name}`)).map(({ key }) => key);
      expect(found).toContain(`command-${name}`);
    }
  });

  it('has one key for each row', () => {
    const keys = rows('').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
