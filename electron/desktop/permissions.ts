import { isOwnAddress } from './app-address.ts';

const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/**
 * What a page may ask of Chromium: to put text on the clipboard. Everything else is refused, whoever asks and whatever
 * a later Electron calls it. `origin` is the asking page's address.
 */
export function isGranted(permission: string, origin: string): boolean {
  return granted.has(permission) && isOwnAddress(origin);
}
