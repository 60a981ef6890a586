// Makes every icon file from the drawing. Run it after changing the mark: `node build/icons/make-icons.mjs`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { drawMark } from './bitmap.mjs';
import { icns, ico, png } from './formats.mjs';
import { markAsSvg } from './mark.mjs';

const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256];
const MAC_SIZES = [16, 32, 64, 128, 256, 512, 1024];
/** Apple's grid leaves 100 of 1024 pixels free on each side. */
const MAC_MARGIN = 100 / 1024;

write('icon.svg', markAsSvg());
write('icon.ico', ico(WINDOWS_SIZES.map((size) => picture(size, 0))));
write('icon.icns', icns(MAC_SIZES.map((size) => picture(size, MAC_MARGIN))));
mkdirSync(new URL('linux/', import.meta.url), { recursive: true });
for (const size of LINUX_SIZES) write(`linux/${size}x${size}.png`, picture(size, 0).file);

/**
 * @param {number} size
 * @param {number} margin
 */
function picture(size, margin) {
  return { size, file: png(drawMark(size, margin), size) };
}

/**
 * @param {string} name
 * @param {string | Buffer} content
 */
function write(name, content) {
  writeFileSync(new URL(name, import.meta.url), content);
}
