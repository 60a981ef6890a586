import { describe, expect, it } from 'vitest';
import type { FoundCall } from '../../../../shared/history/found.ts';
import { dayTitles, joinNewest, joinOlder, momentInWords } from '../../../../shared/history/paging.ts';
import type { CallId } from '../../../../shared/ids.ts';
import type { CalendarDay } from '../../../../shared/time.ts';
import { at, BERLIN, LONDON } from '../../../support/times.ts';

const NOW = at('2026-03-18 14:04', LONDON);

function found(id: string, when = '2026-03-18 09:00', zone = LONDON): FoundCall {
  return {
    ...{ callId: id as CallId, at: at(when, zone), customerId: null, customerName: null, number: '' },
    ...{ disposition: null, gist: '', promiseStatus: null, day: '2026-03-18' as CalendarDay, level: 1, excerpt: '' },
  };
}
const page = (...ids: string[]) => ids.map((id) => found(id));
const idsOf = (calls: readonly FoundCall[]) => calls.map(({ callId }) => callId).join('');

/** Title or null of a call at each of these moments. */
const titlesOf = (moments: readonly string[], now = NOW, zone = LONDON) => {
  const titles = dayTitles(
    moments.map((when) => found(when, when, zone)),
    now,
    zone,
  );
  return moments.map((when) => titles.get(when as CallId) ?? null);
};

describe('the days of the history', () => {
  it('are today, yesterday and dates, with the year where it is another', () => {
    const moments = [
      '2026-03-18 13:00',
      '2026-03-18 09:00',
      '2026-03-17 23:59',
      '2026-03-16 12:00',
      '2025-03-17 12:00',
    ];
    expect(titlesOf(moments)).toEqual(['Today', null, 'Yesterday', 'Mon 16 Mar', 'Mon 17 Mar 2025']);
  });

  it('are those of the agent’s clock, also in the night the clocks change', () => {
    const night = ['2026-03-29 03:30', '2026-03-29 01:30', '2026-03-29 00:00', '2026-03-28 23:59'];
    expect(titlesOf(night, at('2026-03-29 09:00', BERLIN), BERLIN)).toEqual(['Today', null, null, 'Yesterday']);
  });
});

describe('the moment of a hit', () => {
  it.each([
    ['2026-03-18 14:01', 'today 14:01'],
    ['2026-03-17 09:30', 'yesterday 09:30'],
    ['2026-03-16 09:30', 'Mon 16 Mar'],
    ['2025-12-19 09:30', 'Fri 19 Dec 2025'],
  ])('of %s is %s', (when, said) => {
    expect(momentInWords(at(when, LONDON), NOW, LONDON)).toBe(said);
  });
});

describe('pages', () => {
  it('join below, each call once', () => {
    expect(idsOf(joinOlder(page('e', 'd'), page('d', 'c')))).toBe('edc');
  });

  it('keep the older ones when the newest are read again and a call came in', () => {
    expect(idsOf(joinNewest(page('e', 'd', 'c', 'b', 'a'), page('f', 'e', 'd')))).toBe('fedcba');
  });

  it('let go of the older ones where a gap would be', () => {
    expect(idsOf(joinNewest(page('c', 'b', 'a'), page('h', 'g', 'f')))).toBe('hgf');
  });

  it('follow a call that no longer fits', () => {
    expect(idsOf(joinNewest(page('e', 'd', 'c', 'b'), page('e', 'c')))).toBe('ecb');
    expect(joinNewest(page('a'), [])).toEqual([]);
  });
});
