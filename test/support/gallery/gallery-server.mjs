// The gallery, built and served under the window's own policy: what it forbids must not be needed.

import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'";

/** @type {Readonly<Record<string, string>>} */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

/**
 * @typedef {object} Gallery
 * @property {(state: string, look: { theme: string, text: string }) => string} addressOf  text is in percent
 * @property {() => void} close
 */

/** Builds into a folder of its own, so that two of these can run side by side.
 * @returns {Promise<Gallery>} */
export async function openGallery() {
  const folder = mkdtempSync(join(tmpdir(), 'companion-gallery-'));
  process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
  const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'error', build: { outDir: folder } });
  const server = createServer((request, response) => serve(folder, request, response));
  const port = await listen(server);
  return {
    addressOf: (state, { theme, text }) =>
      `http://127.0.0.1:${port}/index.html?state=${state}&theme=${theme}&text=${text}`,
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<number>} the port
 */
function listen(server) {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function serve(folder, request, response) {
  const file = join(folder, normalize(new URL(request.url ?? '/', 'http://x').pathname));
  if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end();
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY });
  createReadStream(file).pipe(response);
}
