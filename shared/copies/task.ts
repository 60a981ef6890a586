// Long work on everything that is saved, as the window shows it: what it is, how far it is, and that it can be given up.

import { z } from 'zod';

export const TaskKind = z.enum(['backup', 'look', 'restore', 'export', 'import']);
export type TaskKind = z.infer<typeof TaskKind>;

export const Task = z.strictObject({
  kind: TaskKind,
  done: z.int().min(0),
  /** Null while nobody can know how much there is. */
  of: z.int().min(0).nullable(),
});
export type Task = z.infer<typeof Task>;
