// Keeps every page where it is: no other address, no second window, no guest page.

import type { App, WebContents } from 'electron';
import { APP_PAGE, mayNavigate } from './app-address.ts';

/** Guards every page of the app, whoever makes it. */
export function guardAllPages(app: App): void {
  app.on('web-contents-created', (_event, contents) => guardPage(contents));
}

function guardPage(contents: WebContents): void {
  const stay = (event: { preventDefault(): void }, address: string): void => {
    if (!mayNavigate(address)) event.preventDefault();
  };
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  // Nobody is asked before a page goes blank; it is brought back.
  contents.on('did-navigate', (_event, address) => {
    if (contents.getType() === 'window' && !mayNavigate(address)) void contents.loadURL(APP_PAGE);
  });
  // Electron before 25 never emits it; there a page's policy alone keeps frames out.
  contents.on('will-frame-navigate', (event) => stay(event, event.url));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
