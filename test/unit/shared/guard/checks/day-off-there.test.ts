import { describe, expect, it } from 'vitest';
import { considerPromise } from '../../../../../shared/guard/consider.ts';
import type { GuardFacts } from '../../../../../shared/guard/facts.ts';
import { parseNumber } from '../../../../../shared/phone/parse.ts';
import type { ZoneId } from '../../../../../shared/time.ts';
import { agentProfile, guardFacts } from '../../../../support/guard-facts.ts';
import { at, LONDON, NEW_YORK } from '../../../../support/times.ts';

const everyDay = agentProfile({ workdays: [1, 2, 3, 4, 5, 6, 7], breaks: [] });
const RIYADH = 'Asia/Riyadh' as ZoneId;
const living = (id: ZoneId) => ({ zone: { id, certainty: 'confirmed' as const }, notBefore: null, doNotCall: false });

function found(moment: string, zone: ZoneId, changes: Partial<GuardFacts>): readonly unknown[] {
  const facts = guardFacts({ profile: everyDay, customer: living(zone), ...changes });
  const { findings } = considerPromise(facts, { dueAt: at(moment, zone), windowStart: null });
  return findings.flatMap(({ check, code, result, values }) => (check === 8 ? [{ code, result, values }] : []));
}

const american = { number: parseNumber('+1 212 555 0100', 'GB') };

describe('c.5 #8: a public holiday or weekend there', () => {
  it.each([
    ['Friday evening', '2026-03-20 10:00', 0],
    ['the first minute of Saturday', '2026-03-21 00:00', 1],
    ['the last minute of Sunday', '2026-03-22 23:59', 1],
    ['the first minute of Monday', '2026-03-23 00:00', 0],
  ])('%s', (_name, moment, count) => {
    expect(found(moment, NEW_YORK, american)).toHaveLength(count);
  });

  it('warns of a holiday by its name, on the customer’s own calendar', () => {
    const now = at('2026-11-23 12:00', LONDON);
    expect(found('2026-11-26 10:00', NEW_YORK, { ...american, now })).toMatchObject([
      { code: 'dayOffThere', result: 'warn', values: { holiday: 'thanksgiving' } },
    ]);
    expect(found('2026-11-26 10:00', LONDON, { number: parseNumber('020 7946 0142', 'GB'), now })).toEqual([]);
  });

  it('knows whose weekend is Friday and Saturday', () => {
    const saudi = { number: parseNumber('+966 11 465 1000', 'GB') };
    expect(found('2026-03-20 10:00', RIYADH, saudi)).toHaveLength(1);
    expect(found('2026-03-22 10:00', RIYADH, saudi)).toHaveLength(0);
  });

  it('says nothing of extensions and of what rings nobody', () => {
    expect(found('2026-03-21 10:00', NEW_YORK, { number: parseNumber('204', 'GB') })).toEqual([]);
    expect(found('2026-03-21 10:00', NEW_YORK, { ...american, kind: 'action' })).toEqual([]);
  });

  it('000-17: a time on a day off there is never offered as safe', () => {
    const facts = guardFacts({ profile: everyDay, customer: living(NEW_YORK), ...american });
    const { firstSafe } = considerPromise(facts, { dueAt: at('2026-03-21 10:00', NEW_YORK), windowStart: null });
    expect(firstSafe?.dueAt).toBe(at('2026-03-23 09:15', NEW_YORK));
  });
});
