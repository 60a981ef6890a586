import { expect, it } from 'vitest';
import { callMinutes, otherPromises, slotMinutes, workMoment } from '../../../../shared/guard/facts.ts';
import { guardFacts, promiseDue } from '../../../support/guard-facts.ts';
import { at, LONDON } from '../../../support/times.ts';

const three = at('2026-03-18 15:00', LONDON);
const four = at('2026-03-18 16:00', LONDON);

it('c.5 #3: takes a call for 8 minutes until the agent’s own median is known, and adds 2', () => {
  expect([callMinutes(guardFacts()), slotMinutes(guardFacts())]).toEqual([8, 10]);
  const known = guardFacts({ medianCallMinutes: 5.5 });
  expect([callMinutes(known), slotMinutes(known)]).toEqual([5.5, 7.5]);
});

it('counts open promises, but not the one a new time replaces', () => {
  const kept = promiseDue(three, { id: 'kept' as never, status: 'kept' });
  const moved = promiseDue(three, { id: 'moved' as never });
  const other = promiseDue(four);
  const facts = guardFacts({ openPromises: [kept, moved, other], replacing: moved.id });
  expect(otherPromises(facts)).toEqual([other]);
});

it('works on a promise at its next try, else when it is due', () => {
  expect(workMoment(promiseDue(three))).toBe(three);
  expect(workMoment(promiseDue(three, { nextTryAt: four }))).toBe(four);
});
