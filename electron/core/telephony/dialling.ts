// A number was handed to the phone, and nobody knows yet what became of it: kept until the phone tells, and for a
// minute bound to what it tells. A program that started is no call: nothing is recorded by this.

import type { CallId } from '../../../shared/ids.ts';
import { parseNumber, sameNumber } from '../../../shared/phone/parse.ts';
import type { PhoneNews } from '../../../shared/telephony/event.ts';
import { isOnTheLine } from '../../../shared/call/on-the-line.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Clock, Stop, Timers } from '../ports.ts';
import type { Session } from '../session.ts';
import type { Announce, Topic } from '../topics.ts';

/** How long the next event of the same number is taken for the answer to our order. */
export const BINDS_FOR_MS = 60_000;

/** What is left of the phone's events by an answer to our order. */
export type Answering = Pick<PhoneNews, 'direction' | 'number'>;

export interface Dialling {
  /** A number goes to the phone, for this call or for none; takes the place of an earlier one. */
  begin(callId: CallId | null, number: string): void;
  /** The order was refused: as if it had not begun. */
  takeBack(): void;
  /**
   * The phone tells something of a call. Answers the call on the desk that it belongs to, when it is the first word on
   * this number within a minute of dialling; null for everything else. Whatever it answers, the phone is not silent.
   */
  hear(news: Answering): CallId | null;
  /** Calls have changed: one that is over is dialled no more. */
  look(topics: ReadonlySet<Topic>): void;
  readonly stop: Stop;
}

export interface DiallingParts {
  readonly view: LedgerReader;
  readonly session: Session;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly announce: Announce;
}

export function createDialling({ view, session, clock, timers, announce }: DiallingParts): Dialling {
  let beganMs = 0;
  let stopTimer: Stop = () => undefined;

  function put(dialling: Session['phone']['dialling']): void {
    session.phone = { ...session.phone, dialling };
    announce(new Set(['phone']));
  }

  function clear(): void {
    stopTimer();
    if (session.phone.dialling !== null) put(null);
  }

  /** Only where the phone could have told something is its silence worth a word. */
  function minuteIsOver(): void {
    const { dialling, ways } = session.phone;
    const couldTell = ways.some(({ state }) => state === 'open');
    if (dialling !== null && couldTell) put({ ...dialling, isSilent: true });
  }

  return {
    begin(callId, number) {
      stopTimer();
      beganMs = clock.monotonicMs();
      put({ callId, number, at: clock.now(), isSilent: false });
      stopTimer = timers.after(BINDS_FOR_MS, minuteIsOver);
    },
    takeBack: clear,
    hear({ direction, number }) {
      const { dialling } = session.phone;
      const country = view.settings.profile?.country ?? '';
      const isSame = dialling !== null && isSameNumber(dialling.number, number, country);
      if (dialling === null || direction !== 'out' || !isSame) return null;
      const isInTime = clock.monotonicMs() - beganMs <= BINDS_FOR_MS;
      clear();
      return isInTime ? dialling.callId : null;
    },
    look(topics) {
      const callId = session.phone.dialling?.callId ?? null;
      if (callId === null || !topics.has('call')) return;
      const call = view.call(callId);
      if (call === undefined || !isOnTheLine(call)) clear();
    },
    stop: () => stopTimer(),
  };
}

function isSameNumber(dialled: string, told: string, country: string): boolean {
  return sameNumber(parseNumber(dialled, country), parseNumber(told, country));
}
