// The last lines of the connection log and how much was refused. Never a name, never more of a number than its end; and
// a flood of events neither fills the log with one sentence nor keeps the windows busy.

import { asciiDigits } from '../../../shared/digits.ts';
import { PHONE_LOG_LINES, type PhoneLogLine } from '../../../shared/telephony/desk-phone.ts';
import { SECOND_MS } from '../../../shared/time.ts';
import type { Clock, PhoneReception, PhoneReport, Stop, Timers } from '../ports.ts';
import type { Session } from '../session.ts';
import type { Announce } from '../topics.ts';

export interface PhoneLog {
  note(report: PhoneReport, outcome: PhoneReception): PhoneReception;
  readonly stop: Stop;
}

export interface PhoneLogParts {
  readonly session: Session;
  readonly clock: Pick<Clock, 'now'>;
  readonly timers: Timers;
  readonly announce: Announce;
}

const DIGITS_LOGGED = 3;
/** While events are refused, windows hear of it this often. */
const REFUSED_EVERY_MS = SECOND_MS;

export function createPhoneLog({ session, clock, timers, announce }: PhoneLogParts): PhoneLog {
  let stopTelling: Stop | null = null;

  function add(line: PhoneLogLine): void {
    session.phone = { ...session.phone, log: [line, ...session.phone.log].slice(0, PHONE_LOG_LINES) };
  }

  /** Each is counted; only the first of a second has a line. */
  function refuse(line: PhoneLogLine): void {
    session.phone = { ...session.phone, refused: session.phone.refused + 1 };
    if (stopTelling !== null) return;
    add(line);
    announce(new Set(['phone']));
    stopTelling = timers.after(REFUSED_EVERY_MS, () => {
      stopTelling = null;
      announce(new Set(['phone']));
    });
  }

  return {
    note(report, outcome) {
      const line = { at: clock.now(), way: report.way, outcome, ...lineOf(report) };
      if (outcome === 'tooMany') refuse(line);
      else {
        add(line);
        announce(new Set(['phone']));
      }
      return outcome;
    },
    stop() {
      stopTelling?.();
      stopTelling = null;
    },
  };
}

function lineOf(report: PhoneReport): Pick<PhoneLogLine, 'source' | 'event' | 'digits' | 'hint'> {
  if (report.kind === 'event') {
    const { source, event, number } = report.news;
    const digits = asciiDigits(number).replace(/\D/g, '').slice(-DIGITS_LOGGED);
    return { source, event, digits, hint: '' };
  }
  return { source: report.source, event: null, digits: '', hint: report.kind === 'unreadable' ? report.hint : '' };
}
