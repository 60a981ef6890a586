// The way in by baresip's own control connection. It connects to this computer only, comes back after baresip was gone,
// and gives way to another program that keeps taking the connection, because baresip serves one at a time.

import { words } from '../../../../shared/copy/words.ts';
import type { PhoneSetup } from '../../../../shared/telephony/setup.ts';
import type { Stop, Timers } from '../../../core/ports.ts';
import type { OpenedWay, Way, WayContext } from '../phones.ts';
import { type Connection, type ConnectionEnd, connectBaresip } from './connection.ts';
import { dialByBaresip } from './dial.ts';

type BaresipSetup = PhoneSetup['baresip'];

/** Waits between tries; the last for all that follow. A new start is met soon, an absent baresip costs little. */
const TRY_AGAIN_MS = [500, 1000, 2000, 4000, 8000, 15_000] as const;
/** Who is thrown out so often in a row fights with another program over the connection. */
const MOST_THROWN_OUT = 3;

export function createBaresipWay(timers: Timers): Way {
  return { way: 'baresip', open: (context) => openBaresip(context, timers) };
}

function openBaresip(context: WayContext, timers: Timers): OpenedWay {
  let followed: BaresipSetup | null = null;
  let pursuit: Pursuit | null = null;

  return {
    async follow({ baresip: { on, address, port } }) {
      const isSame = followed?.on === on && followed.address === address && followed.port === port;
      if (isSame && pursuit?.isOver() === false) return;
      pursuit?.leave();
      followed = { on, address, port };
      pursuit = null;
      context.tell(on ? 'opening' : 'off');
      if (!on) return;
      await new Promise<void>((known) => {
        pursuit = pursue(followed as BaresipSetup, context, timers, known);
      });
    },
    dial: (number) => dialByBaresip(pursuit?.connection().dialler() ?? null, number),
    async stop() {
      pursuit?.abandon();
      pursuit = null;
    },
  };
}

/** Connecting to one place, again and again. */
interface Pursuit {
  connection(): Connection;
  /** Given up in favour of another program. */
  isOver(): boolean;
  /** Switched off: what its calls do from now on nobody tells. */
  leave(): void;
  /** The product ends; its calls go on without it. */
  abandon(): void;
}

/** `known` is called once the first try has shown how it stands, or will not. */
function pursue(place: BaresipSetup, { report, tell }: WayContext, timers: Timers, known: () => void): Pursuit {
  let tries = 0;
  let thrownOut = 0;
  let isOver = false;
  let stopWaiting: Stop = () => undefined;
  let connection = join();

  function join(): Connection {
    return connectBaresip(place, timers, report, {
      opened() {
        tell('open');
        known();
      },
      settled() {
        [tries, thrownOut] = [0, 0];
      },
      ended,
    });
  }

  function ended(how: ConnectionEnd): void {
    thrownOut = how === 'thrownOut' ? thrownOut + 1 : 0;
    isOver = thrownOut >= MOST_THROWN_OUT;
    if (isOver) tell('failed', words('phone.baresip.taken'));
    else tryLater(how);
    known();
  }

  function tryLater(how: ConnectionEnd): void {
    const sentence = how === 'other' ? 'phone.baresip.other' : 'phone.baresip.notThere';
    tell('opening', words(sentence, { port: String(place.port) }));
    const delayMs = TRY_AGAIN_MS[Math.min(tries, TRY_AGAIN_MS.length - 1)] ?? 0;
    tries += 1;
    stopWaiting = timers.after(delayMs, () => {
      connection = join();
    });
  }

  function end(how: 'leave' | 'abandon'): void {
    stopWaiting();
    connection[how]();
    known();
  }

  return {
    connection: () => connection,
    isOver: () => isOver,
    leave: () => end('leave'),
    abandon: () => end('abandon'),
  };
}
