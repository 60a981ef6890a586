// Draws the mark into a bitmap by distance: each pixel is as opaque as the shape covers it.

import { CORNER, GROUND, LINE, SIDE, strokes } from './mark.mjs';

/** @typedef {import('./mark.mjs').Point} Point */

/**
 * @param {number} size  pixels on each side
 * @param {number} margin  empty part on each side, 0 to 0.5 of the size
 * @returns {Buffer} RGBA, row by row
 */
export function drawMark(size, margin) {
  const pixels = Buffer.alloc(size * size * 4);
  const perPixel = SIDE / (size * (1 - 2 * margin));
  const offset = size * margin;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const point = /** @type {Point} */ ([(column + 0.5 - offset) * perPixel, (row + 0.5 - offset) * perPixel]);
      pixels.set(colourAt(point, perPixel), (row * size + column) * 4);
    }
  }
  return pixels;
}

/**
 * @param {Point} point
 * @param {number} perPixel
 */
function colourAt(point, perPixel) {
  const ground = coverage(distanceToGround(point), perPixel);
  const line = Math.max(...strokes.map((stroke) => coverage(distanceToStroke(point, stroke), perPixel)));
  const [from, to] = [channels(GROUND), channels(LINE)];
  const mixed = from.map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * line));
  return [...mixed, Math.round(ground * 255)];
}

/**
 * @param {number} distance  negative inside
 * @param {number} perPixel
 */
function coverage(distance, perPixel) {
  return Math.min(1, Math.max(0, 0.5 - distance / perPixel));
}

/** @param {Point} point */
function distanceToGround([x, y]) {
  const half = SIDE / 2;
  const [dx, dy] = [Math.abs(x - half) - half + CORNER, Math.abs(y - half) - half + CORNER];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - CORNER;
}

/**
 * @param {Point} point
 * @param {{ width: number, points: readonly Point[] }} stroke
 */
function distanceToStroke(point, { width, points }) {
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1], points[index]];
    if (from !== undefined && to !== undefined) nearest = Math.min(nearest, distanceToSegment(point, from, to));
  }
  return nearest - width / 2;
}

/**
 * @param {Point} point
 * @param {Point} from
 * @param {Point} to
 */
function distanceToSegment([x, y], [fromX, fromY], [toX, toY]) {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - share * dx, y - fromY - share * dy);
}

/** @param {string} hex */
function channels(hex) {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
