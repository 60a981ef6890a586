import { expect, it } from 'vitest';
import type { CustomerId } from '../../../../shared/ids.ts';
import { scanCustomers } from '../../../support/history/scan.ts';
import { at } from '../../../support/manual-clock.ts';
import { customer, entry, finishedCall, OMAR, settings } from '../../../support/records.ts';

function ledgerWith(...more: Parameters<typeof entry<'customer'>>[1][]) {
  const people = [customer(), OMAR, ...more].map((one) => entry('customer', one));
  const calls = [entry('call', finishedCall('call-9', at('2026-03-17', '10:00'), { customerId: OMAR.id }))];
  return [settings(), ...people, ...calls];
}

it.each([
  ['the beginnings of the names in any order, whatever their case', 'lEe dAN', ['dana']],
  ['no middle of a name', 'ana', []],
  ['a part of the number', '212 555', ['dana']],
  ['the number with its zero from home', '020 7946 0999', ['omar']],
  ['nothing that anybody has', 'zzz', []],
  ['blank text: the latest contacts first', '  ', ['omar', 'dana']],
])('finds by %s', (_, text, ids) => {
  expect(scanCustomers(ledgerWith(), text, 'US').map((found) => found.customer.id)).toEqual(ids);
});

it('finds a name without its accents', () => {
  const zoe = customer({ id: 'zoe' as CustomerId, name: 'Zoë Núñez', numbers: [] });
  expect(scanCustomers(ledgerWith(zoe), 'zoe nun', 'US')).toHaveLength(1);
});

it('brings the last call along, and null where there was none', () => {
  expect(scanCustomers(ledgerWith(), '', 'US').map(({ last }) => last?.callId ?? null)).toEqual(['call-9', null]);
});

it('stops at twenty', () => {
  const crowd = Array.from({ length: 30 }, (_, n) => customer({ id: `c${n}` as CustomerId, name: `Twin ${n}` }));
  expect(scanCustomers(ledgerWith(...crowd), 'twin', 'US')).toHaveLength(20);
});
