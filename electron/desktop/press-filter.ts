// On Windows one press may be told twice, by the toast and by Windows itself, and of either way some versions were silent
// (N2, N3). Both are listened to, and the second account of the same press is dropped.

import type { Timers } from '../core/ports.ts';
import type { ToastPress } from './toast.ts';

/** Two accounts of one press come within moments; two presses of a person on the same button do not. */
const SAME_PRESS_MS = 1_000;

/** Whether this press is news. One that names no notice is none just after any other. */
export function createPressFilter(timers: Timers): (press: ToastPress) => boolean {
  const lately = new Set<string>();
  return ({ noticeId, index }) => {
    const key = `${noticeId} ${index ?? 'open'}`;
    if (noticeId === '' ? lately.size > 0 : lately.has(key)) return false;
    lately.add(key);
    timers.after(SAME_PRESS_MS, () => lately.delete(key));
    return true;
  };
}
