// What the guard answers. A finding is a fact with values; its sentence is in copy under `guard.finding.<code>`.

import type { CustomerId } from '../ids.ts';
import type { Instant, WallTime, ZoneId } from '../time.ts';
import type { CallingHoursSpan } from './hours/choice.ts';
import type { AppliedHours } from './hours/which.ts';
import type { HolidayName } from './holidays/tables.ts';

/** The numbers of the checks in c.5. */
export type CheckNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

export type FindingResult = 'ask' | 'warn' | 'refuse';

/** What each code tells. Instants are said on the clock named by the sentence. */
export interface FindingValues {
  /** Check 1. */
  notAfterNow: { readonly dueAt: Instant };
  numberMissing: Record<never, never>;
  numberImpossible: { readonly raw: string };
  /** Check 2. */
  dayOff: { readonly dueAt: Instant };
  outsideShift: { readonly shiftStart: Instant; readonly shiftEnd: Instant; readonly isBefore: boolean };
  onBreak: { readonly name: string; readonly breakStart: Instant; readonly breakEnd: Instant };
  endOfShift: { readonly shiftEnd: Instant };
  /** Check 3: the nearest of the promises it overlaps, and how many more there are. */
  overlaps: {
    readonly customerId: CustomerId;
    readonly at: Instant;
    readonly callMinutes: number;
    readonly more: number;
  };
  /** Check 4: minutes promised, this one included, of the minutes free. */
  dayIsFull: { readonly promisedMinutes: number; readonly freeMinutes: number; readonly calls: number };
  /** Check 5: `zone` is the customer's, `today` the hours of that day there, and whose hours they are. */
  outsideCallingHours: {
    readonly dueAt: Instant;
    readonly zone: ZoneId;
    readonly today: readonly CallingHoursSpan[];
    readonly hours: Pick<AppliedHours, 'id' | 'state' | 'source' | 'strength' | 'isEdited'>;
  };
  /** Check 6. */
  doNotCall: Record<never, never>;
  beforeTheirLimit: { readonly dueAt: Instant; readonly zone: ZoneId; readonly notBefore: WallTime };
  /** Check 7: `guess` is null when nothing is known. */
  zoneUncertain: { readonly guess: ZoneId | null };
  /** Check 8: `holiday` is null on a plain day of the weekend. */
  dayOffThere: { readonly dueAt: Instant; readonly zone: ZoneId; readonly holiday: HolidayName | null };
  /** Check 9: `back` is their next slot from then on; null when none is near. */
  helperOff: { readonly name: string; readonly back: Instant | null; readonly deputy: string | null };
  helperBusy: { readonly name: string; readonly until: Instant; readonly deputy: string | null };
  /** Check 11: this would be the nth new time. */
  movedOften: { readonly nth: number; readonly caseIsBroken: boolean };
  brokenBefore: Record<never, never>;
  /** Check 10. */
  clocksChange: { readonly dueAt: Instant; readonly agentClock: boolean; readonly customerZone: ZoneId | null };
  doubledTime: { readonly dueAt: Instant; readonly zone: ZoneId; readonly whose: 'agent' | 'customer' };
}

export type FindingCode = keyof FindingValues;

export interface FindingOf<Code extends FindingCode> {
  readonly check: CheckNumber;
  readonly result: FindingResult;
  readonly code: Code;
  readonly values: FindingValues[Code];
  /** A refusal that a written grant turned into a warning: who granted it. */
  readonly byGrantOf?: string;
}

export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** A time the guard offers. */
export interface SafeTime {
  readonly dueAt: Instant;
  readonly windowStart: Instant;
  readonly spokenAsWindow: boolean;
  /** Clocks change before it on one of the two clocks (check 10 still warns); no time before the change was free. */
  readonly acrossClockChange: boolean;
}

export interface GuardReport {
  /**
   * The hardest finding. `ask` comes before a refusal that rests on a guessed clock of the customer: the answer may
   * lift it (000-17: 7 asks first).
   */
  readonly verdict: 'safe' | 'ask' | 'warn' | 'refuse';
  /** Every result of every check, hardest first. */
  readonly findings: readonly Finding[];
  /** The window as it will be stored: after cutting. */
  readonly windowStart: Instant;
  readonly dueAt: Instant;
  readonly spokenAsWindow: boolean;
  /** Whether the window was left whole. */
  readonly uncut: boolean;
  /** The earliest safe full 5 minutes not before the typed time; null when it is safe itself or none is near. */
  readonly firstSafe: SafeTime | null;
  /** The last safe time of today's shift, for the button beside it; null when the typed time is safe or none is left. */
  readonly lastSafeToday: SafeTime | null;
}
