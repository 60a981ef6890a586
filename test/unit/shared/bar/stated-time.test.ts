import { describe, expect, it } from 'vitest';
import { readStatedTime } from '../../../../shared/bar/stated-time.ts';
import type { ZoneId } from '../../../../shared/time.ts';
import { at, LONDON, NEW_YORK, PERTH, SYDNEY } from '../../../support/times.ts';

const CHICAGO = 'America/Chicago' as ZoneId;
const TWO_PM = at('2026-03-18 14:00', LONDON);

describe('c.5 #7: what time is it with you?', () => {
  it.each([
    ['10', NEW_YORK],
    ['10:03', NEW_YORK],
    ['9 am', CHICAGO],
    ['9.00', CHICAGO],
  ])('"%s" in North America means %s', (said, zone) => {
    expect(readStatedTime(said, TWO_PM, [NEW_YORK, CHICAGO])).toBe(zone);
  });

  it('scenario 4: 23:00 said at 15:00 London is Perth, also said as 11', () => {
    const now = at('2026-03-18 15:00', LONDON);
    expect(readStatedTime('23:00', now, [SYDNEY, PERTH])).toBe(PERTH);
    expect(readStatedTime('11', now, [SYDNEY, PERTH])).toBe(PERTH);
  });

  it.each(['', 'late', '25:00', '2:32'])('"%s" names no place', (said) => {
    expect(readStatedTime(said, TWO_PM, [NEW_YORK])).toBeNull();
  });
});
