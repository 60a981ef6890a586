// To the files of the whole conversation: cases with their steps, causes on every slow path, what a team agreed on.

import type { FileContent } from '../migrations.ts';
import { type Additions, type Fields, isObject, withAdded } from './each-record.ts';

const CASE = { closing: null, handOverOffer: null, tried: [], passes: [], steps: [], heardAt: null, history: [] };
const SETTINGS = {
  guardGrant: null,
  callingHours: { always: null, edited: [] },
  policies: [],
  scripts: [],
  process: [],
};

const ADDED: Additions = {
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
  return withAdded(file, ADDED);
}

/** The same fields for each of a list inside a record. */
function each(record: Fields, name: string, fields: Fields): Fields {
  const list = record[name];
  return Array.isArray(list) ? { [name]: list.map((one) => (isObject(one) ? { ...fields, ...one } : one)) } : {};
}
