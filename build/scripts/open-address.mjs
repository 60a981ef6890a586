// Opens an address in the person's own browser, where there is one.

import { spawn } from 'node:child_process';
import { hasDisplay } from './display.mjs';

/**
 * Never throws: the address was printed, so a person can open it anyhow.
 * @param {string} address
 */
export function openInBrowser(address) {
  const [program, ...args] = openerOf(process.platform, address);
  if (program === undefined) return;
  const opener = spawn(program, args, { stdio: 'ignore', detached: true, windowsHide: true });
  opener.once('error', () => {});
  opener.unref();
}

/**
 * @param {NodeJS.Platform} platform
 * @param {string} address
 * @returns {readonly string[]} empty without a display
 */
function openerOf(platform, address) {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  if (platform === 'darwin') return ['open', address];
  return hasDisplay() ? ['xdg-open', address] : [];
}
