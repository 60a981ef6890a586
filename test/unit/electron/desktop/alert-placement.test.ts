import { describe, expect, it } from 'vitest';
import { ALERT_SIZE, alertPlace } from '../../../../electron/desktop/alert-placement.ts';
import { compactPlace } from '../../../../electron/desktop/window-placement.ts';

const screen = { x: 0, y: 0, width: 1400, height: 900 };

describe('the window on top (rung 4)', () => {
  it('goes to the bottom right corner of the display, clear of its edges', () => {
    expect(alertPlace(screen, null)).toEqual({ x: 1400 - 360 - 16, y: 900 - 150 - 16, ...ALERT_SIZE });
  });

  it.each([
    ['left of the first', { x: -1920, y: 0, width: 1920, height: 1080 }],
    ['above the first', { x: 0, y: -1080, width: 1920, height: 1040 }],
    ['standing on its side', { x: 1400, y: -300, width: 1080, height: 1920 }],
  ])('stays inside a display that lies %s', (_where, display) => {
    const place = alertPlace(display, null);
    expect(place.x).toBeGreaterThanOrEqual(display.x);
    expect(place.y).toBeGreaterThanOrEqual(display.y);
    expect(place.x + place.width).toBeLessThanOrEqual(display.x + display.width);
    expect(place.y + place.height).toBeLessThanOrEqual(display.y + display.height);
  });

  it('shows its first words on a display that is smaller than it', () => {
    const small = { x: 100, y: 50, width: 320, height: 140 };
    expect(alertPlace(small, null)).toMatchObject({ x: 100, y: 50 });
  });

  it('takes another corner than the compact window, which has the same one', () => {
    const compact = compactPlace(null, [screen], screen);
    expect(alertPlace(screen, compact)).toMatchObject({ x: 1400 - 360 - 16, y: 16 });
  });

  it('comes to its usual corner over a window that leaves none free', () => {
    expect(alertPlace(screen, screen)).toEqual(alertPlace(screen, null));
  });
});
