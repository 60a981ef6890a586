// Picks the host by what is present: the desktop's bridge, else the loopback socket.

import { createHostClient, type HostClient } from '../../shared/contract/host-client.ts';
import { type Bridge, bridgeTransport } from './bridge-client.ts';
import { socketTransport } from './socket-client.ts';

declare global {
  interface Window {
    /** Put there by the desktop's preload: exactly two functions. */
    readonly companion?: Bridge;
  }
}

/** `onLink` hears when the host is lost and when it is back; the desktop's bridge is never lost. */
export function connectHost(window: Window, onLink: (link: 'linked' | 'lost') => void): HostClient {
  const bridge = window.companion;
  return createHostClient(bridge ? bridgeTransport(bridge) : socketTransport(window.location, onLink));
}
