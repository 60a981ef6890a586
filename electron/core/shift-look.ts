// Today's list at the start of a shift and the sweep before its end: told once each, never during a call.

import type { AgentProfile } from '../../shared/agent/profile.ts';
import type { Notice } from '../../shared/contract/events.ts';
import { slotMinutes } from '../../shared/guard/facts.ts';
import { isPaused } from '../../shared/promise/ladder.ts';
import { leftToday, shiftCallDue } from '../../shared/promise/shift-calls.ts';
import { startNotice, sweepNotice } from '../../shared/promise/shift-notices.ts';
import type { Instant } from '../../shared/time.ts';
import { liveCall } from './call-activity.ts';
import type { CommandBus } from './command-bus.ts';
import { entry } from './commands/entries.ts';
import { ownCallMinutes } from './figures.ts';
import type { LedgerReader } from './ledger-view.ts';
import type { ShownNotices } from './shown-notices.ts';

export interface ShiftLook {
  /** Shows what is due of the two and notes it as told; answers at once, showing goes on beside the ladder. */
  look(now: Instant): void;
}

export interface ShiftLookParts {
  readonly view: LedgerReader;
  readonly bus: Pick<CommandBus, 'note'>;
  readonly notices: ShownNotices;
}

const KINDS = {
  start: { muted: 'startOfShift', words: startNotice, told: 'toldStartOf' },
  sweep: { muted: 'sweep', words: sweepNotice, told: 'toldSweepOf' },
} as const;

export function createShiftLook({ view, bus, notices }: ShiftLookParts): ShiftLook {
  /** Told in this run, also where the disk refuses to note it. */
  const told = { toldStartOf: view.engine.toldStartOf, toldSweepOf: view.engine.toldSweepOf };

  function noticeOf(kind: keyof typeof KINDS, profile: AgentProfile, now: Instant): Notice | null {
    const minutes = slotMinutes({ medianCallMinutes: ownCallMinutes(view, now) });
    const left = leftToday({ profile, promises: view.openPromises(), now, slotMinutes: minutes });
    return KINDS[kind].words(left, {
      country: profile.country,
      zone: profile.zone,
      now,
      hideNames: view.settings.preferences.hideNames,
      customerOf: ({ promise }) => view.customer(promise.customerId) ?? null,
    });
  }

  return {
    look(now) {
      const { profile, preferences } = view.settings;
      if (profile === null || liveCall(view) !== null || isPaused(view.engine.pausedUntil, now)) return;
      const { toldStartOf, toldSweepOf } = view.engine;
      const due = shiftCallDue(profile, now, {
        startOf: later(told.toldStartOf, toldStartOf),
        sweepOf: later(told.toldSweepOf, toldSweepOf),
      });
      if (due === null) return;
      const { muted, told: field } = KINDS[due.kind];
      told[field] = due.day;
      const notice = preferences.muted.includes(muted) ? null : noticeOf(due.kind, profile, now);
      if (notice !== null) void notices.show(notice, []);
      void bus.note(({ engine }) => ({ puts: [entry('engine', { ...engine, [field]: due.day })], removes: [] }));
    },
  };
}

/** Days compare as text. */
function later<Day extends string>(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
