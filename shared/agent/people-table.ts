// The directory as a table (003-19): name, role, topics, number, hours, deputy. People are known by their name; whoever
// is not in the table stays as they are.

import { csvLine } from '../copies/csv.ts';
import { type CsvRow, csvRows } from '../copies/csv-rows.ts';
import { words } from '../copy/words.ts';
import type { PersonId } from '../ids.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { foldReason } from '../authority/like-cases.ts';
import { type Person, PersonRole } from './people.ts';
import { readHours } from './people-draft.ts';

export const PEOPLE_COLUMNS = ['name', 'role', 'topics', 'number', 'hours', 'deputy'] as const;
type Column = (typeof PEOPLE_COLUMNS)[number];
const MOST_PEOPLE = 500;

/** As a spreadsheet reads it; it can be read back. */
export function peopleTable(people: readonly Person[]): string {
  const nameOf = (id: PersonId | null) => people.find((one) => one.id === id)?.name ?? null;
  const rows = people.map(({ name, role, topics, number, hours, deputyId }) => [
    name,
    ROLE_NAMES[role],
    topics,
    number,
    hours === null ? null : `${hours.start}–${hours.end}`,
    nameOf(deputyId),
  ]);
  return `\uFEFF${[[...PEOPLE_COLUMNS], ...rows].map(csvLine).join('')}`;
}

/** The directory with the rows of the table in it, or one sentence about the first thing that does not fit. */
export function readPeopleTable(
  text: string,
  before: readonly Person[],
  newId: () => string,
): Outcome<readonly Person[], string> {
  const rows = csvRows(text);
  if (rows === null) return refused(words('people.problem.quote'));
  const [head, ...lines] = rows;
  const columns = columnsOf(head);
  if (columns === null) return refused(words('people.problem.columns', { columns: PEOPLE_COLUMNS.join(', ') }));
  if (lines.length === 0) return refused(words('people.problem.nobody'));
  const read = readLines(lines, columns, before, newId);
  if (read.kind === 'refused') return read;
  const added = read.value.filter(({ isNew }) => isNew).map(({ person }) => person);
  const people = [...mergedInPlace(before, read.value), ...added];
  if (people.length > MOST_PEOPLE) return refused(words('people.problem.many'));
  return withDeputies(people, read.value);
}

interface Row {
  readonly line: number;
  readonly person: Person;
  readonly isNew: boolean;
  /** Undefined where the table has no such column: then the deputy stays. */
  readonly deputy: string | undefined;
}

const ROLE_NAMES: Readonly<Record<PersonRole, string>> = {
  supervisor: 'supervisor',
  expert: 'expert',
  seniorPartner: 'senior partner',
};

/** The place of each column; null unless name and role are there. */
function columnsOf(head: CsvRow | undefined): ReadonlyMap<Column, number> | null {
  const names = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const found = PEOPLE_COLUMNS.filter((column) => names.includes(column));
  const columns = new Map(found.map((column) => [column, names.indexOf(column)]));
  return columns.has('name') && columns.has('role') ? columns : null;
}

function readLines(
  lines: readonly CsvRow[],
  columns: ReadonlyMap<Column, number>,
  before: readonly Person[],
  newId: () => string,
): Outcome<Row[], string> {
  const rows: Row[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of lines) {
    const cell = (column: Column) => {
      const at = columns.get(column);
      return at === undefined ? undefined : (cells[at] ?? '').trim();
    };
    const name = cell('name') ?? '';
    if (name === '' || name.length > 60) return refused(words('people.problem.name', { line }));
    const key = foldReason(name) || name;
    if (seen.has(key)) return refused(words('people.problem.twice', { line, name }));
    seen.add(key);
    const known = before.find((one) => (foldReason(one.name) || one.name) === key);
    const read = readPerson(cell, known, { line, name, newId });
    if (read.kind === 'refused') return read;
    rows.push({ line, person: read.value, isNew: known === undefined, deputy: cell('deputy') });
  }
  return done(rows);
}

function readPerson(
  cell: (column: Column) => string | undefined,
  known: Person | undefined,
  { line, name, newId }: { readonly line: number; readonly name: string; readonly newId: () => string },
): Outcome<Person, string> {
  const role = roleNamed(cell('role') ?? '');
  if (role === null) return refused(words('people.problem.role', { line, name }));
  const typed = cell('hours');
  const hours = typed === undefined ? (known?.hours ?? null) : readHours(typed);
  if (hours === 'unreadable') return refused(words('people.problem.hours', { line, name }));
  const topics = cell('topics') ?? known?.topics ?? '';
  const number = cell('number') ?? known?.number ?? '';
  if (topics.length > 120 || number.length > 40) return refused(words('people.problem.long', { line, name }));
  const { id = newId() as PersonId, busyUntil = null, deputyId = null, answerMinutes = [] } = known ?? {};
  return done({ id, name, role, topics, number, hours, busyUntil, deputyId, answerMinutes });
}

function roleNamed(text: string): PersonRole | null {
  const wanted = text.toLowerCase().replaceAll(/\s/g, '');
  return PersonRole.options.find((role) => role.toLowerCase() === wanted) ?? null;
}

function mergedInPlace(before: readonly Person[], rows: readonly Row[]): readonly Person[] {
  return before.map((one) => rows.find(({ person }) => person.id === one.id)?.person ?? one);
}

/** Deputies are named, so they are looked up once everybody is there. */
function withDeputies(people: readonly Person[], rows: readonly Row[]): Outcome<readonly Person[], string> {
  const byName = new Map(people.map(({ id, name }) => [foldReason(name) || name, id]));
  const deputies = new Map<PersonId, PersonId | null>();
  for (const { line, person, deputy } of rows) {
    if (deputy === undefined) continue;
    const id = deputy === '' ? null : byName.get(foldReason(deputy) || deputy);
    if (id === undefined) return refused(words('people.problem.deputy', { line, name: person.name, deputy }));
    deputies.set(person.id, id);
  }
  return done(
    people.map((one) => ({ ...one, deputyId: deputies.has(one.id) ? (deputies.get(one.id) ?? null) : one.deputyId })),
  );
}
