import { powerMonitor } from 'electron';
import type { Stop } from '../core/ports.ts';

/** Hints only: they come late, twice or not at all (T6), so they do no more than make the reminders look again. */
const signals = ['resume', 'unlock-screen', 'user-did-become-active'] as const;

export function followPowerSignals(resync: () => void): Stop {
  for (const signal of signals) powerMonitor.on(signal as 'resume', resync);
  return () => {
    for (const signal of signals) powerMonitor.off(signal as 'resume', resync);
  };
}
