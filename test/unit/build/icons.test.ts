import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawMark } from '../../../build/icons/bitmap.mjs';
import { ico, png } from '../../../build/icons/formats.mjs';
import { markAsSvg } from '../../../build/icons/mark.mjs';
import { inProject } from '../../../build/scripts/project.mjs';

describe('the icons', () => {
  it('are made from the drawing as it is now', () => {
    expect(readFileSync(inProject('build/icons/icon.svg'), 'utf8').replaceAll('\r', '')).toBe(markAsSvg());
    const file = readFileSync(inProject('build/icons/linux/32x32.png'));
    // By pixel: another version of zlib packs the same pixels otherwise.
    expect(rowsOf(file)).toEqual(rowsOf(png(drawMark(32, 0), 32)));
  });

  it('have clear corners and the petrol ground', () => {
    const pixels = drawMark(32, 0);
    expect(pixels[3]).toBe(0);
    expect([...pixels.subarray((16 * 32 + 1) * 4, (16 * 32 + 1) * 4 + 4)]).toEqual([0x0a, 0x5c, 0x66, 0xff]);
  });

  it('name 256 pixels as 0, as Windows reads it', () => {
    const file = ico([{ size: 256, file: Buffer.from('picture') }]);
    expect(file[6]).toBe(0);
    expect(file.readUInt32LE(6 + 8)).toBe('picture'.length);
    expect(file.subarray(file.readUInt32LE(6 + 12)).toString()).toBe('picture');
  });
});

/** Our PNG files are signature, IHDR, one IDAT, IEND. */
function rowsOf(file: Buffer): Buffer {
  const idat = 8 + 25;
  return inflateSync(file.subarray(idat + 8, idat + 8 + file.readUInt32BE(idat)));
}
