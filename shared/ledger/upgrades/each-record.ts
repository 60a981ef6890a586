// Upgrades that add fields to records, wherever a file has them: `records`, `guests`, and `puts` of the journal.

import type { RecordType } from '../shapes.ts';
import type { FileContent } from '../migrations.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What each type of record gains. */
export type Additions = { readonly [Type in RecordType]?: (record: Fields) => Fields };

const LISTS = ['records', 'guests', 'puts'] as const;

/** What has another shape than expected is left as it is: the schema speaks of it later. */
export function withAdded(file: FileContent, additions: Additions): FileContent {
  const lists = LISTS.filter((name) => Array.isArray(file[name])).map(
    (name) => [name, (file[name] as unknown[]).map((entry) => upgraded(entry, additions))] as const,
  );
  return { ...file, ...Object.fromEntries(lists) };
}

function upgraded(entry: unknown, additions: Additions): unknown {
  if (!isObject(entry) || !isObject(entry['record'])) return entry;
  const type = String(entry['type']);
  const add = Object.hasOwn(additions, type) ? additions[type as RecordType] : undefined;
  return add === undefined ? entry : { ...entry, record: add(entry['record']) };
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
