// The week's screen as it has pictures.

import type { PromiseId } from '../../../shared/ids.ts';
import { at } from '../manual-clock.ts';
import { danasCall, desk, KEPT_PROMISES, OPEN_PROMISES, promised, today } from './sample-day.ts';
import { DANA, LENA, MEHTA, OMAR, ORTIZ, PETRA, RAJ } from './sample-people.ts';
import type { GalleryState } from './states.ts';

const view = { screen: 'week' } as const;

/** A number behind the name tells the promises of one customer apart. */
function on(day: string, time: string, customer: typeof DANA, about: string, nth = 1) {
  return promised(customer, about, at(day, time), { id: `p-${customer.id}-${day}-${nth}` as PromiseId });
}

const ahead = [
  on('2026-03-19', '11:00', DANA, 'parcel lost, third call'),
  on('2026-03-20', '10:00', MEHTA, 'new password'),
  on('2026-03-20', '16:30', LENA, 'invoice copy'),
  on('2026-03-22', '12:00', PETRA, 'letter sent?'),
  on('2026-03-24', '10:00', RAJ, 'router answer', 2),
  on('2026-04-01', '09:15', ORTIZ, 'refund', 2),
];
const busyDay = ['09:15', '09:45', '10:30', '11:15', '11:45', '13:30', '14:15', '15:00', '15:50', '16:20', '16:45'].map(
  (time, nth) => on('2026-03-19', time, [DANA, OMAR, RAJ][nth % 3] ?? DANA, 'a longer reason than fits', nth),
);
const late = [
  promised(OMAR, 'billing', today('13:58')),
  promised(PETRA, 'letter sent?', at('2026-03-16', '10:10')),
  promised(RAJ, 'router answer', at('2026-03-17', '16:20')),
];

export const WEEK_STATES: Readonly<Record<string, GalleryState>> = {
  week: { desk: desk({ promises: [...OPEN_PROMISES, ...ahead, ...KEPT_PROMISES] }), view },
  'week-late': { desk: desk({ promises: [...late, ...ahead] }), view },
  'week-busy': { desk: desk({ promises: [...late, ...busyDay] }), view },
  'week-empty': { desk: desk({ promises: [] }), view },
  'week-next': { desk: desk({ promises: [...OPEN_PROMISES, ...ahead] }), view, press: 'PgDn' },
  'week-call': { desk: desk({ call: danasCall(), promises: [...OPEN_PROMISES, ...ahead] }), view },
};
