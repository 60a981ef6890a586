import { describe, expect, it } from 'vitest';
import { words } from '../../../../shared/copy/words.ts';
import { describeTime, sayMoment } from '../../../../shared/guard/describe-time.ts';
import { windowFor } from '../../../../shared/promise/window.ts';
import { at, LONDON, NEW_YORK, SYDNEY } from '../../../support/times.ts';

const now = at('2026-03-18 14:02', LONDON);

function echo(dueAt: string, customerZone: typeof NEW_YORK | null, startsAt: string | null = null) {
  const windowStart = startsAt === null ? null : at(startsAt, LONDON);
  const window = windowFor({ dueAt: at(dueAt, LONDON), windowStart }, now);
  return describeTime(window, { now, agentZone: LONDON, customerZone }, words);
}

describe('c.5: the echo line', () => {
  it('scenario 2: says the window on both clocks', () => {
    expect(echo('2026-03-18 15:00', NEW_YORK)).toEqual({
      yours: 'between 14:45 and 15:00',
      theirs: 'between 10:45 and 11:00',
      echo: 'between 14:45 and 15:00 your time, between 10:45 and 11:00 in New York',
    });
  });

  it.each([
    ['"by" for a short lead', '2026-03-18 14:15', null, 'by 14:15'],
    ['tomorrow', '2026-03-19 09:30', null, 'tomorrow between 9:15 and 9:30'],
    ['another day by name and date', '2026-03-20 09:00', null, 'Fri 20 Mar between 8:45 and 9:00'],
    ['a range as it was said', '2026-03-18 16:00', '2026-03-18 15:00', 'between 15:00 and 16:00'],
    ['"by" for a window across midnight', '2026-03-19 00:10', null, 'by tomorrow 00:10'],
  ])('says %s', (_name, dueAt, startsAt, yours) => {
    expect(echo(dueAt, null, startsAt)).toEqual({ yours, theirs: null, echo: `${yours} your time` });
  });

  it('gives each clock its own day', () => {
    const { yours, theirs } = echo('2026-03-18 16:00', SYDNEY);
    expect([yours, theirs]).toEqual(['between 15:45 and 16:00', 'between 2:45 and 3:00']);
    expect(sayMoment(at('2026-03-18 16:00', LONDON), SYDNEY, at('2026-03-18 12:00', LONDON), words)).toBe(
      'tomorrow 03:00',
    );
  });
});
