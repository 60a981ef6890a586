// The notes as they have pictures: what is quietly said under them.

import { danasCall, desk, OPEN_PROMISES, written } from './sample-day.ts';
import { STRANGER } from './sample-people.ts';
import type { GalleryState } from './states.ts';

const LINES = [
  ['14:02', 'Reason: parcel lost, ordered 3 Mar'],
  ['14:03', 'called Mon, no call back'],
] as const;

function noting(text: string, open: Parameters<typeof danasCall>[1] = {}, call: Parameters<typeof danasCall>[0] = {}) {
  const notes = written('replacement by Friday', ...LINES, ['14:05', text]);
  return desk({ call: danasCall(call, { notes, ...open }), promises: [...OPEN_PROMISES] });
}

export const NOTES_STATES: Readonly<Record<string, GalleryState>> = {
  'notes-defending': { desk: noting('told her it is our policy') },
  'notes-respect': { desk: noting('her neighbour is an idiot, and stupid; our policy does not help') },
  'notes-number': { desk: noting('rather on +1 212 555 0199 after six') },
  'notes-their-number': {
    desk: noting('ring her on +1 212 555 0199', { customer: { ...STRANGER, numbers: [] } }, { number: null }),
  },
  'refused-words': {
    desk: noting('asked twice', { notes: written('an exception to our policy', ...LINES) }),
    view: { bar: { kind: 'refused' } },
  },
  'notes-card': { desk: noting('pays with •••• 1111 cvv ••• until May') },
};
