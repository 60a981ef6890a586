// The mark of the product, as numbers on a square of 64: a clock ring left open where the tick of a kept promise leaves
// it. The SVG and every bitmap are made from this one drawing.

export const GROUND = '#0A5C66';
export const LINE = '#FFFFFF';
export const SIDE = 64;
export const CORNER = 14;

/** @typedef {readonly [number, number]} Point */

const RING = { centre: /** @type {Point} */ ([32, 32]), radius: 18.5, fromDegrees: -6, toDegrees: 286 };
const RING_STEPS = 48;

/** Round-ended lines: the ring, clockwise from where the tick passes it, and the tick. */
export const strokes = [
  { width: 5, points: arc() },
  {
    width: 6.5,
    points: /** @type {readonly Point[]} */ ([
      [23, 32],
      [30.5, 39.5],
      [48, 19],
    ]),
  },
];

/** @returns {readonly Point[]} */
function arc() {
  const { centre, radius, fromDegrees, toDegrees } = RING;
  return Array.from({ length: RING_STEPS + 1 }, (_, step) => {
    const degrees = fromDegrees + ((toDegrees - fromDegrees) * step) / RING_STEPS;
    const angle = (degrees * Math.PI) / 180;
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  });
}

/** The drawing as SVG. */
export function markAsSvg() {
  const lines = strokes.map(({ width, points }) => {
    const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
    return `  <path d="${path}" fill="none" stroke="${LINE}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
  });
  const ground = `  <rect width="${SIDE}" height="${SIDE}" rx="${CORNER}" fill="${GROUND}"/>`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">`;
  return [open, ground, ...lines, '</svg>', ''].join('\n');
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100;
}
