// The window's only way out: two functions. Listeners get values, never Electron's events, whose `sender` would hand the
// page a door of its own.

import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from './channels.ts';

contextBridge.exposeInMainWorld('companion', {
  request: (envelope: unknown): Promise<unknown> => ipcRenderer.invoke(REQUEST_CHANNEL, envelope),
  subscribe(listener: (envelope: unknown) => void): () => void {
    const forward = (_event: IpcRendererEvent, envelope: unknown): void => listener(envelope);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, forward);
    };
  },
});
