// Pictures of the window in fixed states, and what its console complained about:
//   node test/support/gallery/shoot.mjs <outdir> [state,state] [large|small|text200|light|dark …]

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../find-chromium.mjs';
import { openGallery } from './gallery-server.mjs';

const SIZES = /** @type {const} */ ({
  large: { width: 1180, height: 760, text: '100' },
  small: { width: 900, height: 600, text: '100' },
  text200: { width: 1180, height: 760, text: '200' },
});
/** @typedef {keyof typeof SIZES} Size */
const SIZE_NAMES = /** @type {readonly Size[]} */ (Object.keys(SIZES));
const THEMES = /** @type {const} */ (['light', 'dark']);
const COMPACT = { width: 360, height: 210 };
const ON_TOP = { width: 360, height: 150 };

const [outDir = 'out/shots', wanted = 'all', ...filters] = process.argv.slice(2);

const gallery = await openGallery();
mkdirSync(outDir, { recursive: true });
const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumArguments(),
  ...(executablePath === null ? {} : { executablePath }),
});
try {
  for (const state of await statesWanted()) {
    for (const size of chosen(SIZE_NAMES)) for (const theme of chosen(THEMES)) await shoot(state, size, theme);
  }
} finally {
  await browser.close();
  gallery.close();
}

/**
 * Those that were named, or all when none was.
 * @template {string} Name
 * @param {readonly Name[]} among
 */
function chosen(among) {
  const named = among.filter((name) => filters.includes(name));
  return named.length === 0 ? among : named;
}

async function statesWanted() {
  if (wanted !== 'all') return wanted.split(',');
  const page = await browser.newPage();
  await page.goto(gallery.addressOf('live', { theme: 'light', text: '100' }));
  const names = await page.locator('html').getAttribute('data-states');
  await page.close();
  return (names ?? '').split(',');
}

/** @param {string} state @param {Size} size @param {string} theme */
async function shoot(state, size, theme) {
  const isCompact = state.startsWith('compact');
  const isOnTop = state.startsWith('on-top');
  if ((isCompact && size !== 'large') || (isOnTop && size === 'small')) return;
  const { text, ...viewport } = SIZES[size];
  const page = await browser.newPage({ viewport: isOnTop ? ON_TOP : isCompact ? COMPACT : viewport });
  const say = (/** @type {string} */ problem) => console.log(`${state} ${size} ${theme}: ${problem}`);
  page.on('console', (message) => message.type() === 'error' && say(message.text()));
  page.on('pageerror', (error) => say(error.message));
  await page.goto(gallery.addressOf(state, { theme, text }));
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(outDir, `${state}-${size}-${theme}.png`) });
  await page.close();
}
