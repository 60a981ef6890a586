import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../shared/agent/people.ts';
import { endBlockedBy, howWell, isAnswerWaiting, rankedExperts, withAnswerIn } from '../../../../shared/case/expert.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import { MINUTE_MS, plus, type WallTime } from '../../../../shared/time.ts';
import { expertStep } from '../../../support/case-steps.ts';
import { ALEX, ANA, promise, TWO_PAST_TWO } from '../../../support/records.ts';

function expert(name: string, changes: Partial<Person> = {}): Person {
  return { ...ANA, id: name as PersonId, name, role: 'expert', topics: 'routers', ...changes };
}

const NIGHT = { start: '18:00' as WallTime, end: '22:00' as WallTime };
const names = (people: readonly Person[], topic = 'router') =>
  rankedExperts(people, { topic, now: TWO_PAST_TWO, profile: ALEX }).map(({ person }) => person.name);

describe('003-14: the expert finder', () => {
  it('puts who knows the topic first, of these who is on shift, of these who answers fastest', () => {
    const slow = expert('Slow', { answerMinutes: [30, 40] });
    const fast = expert('Fast', { answerMinutes: [2, 50, 4] });
    const off = expert('Off', { hours: NIGHT, answerMinutes: [1] });
    const other = expert('Other', { topics: 'billing', answerMinutes: [1] });
    expect(names([other, off, slow, fast])).toEqual(['Fast', 'Slow', 'Off', 'Other']);
  });

  it('knows a topic by any word of it, however it is spelled', () => {
    expect(names([expert('A', { topics: 'billing' }), expert('B', { topics: 'Routers, Wi-Fi' })], 'my ROUTER')[0]).toBe(
      'B',
    );
  });

  it('names the deputy of who is away, where the deputy is here', () => {
    const deputy = expert('Deputy', { topics: '' });
    const away = expert('Away', { hours: NIGHT, deputyId: deputy.id });
    expect(names([away, deputy])).toEqual(['Deputy', 'Away']);
    const [first] = rankedExperts([away, deputy], { topic: 'router', now: TWO_PAST_TWO, profile: ALEX });
    expect(first).toMatchObject({ insteadOf: { name: 'Away' }, knows: true });
  });

  it('leaves out supervisors, and says nothing of who has not answered yet', () => {
    const [only, ...others] = rankedExperts([ANA, expert('New')], { topic: '', now: TWO_PAST_TWO, profile: ALEX });
    expect(only).toMatchObject({ person: { name: 'New' }, medianMinutes: null });
    expect(others).toEqual([]);
  });

  it('remembers the last twenty answers', () => {
    const busy = Array.from({ length: 25 }, (_, n) => n).reduce(withAnswerIn, expert('Busy'));
    expect(busy.answerMinutes).toHaveLength(20);
    expect(busy.answerMinutes.at(-1)).toBe(24);
  });
});

describe('003-15..18: a step', () => {
  const answered = { answerAt: plus(TWO_PAST_TWO, 6 * MINUTE_MS), answer: 'old firmware' };
  const told = { ...answered, toldAnswerAt: plus(TWO_PAST_TWO, 8 * MINUTE_MS), toldBy: 'call' } as const;

  it('is not complete before the customer was told who handles it, unless it is withdrawn', () => {
    expect(endBlockedBy(expertStep({ ...told, told: false }), 'solved', 'great')).toBe('toldMissing');
    expect(endBlockedBy(expertStep({ told: false }), 'notResolved', null)).toBe('toldMissing');
    expect(endBlockedBy(expertStep({ told: false }), 'withdrawn', null)).toBeNull();
  });

  it('is solved only with an answer that the customer has and judged', () => {
    expect(endBlockedBy(expertStep(answered), 'solved', 'great')).toBe('answerNotTold');
    expect(endBlockedBy(expertStep(told), 'solved', 'notSolved')).toBe('verdictMissing');
    expect(endBlockedBy(expertStep(told), 'solved', 'fine')).toBeNull();
    expect(endBlockedBy(expertStep(), 'notResolved', null)).toBeNull();
  });

  it('003-17: waits from the answer until the customer has it, and tells the minutes between', () => {
    expect(isAnswerWaiting(expertStep())).toBe(false);
    expect(isAnswerWaiting(expertStep(answered))).toBe(true);
    expect(isAnswerWaiting(expertStep(told))).toBe(false);
    expect(howWell(expertStep(told), promise())).toMatchObject({ turnaround: 6, lag: 2 });
  });

  it('003-18: is green only when it was quick and great', () => {
    const quick = promise({ dueAt: plus(TWO_PAST_TWO, 10 * MINUTE_MS) });
    const late = promise({ dueAt: plus(TWO_PAST_TWO, 7 * MINUTE_MS) });
    expect(howWell(expertStep({ ...told, verdict: 'great' }), quick)).toMatchObject({ isQuick: true, isGreat: true });
    expect(howWell(expertStep({ ...told, verdict: 'great' }), late)).toMatchObject({ isQuick: false, isGreat: true });
    expect(howWell(expertStep({ ...told, verdict: 'fine' }), quick)).toMatchObject({ isQuick: true, isGreat: false });
  });
});
