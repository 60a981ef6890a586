import { describe, expect, it } from 'vitest';
import { compactPlace, corrected, fullPlace, reachable } from '../../../../electron/desktop/window-placement.ts';

const left = { x: 0, y: 25, width: 1600, height: 875 };
const right = { x: 1600, y: 0, width: 1280, height: 1024 };
const both = [left, right];

describe('the full window', () => {
  it('is 1180 x 760 in the middle of its display at first', () => {
    expect(fullPlace(null, both, left)).toEqual({ x: 210, y: 82, width: 1180, height: 760 });
  });

  it('is cut to a display that is smaller', () => {
    const small = { x: 0, y: 0, width: 1024, height: 700 };
    expect(fullPlace(null, [small], small)).toEqual(small);
  });

  it('comes back to where it was, on the other display too', () => {
    const place = { x: 1700, y: 100, width: 1000, height: 800 };
    expect(fullPlace(place, both, left)).toEqual(place);
  });

  it('never comes back below 900 x 600', () => {
    const place = { x: 10, y: 30, width: 360, height: 210 };
    expect(fullPlace(place, both, left)).toEqual({ x: 10, y: 30, width: 900, height: 600 });
  });

  it('comes to the middle when its display is gone', () => {
    const place = { x: 1700, y: 100, width: 1000, height: 800 };
    expect(fullPlace(place, [left], left)).toMatchObject({ x: 210, width: 1180 });
  });
});

describe('the compact window', () => {
  it('is 360 x 210 at the bottom right at first', () => {
    expect(compactPlace(null, both, left)).toEqual({ x: 1224, y: 674, width: 360, height: 210 });
  });

  it('comes back to its corner, in its own size', () => {
    const place = { x: 40, y: 60, width: 400, height: 500 };
    expect(compactPlace(place, both, left)).toEqual({ x: 40, y: 60, width: 360, height: 210 });
  });
});

describe('a place can be reached', () => {
  it.each([
    ['with 120 px of its title bar on a display', { x: -1060, y: 25, width: 1180, height: 760 }, true],
    ['not with 119', { x: -1061, y: 25, width: 1180, height: 760 }, false],
    ['with 40 px above the lower edge', { x: 0, y: 860, width: 1180, height: 760 }, true],
    ['not with 39', { x: 0, y: 861, width: 1180, height: 760 }, false],
    ['not when its title bar is above the screen', { x: 0, y: 24, width: 1180, height: 760 }, false],
  ])('%s', (_, place, answer) => {
    expect(reachable(place, [left]) !== null).toBe(answer);
  });
});

describe('a place that a window manager took for its frame’s', () => {
  const wanted = { x: 300, y: 240, width: 360, height: 210 };
  it.each([
    ['is asked for once more, less the frame', { x: 301, y: 260 }, { ...wanted, x: 299, y: 220 }],
    ['is right when it came as asked', {}, null],
    ['is another move when it is further off than any frame', { y: 340 }, null],
    ['is another move when it is further up', { y: 239 }, null],
    ['is another size’s answer', { y: 260, width: 1180 }, null],
  ])('%s', (_, difference, answer) => {
    expect(corrected(wanted, { ...wanted, ...difference })).toEqual(answer);
  });
});
