import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../shared/agent/people.ts';
import { helpInWords } from '../../../../shared/options/help-words.ts';
import { isFree } from '../../../../shared/options/free.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import type { WallTime } from '../../../../shared/time.ts';
import { ALEX, ANA, TWO_PAST_TWO } from '../../../support/records.ts';
import { at } from '../../../support/manual-clock.ts';

const BO: Person = { ...ANA, id: 'bo' as PersonId, name: 'Bo' };
const busy = (until: string): Person => ({ ...ANA, busyUntil: at('2026-03-18', until) });
const late: Person = { ...BO, hours: { start: '15:30' as WallTime, end: '20:00' as WallTime } };

function said(now: typeof TWO_PAST_TWO, ...people: Person[]): string {
  return helpInWords(
    people,
    people.filter((person) => isFree(person, now, ALEX)),
    { now, profile: ALEX },
  );
}

describe('who can help, or when', () => {
  it.each([
    [[], 'No supervisor in your list yet'],
    [[ANA], 'Ana is free'],
    [[ANA, BO], 'Ana and Bo are free'],
    [[busy('14:17'), BO], 'Bo is free'],
    [[busy('14:17')], 'Ana is on a call, free in about 15 min'],
    [[busy('14:17'), late], 'Ana is on a call, free in about 15 min'],
    [[late], 'Bo is here from 15:30'],
    [[{ ...ANA, hours: null }], 'Ana has gone for today'],
  ] as const)('%#', (people, words) => {
    expect(said(TWO_PAST_TWO, ...people)).toBe(words);
  });
});
