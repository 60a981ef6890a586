// Colleagues as somebody types them: rows of text, read as a whole. A row without a name is nobody yet.

import type { PersonId } from '../ids.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { type Person, PersonRole } from './people.ts';
import { readWallTime } from './profile-draft.ts';

/** Nobody stands in. */
export const NO_DEPUTY = '-';

export const PERSON_ROLES = PersonRole.options;

export interface PersonDraft {
  readonly id: string;
  readonly name: string;
  readonly role: PersonRole;
  readonly topics: string;
  readonly number: string;
  /** `9-17`; empty when not known, and then the person never counts as free. */
  readonly hours: string;
  /** The id of another row, or `NO_DEPUTY`. */
  readonly deputy: string;
  readonly problem: 'notASpan' | null;
}

export function personDraft(person: Person): PersonDraft {
  const hours = person.hours === null ? '' : `${person.hours.start}–${person.hours.end}`;
  return {
    id: person.id,
    name: person.name,
    role: person.role,
    topics: person.topics,
    number: person.number,
    hours,
    deputy: person.deputyId ?? NO_DEPUTY,
    problem: null,
  };
}

export function emptyPersonDraft(id: string, role: PersonRole): PersonDraft {
  return { id, name: '', role, topics: '', number: '', hours: '', deputy: NO_DEPUTY, problem: null };
}

/** Reads the rows, or gives them back with what does not fit marked. `before` keeps who is marked busy. */
export function readPeople(
  drafts: readonly PersonDraft[],
  before: readonly Person[],
): Outcome<Person[], PersonDraft[]> {
  const read = drafts.map((draft) => ({ draft, hours: readHours(draft.hours) }));
  if (read.some(({ hours }) => hours === 'unreadable')) {
    return refused(read.map(({ draft, hours }) => ({ ...draft, problem: hours === 'unreadable' ? 'notASpan' : null })));
  }
  const people = read.filter(({ draft }) => draft.name.trim() !== '');
  const named = new Set(people.map(({ draft }) => draft.id));
  return done(
    people.map(({ draft, hours }) => ({
      ...keptOf(before.find(({ id }) => id === draft.id)),
      id: draft.id as PersonId,
      name: draft.name.trim(),
      role: draft.role,
      topics: draft.topics.trim(),
      number: draft.number.trim(),
      hours: hours === 'unreadable' ? null : hours,
      // Whoever stands in for somebody must still be in the list.
      deputyId: named.has(draft.deputy) ? (draft.deputy as PersonId) : null,
    })),
  );
}

/** What the rows do not show. */
function keptOf(before: Person | undefined): Pick<Person, 'busyUntil' | 'answerMinutes'> {
  const { busyUntil = null, answerMinutes = [] } = before ?? {};
  return { busyUntil, answerMinutes };
}

/** `9-17`; null for nothing typed. */
export function readHours(text: string): Person['hours'] | 'unreadable' {
  if (text.trim() === '') return null;
  const [from, to, ...rest] = text.split(/\s*(?:-|–|—|to)\s*/);
  const start = readWallTime(from ?? '');
  const end = readWallTime(to ?? '');
  return start === null || end === null || start === end || rest.length > 0 ? 'unreadable' : { start, end };
}
