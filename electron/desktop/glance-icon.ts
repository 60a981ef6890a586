// The tray's picture, drawn: a square with ! for late promises, a disc for due ones, each with its count (c.8), and the
// app's own mark when there is neither. Shape says as much as colour does (c.1 #6).

import type { Glance } from '../core/ports.ts';

/** Rows of BGRA bytes, as Electron takes them. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

type Colour = readonly [red: number, green: number, blue: number];
/** The colour at a point of the unit square, or nothing. */
type Picture = (x: number, y: number) => Colour | null;

// Of tokens.css, light: late, due and accent, each as a fill strong enough for a dark and a light taskbar.
const LATE: Colour = [0x8f, 0x0f, 0x16];
const DUE: Colour = [0xff, 0xd2, 0x7a];
const ACCENT: Colour = [0x0a, 0x5c, 0x66];
const WHITE: Colour = [0xff, 0xff, 0xff];
const INK: Colour = [0x17, 0x1b, 0x20];

/** Twice the usual 16 px, so that it is sharp on dense screens; desktops scale it down. */
export const ICON_SIZE = 32;
/** Samples along each side of a pixel: enough for smooth edges. */
const SAMPLES = 4;
const COUNT_LIMIT = 9;

/** Late comes before due: the picture has room for one, the tooltip names both. */
export function glanceIcon({ late, due }: Pick<Glance, 'late' | 'due'>): Bitmap {
  if (late > 0) return draw(withText(square(LATE), `!${counted(late)}`, WHITE));
  if (due > 0) return draw(withText(disc(DUE), counted(due), INK));
  return draw(mark());
}

function counted(count: number): string {
  return count > COUNT_LIMIT ? `${COUNT_LIMIT}+` : String(count);
}

/** A ring, as a promise for later has in the rail, on the accent colour. */
function mark(): Picture {
  const ground = square(ACCENT);
  return (x, y) => {
    const fromCentre = Math.hypot(x - 0.5, y - 0.5);
    return fromCentre > 0.2 && fromCentre < 0.32 ? WHITE : ground(x, y);
  };
}

function square(colour: Colour): Picture {
  const corner = 0.2;
  return (x, y) => {
    const across = Math.max(corner - x, x - (1 - corner), 0);
    const down = Math.max(corner - y, y - (1 - corner), 0);
    return Math.hypot(across, down) <= corner ? colour : null;
  };
}

function disc(colour: Colour): Picture {
  return (x, y) => (Math.hypot(x - 0.5, y - 0.5) <= 0.5 ? colour : null);
}

/** Figures of 3 by 5 dots (`!` is 1 by 5): row by row, top first. */
const glyphs: Readonly<Record<string, readonly string[]>> = {
  '0': ['###', '# #', '# #', '# #', '###'],
  '1': [' # ', '## ', ' # ', ' # ', '###'],
  '2': ['###', '  #', '###', '#  ', '###'],
  '3': ['###', '  #', ' ##', '  #', '###'],
  '4': ['# #', '# #', '###', '  #', '  #'],
  '5': ['###', '#  ', '###', '  #', '###'],
  '6': ['###', '#  ', '###', '# #', '###'],
  '7': ['###', '  #', '  #', ' # ', ' # '],
  '8': ['###', '# #', '###', '# #', '###'],
  '9': ['###', '# #', '###', '  #', '###'],
  '+': ['   ', ' # ', '###', ' # ', '   '],
  '!': ['#', '#', '#', ' ', '#'],
};

function withText(ground: Picture, text: string, colour: Colour): Picture {
  const rows = [0, 1, 2, 3, 4].map((row) => [...text].map((sign) => glyphs[sign]?.[row] ?? '').join(' '));
  const columns = rows[0]?.length ?? 0;
  const dot = (columns > 5 ? 3 : 4) / ICON_SIZE;
  const left = toPixel((1 - columns * dot) / 2);
  const top = toPixel((1 - rows.length * dot) / 2);
  return (x, y) => {
    const isInk = rows[Math.floor((y - top) / dot)]?.[Math.floor((x - left) / dot)] === '#';
    return isInk ? colour : ground(x, y);
  };
}

/** A figure that starts between two pixels would be blurred. */
function toPixel(place: number): number {
  return Math.round(place * ICON_SIZE) / ICON_SIZE;
}

function draw(picture: Picture): Bitmap {
  const pixels = Buffer.alloc(ICON_SIZE * ICON_SIZE * 4);
  for (let row = 0; row < ICON_SIZE; row += 1) {
    for (let column = 0; column < ICON_SIZE; column += 1) {
      pixels.set(pixelOf(picture, column, row), (row * ICON_SIZE + column) * 4);
    }
  }
  return { width: ICON_SIZE, height: ICON_SIZE, pixels };
}

/** The mean of a pixel's samples, colours already weighed by how much of the pixel they cover. */
function pixelOf(picture: Picture, column: number, row: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / ICON_SIZE;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / ICON_SIZE;
    const colour = picture(x, y);
    if (colour === null) continue;
    const [red, green, blue] = colour;
    for (const [index, part] of [blue, green, red, 255].entries()) sum[index] = (sum[index] ?? 0) + part;
  }
  return sum.map((part) => Math.round(part / (SAMPLES * SAMPLES)));
}
