import { describe, expect, it } from 'vitest';
import { NO_MEDIANS } from '../../../../shared/options/own-minutes.ts';
import { offeredTime, type OptionFacts, optionsFor } from '../../../../shared/options/options.ts';
import type { Person } from '../../../../shared/agent/people.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import { ALL_BUT_OVERNIGHT, asked, DAYS_LATE, OVERNIGHT_WISH } from '../../../support/authority-facts.ts';
import { at } from '../../../support/manual-clock.ts';
import { ALEX, ANA, NEW_YORK, TWO_PAST_TWO } from '../../../support/records.ts';

const THREE = { dueAt: at('2026-03-18', '15:00'), windowStart: at('2026-03-18', '14:45'), withinHour: true };
const BUSY: Person = { ...ANA, busyUntil: at('2026-03-18', '14:17') };

function facts(changes: Partial<OptionFacts> = {}): OptionFacts {
  return {
    verdict: asked(ALL_BUT_OVERNIGHT, OVERNIGHT_WISH),
    people: [ANA],
    now: TWO_PAST_TWO,
    profile: ALEX,
    guard: THREE,
    customerZone: NEW_YORK,
    medians: NO_MEDIANS,
    ...changes,
  };
}

describe('the truthful sentence (000-12, 000-13)', () => {
  it('has the real limit in it, and keeps that as the reason of the choice', () => {
    const { lead, reason, end } = optionsFor(facts());
    expect(reason).toBe('overnight delivery isn’t mine to give');
    expect(lead).toContain(`what my job lets me decide: ${reason}. If you can hold`);
    expect(end).toBe('Which suits you?');
  });

  it('names a limit in figures where there is one', () => {
    const { lead } = optionsFor(facts({ verdict: asked(ALL_BUT_OVERNIGHT, DAYS_LATE(20)) }));
    expect(lead).toContain('I can take returns up to 14 days late');
  });

  it('offers 1, 2, 3 in the order in which they are spoken', () => {
    const { rows } = optionsFor(facts());
    expect(rows.map(({ option }) => option)).toEqual([1, 2, 3]);
    expect(rows.map(({ sentence }) => sentence)).toEqual([
      'check with my supervisor and get permission;',
      'put you through to a supervisor who can help; or',
      'take your number and call you back within the hour.',
    ]);
  });
});

describe('option 3 says only what can be kept (000-15)', () => {
  it('another time than the hour, by the customer’s clock, and why by the agent’s', () => {
    const [, , third] = optionsFor(facts({ guard: { ...THREE, withinHour: false } })).rows;
    expect(third).toMatchObject({
      sentence: 'take your number and call you back by 11:00.',
      why: '15:00 your time is free',
      keepable: true,
    });
  });

  it('names the day, where the first safe time is not today', () => {
    const guard = { dueAt: at('2026-03-19', '13:15'), windowStart: null, withinHour: false };
    const [, , third] = optionsFor(facts({ guard })).rows;
    expect(third?.sentence).toBe('take your number and call you back by tomorrow 9:15.');
  });

  it('without a known clock of theirs it speaks by the agent’s', () => {
    const [, , third] = optionsFor(facts({ guard: { ...THREE, withinHour: false }, customerZone: null })).rows;
    expect(third?.sentence).toBe('take your number and call you back by 15:00.');
  });

  it('promises no time when none can be kept', () => {
    const [, , third] = optionsFor(facts({ guard: null })).rows;
    expect(third).toMatchObject({ keepable: false, why: 'No time you can keep was found' });
    expect(third?.sentence).not.toMatch(/\d|hour/);
  });

  it('takes the guard’s offer as it is', () => {
    const safe = { dueAt: THREE.dueAt, windowStart: THREE.windowStart, spokenAsWindow: true, uncut: true } as never;
    expect(offeredTime({ kind: 'withinTheHour', safe })).toEqual(THREE);
    expect(offeredTime({ kind: 'by', safe })).toEqual({ ...THREE, withinHour: false });
    expect(offeredTime({ kind: 'never' })).toBeNull();
  });
});

describe('who is free, and what it costs (c.6)', () => {
  it('000-18: shows three minute figures and their sum, and the wait of option 3', () => {
    const rows = optionsFor(facts()).rows.map(({ minutes, total, plusWait }) => [
      minutes.you,
      minutes.them,
      minutes.supervisor,
      total,
      plusWait,
    ]);
    expect(rows).toEqual([
      [4, 4, 3, 11, false],
      [2, 8, 6, 16, false],
      [5, 3, 3, 11, true],
    ]);
  });

  it('own medians replace the starter figures', () => {
    const medians = { ...NO_MEDIANS, 1: { you: 9, them: 9, supervisor: 2 } };
    const { rows } = optionsFor(facts({ medians }));
    expect(rows[0]).toMatchObject({ total: 20, cheapest: false });
    expect(rows[2]).toMatchObject({ total: 11, cheapest: true });
  });

  it('1 and 2 can be kept while a supervisor is free, and name who', () => {
    const [first, second] = optionsFor(facts()).rows;
    expect(first).toMatchObject({ keepable: true, why: 'Ana is free', helpers: ['ana'] });
    expect(second).toMatchObject({ keepable: true, helpers: ['ana'] });
  });

  it('else they say why not, and the cheapest that can be kept is another one', () => {
    const { rows } = optionsFor(facts({ people: [BUSY] }));
    expect(rows[0]).toMatchObject({ keepable: false, why: 'Ana is on a call, free in about 15 min', helpers: [] });
    expect(rows.map(({ cheapest }) => cheapest)).toEqual([false, false, true]);
  });

  it('an expert grants nothing', () => {
    const lee: Person = { ...ANA, id: 'lee' as PersonId, name: 'Lee', role: 'expert' };
    expect(optionsFor(facts({ people: [lee] })).rows[0]).toMatchObject({
      keepable: false,
      why: 'No supervisor in your list yet',
    });
  });

  it('with equal sums the one without a wait is the cheapest', () => {
    expect(optionsFor(facts()).rows.map(({ cheapest }) => cheapest)).toEqual([true, false, false]);
  });

  it('marks none when none can be kept', () => {
    const { rows } = optionsFor(facts({ people: [], guard: null }));
    expect(rows.some(({ cheapest }) => cheapest)).toBe(false);
  });
});
