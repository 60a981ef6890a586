import { describe, expect, it } from 'vitest';
import { type Bitmap, glanceIcon, ICON_SIZE } from '../../../../electron/desktop/glance-icon.ts';

const LATE = '8f0f16';
const DUE = 'ffd27a';
const ACCENT = '0a5c66';

function pixel({ pixels, width }: Bitmap, x: number, y: number): { colour: string; alpha: number } {
  const [blue = 0, green = 0, red = 0, alpha = 0] = pixels.subarray((y * width + x) * 4);
  return { colour: Buffer.from([red, green, blue]).toString('hex'), alpha };
}

/** Side and corner of the shape: a square reaches its corner region, a disc does not. */
function shapeOf(icon: Bitmap): { edge: string; nearCorner: number } {
  return { edge: pixel(icon, ICON_SIZE / 2, 1).colour, nearCorner: pixel(icon, 3, 3).alpha };
}

describe('the shape says what waits', () => {
  it('a square for late', () => {
    expect(shapeOf(glanceIcon({ late: 1, due: 0 }))).toEqual({ edge: LATE, nearCorner: 255 });
  });

  it('a disc for due', () => {
    expect(shapeOf(glanceIcon({ late: 0, due: 1 }))).toEqual({ edge: DUE, nearCorner: 0 });
  });

  it('late before due', () => {
    expect(glanceIcon({ late: 1, due: 3 })).toEqual(glanceIcon({ late: 1, due: 0 }));
  });

  it('the app’s own mark when nothing does', () => {
    expect(shapeOf(glanceIcon({ late: 0, due: 0 })).edge).toBe(ACCENT);
  });
});

describe('the count is in it', () => {
  it.each(['late', 'due'] as const)('each count of %s up to nine looks different', (kind) => {
    const icons = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => glanceIcon({ late: 0, due: 0, [kind]: count }));
    expect(new Set(icons.map(({ pixels }) => pixels.toString('hex'))).size).toBe(10);
  });

  it('more than nine are nine and more', () => {
    expect(glanceIcon({ late: 10, due: 0 })).toEqual(glanceIcon({ late: 500, due: 0 }));
  });
});

it('is as large as it says, four bytes a pixel, edges weighed by what they cover', () => {
  const { width, height, pixels } = glanceIcon({ late: 0, due: 2 });
  expect([width, height, pixels.length]).toEqual([32, 32, 32 * 32 * 4]);
  for (let at = 0; at < pixels.length; at += 4) {
    const [blue = 0, green = 0, red = 0, alpha = 0] = pixels.subarray(at, at + 4);
    expect(Math.max(blue, green, red)).toBeLessThanOrEqual(alpha);
  }
});
