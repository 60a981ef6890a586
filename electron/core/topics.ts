// What a part of the desk can depend on: a type of saved record, or one of the things that are never saved.

import type { RecordType } from '../../shared/ledger/shapes.ts';

/** `clock`: only time passed. `session`: health, undo, compact mode, away. */
export type Topic = RecordType | 'clock' | 'session';

/** Tells whoever shows or schedules something that these topics have changed. */
export type Announce = (topics: ReadonlySet<Topic>) => void;
