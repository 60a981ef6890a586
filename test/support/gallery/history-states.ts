// Every state of the history that has a picture.

import { finishedCall, promise, WRAP_UP } from '../records.ts';
import { danasCall, desk, KEPT_PROMISES, OPEN_PROMISES, today, written } from './sample-day.ts';
import { HISTORY } from './sample-history.ts';
import { DANA } from './sample-people.ts';
import type { GalleryState } from './states.ts';

const idle = desk({ promises: [...OPEN_PROMISES, ...KEPT_PROMISES] });
const view = { screen: 'history' } as const;

const details: GalleryState['details'] = {
  call: finishedCall('call-1', today('11:31'), {
    customerId: DANA.id,
    number: DANA.numbers[0] ?? null,
    wrapUp: { ...WRAP_UP, disposition: 'promised' },
  }),
  notes: written(
    'replacement by Friday',
    ['11:31', 'Reason: parcel lost, ordered 3 Mar'],
    ['11:32', 'called Mon, no call back'],
    ['11:33', 'order 40-2217, tracking stopped 9 Mar in Newark'],
  ),
  customer: DANA,
  promises: [promise({ customerId: DANA.id, about: 'parcel lost', dueAt: today('14:40'), madeAt: today('11:34') })],
};

export const HISTORY_STATES: Readonly<Record<string, GalleryState>> = {
  history: { desk: idle, view, details, history: HISTORY.all },
  'history-years': { desk: idle, view, details, history: HISTORY.years },
  'history-empty': { desk: desk({ promises: [] }), view, history: HISTORY.empty },
  'history-search': { desk: idle, view, details, history: HISTORY.parcels, searched: 'parcel lost' },
  'history-number': { desk: idle, view, details, history: HISTORY.number, searched: '555' },
  'history-many': { desk: idle, view, details, history: HISTORY.many, searched: 'par' },
  'history-meant': { desk: idle, view, details, history: HISTORY.meant, searched: 'pacrel' },
  'history-nothing': { desk: idle, view, history: HISTORY.empty, searched: 'unicorn' },
  'history-unread': { desk: idle, view, details, history: HISTORY.unread },
  'history-unreachable': { desk: idle, view, history: null },
  'history-customer': {
    desk: desk({ call: danasCall() }),
    view: { ...view, callsOf: { id: DANA.id, name: 'Dana Lee' } },
    details,
    history: HISTORY.dana,
  },
};
