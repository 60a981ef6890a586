import { describe, expect, it } from 'vitest';
import { raisedTo, riseBlockedBy } from '../../../../shared/case/ladder.ts';
import { aCase, TWO_PAST_TWO } from '../../../support/records.ts';

const TRIED = aCase({ tried: [{ at: TWO_PAST_TWO, text: 'restarted it' }] });
const PLAIN = { exit: null, skipReason: null };

describe('the ladder', () => {
  it('003-06: rises only after something was tried, but for a demand or safety', () => {
    expect(riseBlockedBy(aCase(), { ...PLAIN, to: 2 })).toBe('nothingTried');
    expect(riseBlockedBy(aCase(), { ...PLAIN, to: 2, exit: 'customerAsked' })).toBeNull();
    expect(riseBlockedBy(aCase(), { ...PLAIN, to: 3, exit: 'safety' })).toBeNull();
    expect(riseBlockedBy(TRIED, { ...PLAIN, to: 2 })).toBeNull();
  });

  it('003-05: asks why where a level is skipped', () => {
    expect(riseBlockedBy(TRIED, { ...PLAIN, to: 3 })).toBe('skipNeedsReason');
    expect(riseBlockedBy(TRIED, { ...PLAIN, to: 3, skipReason: 'past every limit' })).toBeNull();
    expect(riseBlockedBy({ ...TRIED, level: 2 }, { ...PLAIN, to: 3 })).toBeNull();
  });

  it('003-04: begins at level 1, never falls, and says in its history that it rose', () => {
    expect(aCase().level).toBe(1);
    const high = raisedTo(raisedTo(aCase(), 3, TWO_PAST_TWO, 'Ana'), 2, TWO_PAST_TWO, 'Lee');
    expect(high.level).toBe(3);
    expect(high.history.map(({ event, note }) => `${event} ${note}`)).toEqual(['raised Ana', 'raised Lee']);
  });
});
