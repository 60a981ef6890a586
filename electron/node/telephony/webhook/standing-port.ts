// The listener's port, kept as the setup says: opened, closed, changed, and asked for again while another program has it.

import { words } from '../../../../shared/copy/words.ts';
import type { Stop, Timers } from '../../../core/ports.ts';
import type { WayContext } from '../phones.ts';
import { type Listener, type ListenerParts, listen, type PortRefusal } from './listener.ts';

/** It never moves by itself, because phones have it written down. */
const TRY_AGAIN_MS = 10_000;

const SENTENCES = { taken: 'phone.portTaken', forbidden: 'phone.portForbidden' } as const;

export interface StandingPort {
  /** Null for none. Answers once it was tried; what became of it is told. */
  stand(port: number | null): Promise<void>;
}

export interface StandingPortParts {
  readonly timers: Timers;
  readonly tell: WayContext['tell'];
  readonly hear: (port: number) => ListenerParts['hear'];
}

export function createStandingPort({ timers, tell, hear }: StandingPortParts): StandingPort {
  let wanted: number | null = null;
  let listener: Listener | null = null;
  let stopTrying: Stop = () => {};
  let turn: Promise<void> = Promise.resolve();

  async function settle(): Promise<void> {
    stopTrying();
    if (listener !== null && listener.port === wanted) return;
    await close();
    if (wanted === null) tell('off');
    else await open(wanted);
  }

  async function open(port: number): Promise<void> {
    const broken = (): void => void inTurn(() => close().then(settle));
    const opened = await listen({ port, timers, hear: hear(port), broken });
    if (opened.kind === 'refused') return tryLater(port, opened.reason);
    listener = opened.value;
    tell('open');
  }

  function tryLater(port: number, reason: PortRefusal): void {
    tell('failed', words(SENTENCES[reason], { port: String(port) }));
    stopTrying = timers.after(TRY_AGAIN_MS, () => void inTurn(settle));
  }

  async function close(): Promise<void> {
    await listener?.close();
    listener = null;
  }

  /** One after the other: a port must be free again before the next is opened. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    turn = turn.then(work);
    return turn;
  }

  return {
    stand(port) {
      wanted = port;
      return inTurn(settle);
    },
  };
}
