import { describe, expect, it } from 'vitest';
import type { ExpertStep } from '../../../../shared/case/steps.ts';
import { freeSupervisor, supervisorMs, supervisorsInOrder, whyOffered } from '../../../../shared/case/supervisor.ts';
import { supervisorNotice, supervisorTooLong } from '../../../../shared/case/supervisor-notice.ts';
import type { Person } from '../../../../shared/agent/people.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import { MINUTE_MS, plus, type WallTime } from '../../../../shared/time.ts';
import { aCase, ALEX, ANA, TWO_PAST_TWO } from '../../../support/records.ts';
import { SUPERVISOR_STEP } from '../../../support/supervisor-step.ts';

const person = (id: string, change: Partial<Person> = {}): Person => ({
  ...ANA,
  id: id as PersonId,
  name: id,
  ...change,
});
const evening = { start: '15:00' as WallTime, end: '22:00' as WallTime };
const morning = { start: '06:00' as WallTime, end: '12:00' as WallTime };

describe('003-23: the order in which supervisors are asked', () => {
  const order = (...people: Person[]) => supervisorsInOrder(people, TWO_PAST_TWO, ALEX).map(({ name }) => name);

  it('is who is free, a free deputy, who is busy, and last whoever is off shift', () => {
    const people = [
      person('gone', { hours: morning }),
      person('later', { hours: evening, deputyId: 'deputy' as PersonId }),
      person('busy', { busyUntil: plus(TWO_PAST_TWO, MINUTE_MS) }),
      person('deputy', { role: 'seniorPartner' }),
      person('free'),
      person('expert', { role: 'expert' }),
    ];
    expect(order(...people)).toEqual(['free', 'deputy', 'busy', 'later', 'gone']);
  });

  it('names nobody who is not there', () => {
    const nobodyHere = [person('gone', { hours: morning }), person('unknown', { hours: null })];
    expect(freeSupervisor(nobodyHere, TWO_PAST_TWO, ALEX)).toBeNull();
    expect(freeSupervisor([...nobodyHere, person('free')], TWO_PAST_TWO, ALEX)?.name).toBe('free');
  });
});

describe('003-21: promoting is offered by itself', () => {
  const expert = (result: ExpertStep['result']) => ({ kind: 'expert', result }) as ExpertStep;
  const lee = person('lee', { role: 'expert' });

  it('where the expert did not resolve it', () => {
    expect(whyOffered({ steps: [expert('notResolved')] }, [lee])).toBe('expertDidNotResolve');
    expect(whyOffered({ steps: [expert('solved')] }, [lee])).toBeNull();
    expect(whyOffered({ steps: [expert(null)] }, [lee])).toBeNull();
  });

  it('where there is no expert to ask', () => {
    expect(whyOffered({ steps: [] }, [ANA])).toBe('noExpert');
    expect(whyOffered({ steps: [] }, [ANA, lee])).toBeNull();
  });

  it('and no more once a supervisor has it', () => {
    expect(whyOffered({ steps: [expert('notResolved'), SUPERVISOR_STEP] }, [lee])).toBeNull();
  });
});

describe('003-24: the clock of level 3', () => {
  it('runs from the hand-over and stands once it ended', () => {
    const later = plus(TWO_PAST_TWO, 6 * MINUTE_MS);
    expect(supervisorMs(SUPERVISOR_STEP, later)).toBe(6 * MINUTE_MS);
    expect(supervisorMs({ ...SUPERVISOR_STEP, endedAt: later }, plus(later, MINUTE_MS))).toBe(6 * MINUTE_MS);
  });

  it('calls out the step that is open longest, from ten minutes on', () => {
    const newer = { ...SUPERVISOR_STEP, handedAt: plus(TWO_PAST_TWO, MINUTE_MS) };
    const cases = [aCase({ code: 'A2', steps: [newer] }), aCase({ code: 'A1', steps: [SUPERVISOR_STEP] }), aCase()];
    expect(supervisorTooLong(cases, plus(TWO_PAST_TWO, 10 * MINUTE_MS - 1))).toBeUndefined();
    expect(supervisorTooLong(cases, plus(TWO_PAST_TWO, 10 * MINUTE_MS))?.code).toBe('A1');
  });

  it('is told in the words of c.10, and names nobody where names are hidden', () => {
    expect(supervisorNotice(10 * MINUTE_MS, 'Mr Ortiz')).toMatchObject({
      title: 'Supervisor step open 10 min',
      body: 'Mr Ortiz has not had an apology and a plan yet.',
      actions: [{ label: 'Open' }],
    });
    expect(supervisorNotice(12 * MINUTE_MS, null).body).toBe('The customer has not had an apology and a plan yet.');
  });
});
