import { describe, expect, it } from 'vitest';
import { dayFacts } from '../../../../renderer/state/day-facts.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import { deskOf } from '../../../support/a-desk.ts';
import { ALEX, promise, TWO_PAST_TWO } from '../../../support/records.ts';

describe('dayFacts', () => {
  it('are null before there is a profile: no shift, no safe slot', () => {
    const { settings } = deskOf();
    expect(dayFacts({ ...deskOf(), settings: { ...settings, profile: null } }, TWO_PAST_TWO)).toBeNull();
  });

  it('count open promises only, and name no customer', () => {
    const promises = [promise(), promise({ id: 'p2' as PromiseId, status: 'kept' })];
    const desk = deskOf({ promises, today: { ...deskOf().today, medianCallMinutes: 6 } });
    expect(dayFacts(desk, TWO_PAST_TWO)).toMatchObject({
      now: TWO_PAST_TWO,
      profile: ALEX,
      customer: null,
      number: null,
      openPromises: [promises[0]],
      customerAsked: false,
      medianCallMinutes: 6,
      replacing: null,
      helper: null,
      moves: 0,
    });
  });
});
