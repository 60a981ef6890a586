// Records of one type in memory, with indexes that follow every change: the building block of the ledger view.

/** Names under which a record is found by an index; none keeps it out. */
export type KeysOf<Entry> = (entry: Entry) => readonly string[];

export interface RecordIndex<Entry> {
  readonly keysOf: KeysOf<Entry>;
  readonly groups: Map<string, Map<string, Entry>>;
}

export interface RecordTable<Entry> {
  get(id: string): Entry | undefined;
  values(): readonly Entry[];
  /** Keeps the record unless a newer or equal revision is there. Answers whether it was kept. */
  put(entry: Entry): boolean;
  remove(id: string): void;
}

export function createIndex<Entry>(keysOf: KeysOf<Entry>): RecordIndex<Entry> {
  return { keysOf, groups: new Map() };
}

/** The records an index has under `key`, in the order in which they were first put. */
export function under<Entry>(index: RecordIndex<Entry>, key: string): readonly Entry[] {
  return [...(index.groups.get(key)?.values() ?? [])];
}

export function createRecordTable<Entry extends { readonly revision: number }>(
  idOf: (entry: Entry) => string,
  indexes: readonly RecordIndex<Entry>[],
): RecordTable<Entry> {
  const entries = new Map<string, Entry>();
  return {
    get: (id) => entries.get(id),
    values: () => [...entries.values()],
    put(entry) {
      const id = idOf(entry);
      const before = entries.get(id);
      if (before !== undefined && before.revision >= entry.revision) return false;
      entries.set(id, entry);
      for (const index of indexes) move(index, id, before, entry);
      return true;
    },
    remove(id) {
      const before = entries.get(id);
      entries.delete(id);
      for (const index of indexes) move(index, id, before, undefined);
    },
  };
}

/** Keys that stay are overwritten in place, so the order inside a group does not change. */
function move<Entry>(index: RecordIndex<Entry>, id: string, before: Entry | undefined, after: Entry | undefined): void {
  const kept = after === undefined ? [] : index.keysOf(after);
  const left = before === undefined ? [] : index.keysOf(before).filter((key) => !kept.includes(key));
  for (const key of left) leave(index.groups, key, id);
  if (after === undefined) return;
  for (const key of kept) groupOf(index.groups, key).set(id, after);
}

function leave<Entry>(groups: Map<string, Map<string, Entry>>, key: string, id: string): void {
  const group = groups.get(key);
  group?.delete(id);
  if (group?.size === 0) groups.delete(key);
}

function groupOf<Entry>(groups: Map<string, Map<string, Entry>>, key: string): Map<string, Entry> {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const fresh = new Map<string, Entry>();
  groups.set(key, fresh);
  return fresh;
}
