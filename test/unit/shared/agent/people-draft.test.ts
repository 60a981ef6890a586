import { describe, expect, it } from 'vitest';
import { emptyPersonDraft, type PersonDraft, personDraft, readPeople } from '../../../../shared/agent/people-draft.ts';
import type { Person } from '../../../../shared/agent/people.ts';
import type { Instant } from '../../../../shared/time.ts';
import { ANA } from '../../../support/records.ts';

const draft = (changes: Partial<PersonDraft> = {}): PersonDraft => ({ ...personDraft(ANA), ...changes });

/** What is read of one row's hours. */
function hoursOf(hours: string): Person['hours'] | 'notASpan' | undefined {
  const read = readPeople([draft({ hours })], []);
  return read.kind === 'done' ? read.value[0]?.hours : (read.reason[0]?.problem ?? undefined);
}

describe('a colleague', () => {
  it('is the same after being shown and read again', () => {
    const people: Person[] = [ANA, { ...ANA, id: 'lee' as Person['id'], role: 'expert', topics: 'tax', hours: null }];
    expect(readPeople(people.map(personDraft), people)).toEqual({ kind: 'done', value: people });
  });

  it('loses the spaces around what was typed', () => {
    const read = readPeople([draft({ name: ' Ana ', topics: ' tax ', number: ' 12 ' })], []);
    expect(read).toMatchObject({ value: [{ name: 'Ana', topics: 'tax', number: '12' }] });
  });

  it('stays marked busy when the list is edited', () => {
    const busy = { ...ANA, busyUntil: 5 as Instant };
    expect(readPeople([draft()], [busy])).toMatchObject({ value: [{ busyUntil: 5 }] });
    expect(readPeople([draft({ id: 'other' })], [busy])).toMatchObject({
      value: [{ busyUntil: null, deputyId: null, answerMinutes: [] }],
    });
  });

  it('is nobody yet without a name', () => {
    expect(readPeople([emptyPersonDraft('a', 'expert'), draft({ name: '  ' })], [])).toEqual({
      kind: 'done',
      value: [],
    });
  });
});

describe('the hours of a colleague', () => {
  it.each([
    ['9-17', '09:00', '17:00'],
    ['9–17', '09:00', '17:00'],
    ['9:30 — 17.15', '09:30', '17:15'],
    ['9 to 5pm', '09:00', '17:00'],
    ['22-6', '22:00', '06:00'],
  ])('read %j', (typed, start, end) => {
    expect(hoursOf(typed)).toEqual({ start, end });
  });

  it.each(['', '   '])('are unknown when %j is typed', (typed) => {
    expect(hoursOf(typed)).toBeNull();
  });

  it.each(['9', '9-', '-17', '9-12-17', '9-25', 'mornings', '9-9'])('do not fit when %j is typed', (typed) => {
    expect(hoursOf(typed)).toBe('notASpan');
  });
});

describe('a row that does not fit', () => {
  it('is marked, and every row comes back as it was typed', () => {
    const rows = [draft({ problem: 'notASpan' }), draft({ id: 'lee', name: 'Lee ', hours: 'mornings' })];
    expect(readPeople(rows, [])).toEqual({
      kind: 'refused',
      reason: [
        { ...rows[0], problem: null },
        { ...rows[1], problem: 'notASpan' },
      ],
    });
  });
});
