// The private scheme that carries the built renderer. Standard and secure, so that the page has a true origin; it
// bypasses nothing.

import { protocol, type Session } from 'electron';
import type { RendererFiles } from '../node/renderer-files.ts';
import { APP_SCHEME } from './app-address.ts';
import { answerAppRequest } from './app-request.ts';

/** Before Electron is ready, once. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves `files` to every window of `session`. */
export function serveApp(session: Session, files: RendererFiles): void {
  session.protocol.handle(APP_SCHEME, async ({ method, url }) => {
    const { status, headers, body } = await answerAppRequest(files, method, url);
    return new Response(new Uint8Array(body), { status, headers: { ...headers } });
  });
}
