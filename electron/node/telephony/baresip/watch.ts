// What is read off one connection to baresip: its events, and beside them its list of calls, because before 3.7 no event
// says that we hold a call. The list is asked for after each change of media and every 1.5 s while there is a call; that
// is 100 bytes there, 300 back and a millisecond of baresip's time. Nothing is asked while there is none.

import { createBaresipCalls, BARESIP, WORTH_A_LOOK } from '../../../../shared/telephony/baresip-calls.ts';
import type { BaresipEvent } from '../../../../shared/telephony/baresip-frame.ts';
import { type ListedCall, parseListedCalls } from '../../../../shared/telephony/baresip-list.ts';
import { phoneNews, type SentEvent } from '../../../../shared/telephony/plain.ts';
import type { StandingCall, Stop, Timers } from '../../../core/ports.ts';
import type { WayContext } from '../phones.ts';
import type { Link } from './link.ts';

export interface Watch {
  /** Asks for the calls there are and reports them; `isBaresip` false when nothing sensible is answered. */
  begin(begun: (isBaresip: boolean) => void): void;
  heard(event: BaresipEvent): void;
  stop(): void;
}

const LOOK_MS = 1500;

export function watchCalls(ask: Link['ask'], report: WayContext['report'], timers: Timers): Watch {
  const calls = createBaresipCalls();
  let stopTimer: Stop | null = null;
  let isLooking = false;
  let isStale = false;

  function tell(events: readonly SentEvent[]): void {
    for (const event of events) {
      const news = phoneNews(event);
      if (news.kind === 'done') report({ way: 'baresip', kind: 'event', news: news.value });
      else report({ way: 'baresip', kind: 'unreadable', source: BARESIP, hint: news.reason });
    }
  }

  function look(): void {
    // What changed after a question was asked may be missing in its answer.
    if (isLooking) isStale = true;
    if (isLooking || !calls.hasCalls()) return;
    isLooking = true;
    ask('listcalls', undefined, ({ kind, data }) => {
      isLooking = false;
      if (kind === 'ok') tell(calls.look(parseListedCalls(data)));
      lookLater(isStale ? 0 : LOOK_MS);
      isStale = false;
    });
  }

  function lookLater(delayMs: number): void {
    stopTimer?.();
    stopTimer = calls.hasCalls() ? timers.after(delayMs, look) : null;
  }

  return {
    begin(begun) {
      ask('listcalls', undefined, ({ kind, data }) => {
        if (kind !== 'ok') return begun(false);
        const listed = parseListedCalls(data);
        calls.begin(listed);
        report({ way: 'baresip', kind: 'standing', source: BARESIP, calls: listed.flatMap(standing) });
        begun(true);
        lookLater(LOOK_MS);
      });
    },
    heard(event) {
      tell(calls.hear(event));
      if (WORTH_A_LOOK.has(event.type)) look();
      else if (stopTimer === null && !isLooking) lookLater(LOOK_MS);
    },
    stop() {
      stopTimer?.();
    },
  };
}

/** Nothing for a number that is refused in every event too. */
function standing({ number, direction, state, talkedMs }: ListedCall): readonly StandingCall[] {
  const news = phoneNews({ source: BARESIP, event: 'ring', direction: 'in', number });
  return news.kind === 'done' ? [{ number: news.value.number, direction, state, talkedMs }] : [];
}
