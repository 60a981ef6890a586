import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowFor } from '../../../../shared/promise/window.ts';
import { type Instant, MINUTE_MS, plus } from '../../../../shared/time.ts';
import { at, LONDON } from '../../../support/times.ts';

const now = at('2026-03-18 14:02', LONDON);
const inMinutes = (minutes: number) => plus(now, minutes * MINUTE_MS);

describe('windowFor', () => {
  it.each([
    ['15 minutes when made more than 20 minutes ahead', 58, 15, true],
    ['15 minutes when made 21 minutes ahead', 21, 15, true],
    ['5 minutes when made exactly 20 minutes ahead', 20, 5, false],
    ['5 minutes when made 6 minutes ahead', 6, 5, false],
    ['what is left when made 3 minutes ahead', 3, 3, false],
  ])('is %s', (_name, lead, length, spokenAsWindow) => {
    const dueAt = inMinutes(lead);
    const windowStart = plus(dueAt, -length * MINUTE_MS);
    expect(windowFor({ dueAt, windowStart: null }, now)).toEqual({ windowStart, dueAt, spokenAsWindow });
  });

  it('is the two ends of a range that was said, however near', () => {
    const when = { windowStart: inMinutes(4), dueAt: inMinutes(10) };
    expect(windowFor(when, now)).toEqual({ ...when, spokenAsWindow: true });
  });

  it('starts at the moment of promising when the range said has begun', () => {
    const window = windowFor({ windowStart: inMinutes(-2), dueAt: inMinutes(58) }, now);
    expect(window).toEqual({ windowStart: now, dueAt: inMinutes(58), spokenAsWindow: true });
  });

  it('never starts before the promise is made nor ends anywhere but at what was said', () => {
    const minutes = fc.integer({ min: -300, max: 3000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000_000 }), fc.option(minutes), (leadMs, startsAt) => {
        const dueAt = plus(now, leadMs);
        const windowStart = startsAt === null ? null : (Math.min(inMinutes(startsAt), dueAt) as Instant);
        const window = windowFor({ dueAt, windowStart }, now);
        expect(window.windowStart).toBeGreaterThanOrEqual(now);
        expect(window.windowStart).toBeLessThanOrEqual(window.dueAt);
        expect(window.dueAt).toBe(dueAt);
      }),
    );
  });
});
