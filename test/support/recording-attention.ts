// What is louder than a toast, and the computer, as doubles: they keep what they were told, and can refuse.

import type { Attention, Machine } from '../../electron/core/ports.ts';
import type { StartsAtLogin } from '../../shared/desk/desk.ts';
import { done, refused } from '../../shared/outcome.ts';

export interface RecordingAttention extends Attention {
  /** `flash`, `show`, `hide`, `beep`, `awake`, `may sleep`, in order. */
  readonly told: readonly string[];
  /** From now on the window cannot be shown, for this reason; null to show it again. */
  refuseWith(reason: string | null): void;
}

export function createRecordingAttention(): RecordingAttention {
  const told: string[] = [];
  let problem: string | null = null;
  let isKept = false;
  return {
    told,
    refuseWith(reason) {
      problem = reason;
    },
    flash: () => void told.push('flash'),
    async showAlerts() {
      if (problem !== null) return refused(problem);
      told.push('show');
      return done(null);
    },
    hideAlerts: () => void told.push('hide'),
    beep: () => void told.push('beep'),
    keepAwake(next) {
      if (next === isKept) return;
      isKept = next;
      told.push(next ? 'awake' : 'may sleep');
    },
  };
}

export interface RecordingMachine extends Machine {
  /** What the computer does at login, whatever is asked of it when `blocked`. */
  startsAt(login: StartsAtLogin): void;
  zoneRules: string;
  /** Set by a test: the agent chooses this in the system’s own window. */
  choose?: NonNullable<Machine['choose']>;
}

export function createRecordingMachine(): RecordingMachine {
  let login: StartsAtLogin = 'off';
  return {
    zoneRules: '2026a',
    startsAt(next) {
      login = next;
    },
    startsAtLogin: async () => login,
    async setStartAtLogin(on) {
      if (login === 'off' || login === 'on') login = on ? 'on' : 'off';
      return login;
    },
    folder: async () => ({ isWritable: true, free: 1_000_000, syncedBy: null, savedAt: null }),
    open: async () => done(null),
  };
}
