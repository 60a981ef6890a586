// What a part of the desk can depend on: a type of saved record, or one of the things that are never saved.

import type { RecordType } from '../../shared/ledger/shapes.ts';

/** `clock`: only time passed. `session`: health, undo, compact mode, away. `task`: how far long work is. `phone`: what it tells. */
export type Topic = RecordType | 'clock' | 'session' | 'task' | 'phone';

/** Tells whoever shows or schedules something that these topics have changed. */
export type Announce = (topics: ReadonlySet<Topic>) => void;

const EVERY: { readonly [Name in Topic]: true } = {
  call: true,
  notes: true,
  customer: true,
  case: true,
  promise: true,
  exception: true,
  settings: true,
  engine: true,
  clock: true,
  session: true,
  task: true,
  phone: true,
};

export const ALL_TOPICS: ReadonlySet<Topic> = new Set(Object.keys(EVERY) as Topic[]);
