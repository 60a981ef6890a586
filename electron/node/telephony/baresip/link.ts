// One connection to baresip's ctrl_tcp: frames in, frames out. Answers and events are handed on in the order in which
// they came, at once, because an answer is only true until the next event.

import { connect } from 'node:net';
import { type BaresipEvent, type BaresipFrame, parseBaresipFrame } from '../../../../shared/telephony/baresip-frame.ts';
import { createFrameReader } from '../../../../shared/telephony/netstring.ts';
import type { PhoneHint } from '../../../../shared/telephony/plain.ts';
import type { Timers } from '../../../core/ports.ts';
import { ANSWER_MS, createRequests, type Requests } from './requests.ts';

export interface Link extends Pick<Requests, 'ask'> {
  /** What answers is not worth talking to: `closed` follows. */
  fail(): void;
  /** Nobody hears anything more of it. */
  close(): void;
}

export interface LinkEar {
  connected(): void;
  heard(event: BaresipEvent): void;
  unreadable(hint: PhoneHint): void;
  /** Once; not after `close`. `isBroken`: it was given up, because what came cannot be followed. */
  closed(isBroken: boolean): void;
}

export interface LinkPlace {
  readonly address: '127.0.0.1' | '::1';
  readonly port: number;
}

export function openLink({ address, port }: LinkPlace, timers: Timers, ear: LinkEar): Link {
  const socket = connect({ host: address, port });
  const requests = createRequests((text) => socket.write(netstring(text)), timers);
  const reader = createFrameReader();
  const utf8 = new TextDecoder();
  let isOver = false;
  let isBroken = false;
  const stopConnecting = timers.after(ANSWER_MS, () => socket.destroy());

  function over(): void {
    isOver = true;
    stopConnecting();
    requests.end();
  }

  function fail(): void {
    isBroken = true;
    socket.destroy();
  }

  function take(frame: BaresipFrame | null): void {
    if (frame === null) ear.unreadable('notReadable');
    else if (frame.kind === 'event') ear.heard(frame.event);
    else if (frame.kind === 'answer') requests.answer(frame.answer);
  }

  socket.on('connect', () => {
    stopConnecting();
    ear.connected();
  });
  socket.on('data', (piece) => {
    const { frames, broken } = reader.read(piece);
    for (const frame of frames) if (!isOver) take(parseBaresipFrame(utf8.decode(frame)));
    if (broken === null || isOver) return;
    ear.unreadable(broken);
    fail();
  });
  // Whatever went wrong, `close` follows.
  socket.on('error', () => undefined);
  socket.on('close', () => {
    if (isOver) return;
    // Whoever still waits for an answer may give the connection up, which is no news then.
    const wasBroken = isBroken;
    over();
    ear.closed(wasBroken);
  });

  return {
    ask: requests.ask,
    fail,
    close() {
      if (isOver) return;
      over();
      socket.destroy();
    },
  };
}

function netstring(text: string): string {
  return `${Buffer.byteLength(text)}:${text},`;
}
