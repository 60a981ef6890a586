import { powerMonitor } from 'electron';
import type { Stop } from '../core/ports.ts';
import type { TimeHint } from '../core/services.ts';

/** Hints only: they come late, twice or not at all (T6), so they do no more than make the reminders look again. */
const signals: readonly (readonly [name: string, hint: TimeHint | undefined])[] = [
  // The last look before sleeping: from then on nobody looked, and the notice after waking says so. Told only after it
  // (electron/electron#16297), it names the gap just as well.
  ['suspend', 'slept'],
  ['resume', 'slept'],
  ['lock-screen', 'locked'],
  ['unlock-screen', 'unlocked'],
  ['user-did-become-active', undefined],
];

export function followPowerSignals(resync: (hint?: TimeHint) => void): Stop {
  const stops = signals.map(([name, hint]): Stop => {
    const tell = () => resync(hint);
    powerMonitor.on(name as 'resume', tell);
    return () => powerMonitor.off(name as 'resume', tell);
  });
  return () => {
    for (const stop of stops) stop();
  };
}
