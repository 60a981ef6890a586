// Pictures of the window in fixed states, and what its console complained about:
//   node test/support/gallery/shoot.mjs <outdir> [state,state] [large|small|text200|light|dark …]

import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumArguments, findChromium } from '../find-chromium.mjs';

const SIZES = {
  large: { width: 1180, height: 760, text: '100' },
  small: { width: 900, height: 600, text: '100' },
  text200: { width: 1180, height: 760, text: '200' },
};
const THEMES = ['light', 'dark'];
const COMPACT = { width: 360, height: 210 };
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
/** As on both hosts: what it forbids must not be needed. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'";

const [outDir = 'out/shots', wanted = 'all', ...filters] = process.argv.slice(2);
// A folder of its own, so that two of these can run side by side.
const folder = mkdtempSync(join(tmpdir(), 'companion-gallery-'));
const sizes = Object.keys(SIZES).filter((size) => isWanted(size, Object.keys(SIZES)));
const themes = THEMES.filter((theme) => isWanted(theme, THEMES));

process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));
await build({ configFile, logLevel: 'error', build: { outDir: folder } });
mkdirSync(outDir, { recursive: true });
const server = createServer(serve).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments() });
try {
  for (const state of await statesWanted()) {
    for (const size of sizes) for (const theme of themes) await shoot(state, size, theme);
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}

/** @param {string} value @param {readonly string[]} among */
function isWanted(value, among) {
  const named = filters.filter((filter) => among.includes(filter));
  return named.length === 0 || named.includes(value);
}

async function statesWanted() {
  if (wanted !== 'all') return wanted.split(',');
  const page = await browser.newPage();
  await page.goto(addressOf('live', 'light', '100'));
  const names = await page.locator('html').getAttribute('data-states');
  await page.close();
  return (names ?? '').split(',');
}

/** @param {string} state @param {keyof typeof SIZES} size @param {string} theme */
async function shoot(state, size, theme) {
  if (state === 'compact' && size !== 'large') return;
  const { text, ...viewport } = SIZES[size];
  const page = await browser.newPage({ viewport: state === 'compact' ? COMPACT : viewport });
  const say = (/** @type {string} */ problem) => console.log(`${state} ${size} ${theme}: ${problem}`);
  page.on('console', (message) => message.type() === 'error' && say(message.text()));
  page.on('pageerror', (error) => say(error.message));
  await page.goto(addressOf(state, theme, text));
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(outDir, `${state}-${size}-${theme}.png`) });
  await page.close();
}

/** @param {string} state @param {string} theme @param {string} text */
function addressOf(state, theme, text) {
  return `http://127.0.0.1:${server.address().port}/index.html?state=${state}&theme=${theme}&text=${text}`;
}

/** @type {import('node:http').RequestListener} */
function serve(request, response) {
  const file = join(folder, normalize(new URL(request.url ?? '/', 'http://x').pathname));
  if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end();
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY });
  createReadStream(file).pipe(response);
}
