// One connection to baresip from the first byte to the last: it proves that baresip is there, reports what it tells, and
// says how it ended.

import { BARESIP } from '../../../../shared/telephony/baresip-calls.ts';
import type { Timers } from '../../../core/ports.ts';
import type { WayContext } from '../phones.ts';
import { type Link, type LinkPlace, openLink } from './link.ts';
import { watchCalls } from './watch.ts';

export interface Connection {
  /** Null until baresip has answered. */
  dialler(): Pick<Link, 'ask'> | null;
  /** Ends it and says so: nobody will tell any more what its calls do. `ended` is not called after it. */
  leave(): void;
  /** Ends it without a word; `ended` is not called after it. */
  abandon(): void;
}

export interface ConnectionEar {
  opened(): void;
  /** It has lasted long enough to be ours alone. */
  settled(): void;
  ended(how: ConnectionEnd): void;
}

/** `other`: whoever answers is not baresip. `thrownOut`: it was there, and not for long. */
export type ConnectionEnd = 'absent' | 'other' | 'thrownOut' | 'lost';

/** A program that wants the connection back takes it sooner than this. */
const SETTLED_MS = 2000;

export function connectBaresip(
  place: LinkPlace,
  timers: Timers,
  report: WayContext['report'],
  ear: ConnectionEar,
): Connection {
  let isConnected = false;
  let isOpen = false;
  let isNew = true;

  const link = openLink(place, timers, {
    connected() {
      isConnected = true;
      watch.begin(begun);
    },
    heard: (event) => watch.heard(event),
    unreadable: (hint) => void report({ way: 'baresip', kind: 'unreadable', source: BARESIP, hint }),
    closed: ended,
  });
  const watch = watchCalls(link.ask, report, timers);
  const stopSettling = timers.after(SETTLED_MS, () => {
    isNew = false;
    if (isOpen) ear.settled();
  });

  function begun(isBaresip: boolean): void {
    isOpen = isBaresip;
    if (isBaresip) ear.opened();
    else link.fail();
  }

  function over(): void {
    stopSettling();
    watch.stop();
    if (isOpen) report({ way: 'baresip', kind: 'lost', source: BARESIP });
    isOpen = false;
  }

  function ended(isBroken: boolean): void {
    over();
    if (isBroken) ear.ended('other');
    else if (!isConnected) ear.ended('absent');
    else ear.ended(isNew ? 'thrownOut' : 'lost');
  }

  return {
    dialler: () => (isOpen ? link : null),
    leave() {
      over();
      link.close();
    },
    abandon() {
      isOpen = false;
      over();
      link.close();
    },
  };
}
