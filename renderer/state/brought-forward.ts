// What the window shows when a promise is brought forward: by a notice, the window on top, or the tray.

import type { NoticeAction } from '../../shared/contract/events.ts';
import type { PromiseId } from '../../shared/ids.ts';
import { openSupervisorStep } from '../../shared/case/supervisor.ts';
import type { EventPayload } from '../../shared/contract/events.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import type { View } from './app-store.ts';

/** `act` is what was pressed; the host has done its own part of it already. */
export function viewOfPressed(promiseId: PromiseId, act: NoticeAction): Partial<View> {
  switch (act) {
    case 'call':
      return { screen: 'desk', bar: null };
    case 'done':
      return { screen: 'desk', bar: { kind: 'settle', promiseId } };
    case 'newTime':
      return { screen: 'desk', bar: { kind: 'move', promiseId } };
    case 'open':
    // A snooze that is no longer allowed: the row offers what is.
    case 'snooze':
      return { screen: 'desk', focusedPromise: promiseId };
  }
}

/** A notice about several promises, or about level 3: beside its call while they talk, else among the cases. */
export function viewOfList(
  list: EventPayload<'listBroughtForward'>['list'],
  desk: Pick<Desk, 'call'> | null,
): Partial<View> {
  if (list !== 'case') return { screen: 'desk', list };
  const open = desk?.call ?? null;
  const isHere = open?.call.phase === 'live' && open.case !== null && openSupervisorStep(open.case) !== undefined;
  return isHere ? { screen: 'desk', helpTab: 'case' } : { screen: 'cases', bar: null };
}
