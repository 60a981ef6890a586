// Which real Chromium the browser tests drive: the one a person names, Playwright's own, or the system's. Debian builds a
// shell of the same Chromium without the browser's own pages, two of which the whole one starts for each window.

import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {string | null} the program, or null where there is none */
export function findChromium() {
  const places = [process.env['CHROMIUM_PATH'] ?? '', chromium.executablePath(), ...SYSTEM_PLACES];
  return places.find((place) => place !== '' && existsSync(place)) ?? null;
}

/** A quiet browser: it asks nobody for updates, and root on Linux runs it without its sandbox. */
export function chromiumArguments() {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    // Where there is no graphics card its work would be done by the processor, at many times the cost.
    '--disable-gpu',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-pings',
    ...(asRoot ? ['--no-sandbox'] : []),
  ];
}
