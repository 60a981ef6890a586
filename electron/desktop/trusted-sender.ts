// Who may speak on the bridge: the main frame of a window we opened, showing our own page. Asked before the message is
// looked at.

import { isOwnAddress } from './app-address.ts';

/** What is looked at of Electron's event; a frame that is gone by now is null. */
export interface Sender {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
  readonly sender: { readonly id: number };
}

/** `windows` knows the ids of the web contents that we opened ourselves. */
export function isTrustedSender({ senderFrame, sender }: Sender, windows: { has(id: number): boolean }): boolean {
  return senderFrame !== null && senderFrame.parent === null && windows.has(sender.id) && isOwnAddress(senderFrame.url);
}
