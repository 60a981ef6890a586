// One channel in, one channel out. The only file that names ipcMain: no handler can leave out the question who speaks.

import { ipcMain, type WebContents } from 'electron';
import type { EventEnvelope, ResponseEnvelope } from '../../shared/contract/envelope.ts';
import type { Stop } from '../core/ports.ts';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from './channels.ts';
import { isTrustedSender } from './trusted-sender.ts';

export interface IpcTransport {
  /** From now on until it is gone, this window may ask, and hears every event. */
  admit(contents: WebContents): void;
  stop: Stop;
}

export interface IpcTransportParts {
  handle(envelope: unknown): Promise<ResponseEnvelope>;
  subscribe(listener: (envelope: EventEnvelope) => void): Stop;
}

const notTrusted: ResponseEnvelope = { kind: 'error', id: '', error: { code: 'notTrusted', detail: '' } };

export function createIpcTransport({ handle, subscribe }: IpcTransportParts): IpcTransport {
  const windows = new Map<number, WebContents>();
  ipcMain.handle(REQUEST_CHANNEL, (event, envelope: unknown) =>
    isTrustedSender(event, windows) ? handle(envelope) : notTrusted,
  );
  const unsubscribe = subscribe((envelope) => {
    for (const contents of windows.values()) contents.send(EVENT_CHANNEL, envelope);
  });
  return {
    admit(contents) {
      windows.set(contents.id, contents);
      contents.once('destroyed', () => windows.delete(contents.id));
    },
    stop() {
      unsubscribe();
      ipcMain.removeHandler(REQUEST_CHANNEL);
    },
  };
}
