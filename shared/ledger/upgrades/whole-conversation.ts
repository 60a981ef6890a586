// To the files of the whole conversation: cases with their steps, causes on every slow path, what a team agreed on.
// Applies to files (`records`, `guests`) and to lines of the journal (`puts`) alike.

import type { FileContent } from '../migrations.ts';

type Fields = Readonly<Record<string, unknown>>;

const LISTS = ['records', 'guests', 'puts'] as const;

const CASE = { closing: null, handOverOffer: null, tried: [], passes: [], steps: [], heardAt: null, history: [] };
const SETTINGS = {
  guardGrant: null,
  callingHours: { always: null, edited: [] },
  policies: [],
  scripts: [],
  process: [],
};

/** What each type of record gains. What has another shape is left as it is. */
const ADDED: Readonly<Record<string, (record: Fields) => Fields>> = {
  call: (record) => ({
    pace: 'normal',
    repSteps: [],
    ...record,
    ...each(record, 'holds', { minutes: null }),
    ...each(record, 'options', { cause: 'authority' }),
    ...each(record, 'escalations', { tag: 'authority' }),
  }),
  promise: (record) => ({ dependsOn: null, moves: 0, ...record }),
  case: (record) => ({ ...CASE, ...record }),
  engine: (record) => ({ fourths: [], ...record }),
  exception: (record) => ({ result: 'granted', policyId: null, ...record }),
  settings: (record) => ({
    ...SETTINGS,
    ...record,
    ...each(record, 'grants', { howOften: null }),
    ...each(record, 'people', { deputyId: null, answerMinutes: [] }),
    ...(isObject(record['preferences']) ? { preferences: { checkWords: true, ...record['preferences'] } } : {}),
  }),
};

export function withWholeConversation(file: FileContent): FileContent {
  const lists = LISTS.filter((name) => Array.isArray(file[name])).map(
    (name) => [name, file[name] as unknown[]] as const,
  );
  return { ...file, ...Object.fromEntries(lists.map(([name, list]) => [name, list.map(upgraded)])) };
}

function upgraded(entry: unknown): unknown {
  if (!isObject(entry) || !isObject(entry['record'])) return entry;
  const add = ADDED[String(entry['type'])];
  return add === undefined ? entry : { ...entry, record: add(entry['record']) };
}

/** The same fields for each of a list inside a record. */
function each(record: Fields, name: string, fields: Fields): Fields {
  const list = record[name];
  return Array.isArray(list) ? { [name]: list.map((one) => (isObject(one) ? { ...fields, ...one } : one)) } : {};
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
