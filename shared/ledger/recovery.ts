// What a start found lost in the data folder. While a recovery stands, what could be read is shown and reminded of,
// and nothing is written until the agent has chosen to go on with it.

import { z } from 'zod';

export const RecoveredFile = z.strictObject({
  /** Path inside the data folder, with `/`. */
  file: z.string().max(80),
  /** The words are in copy under `store.file.<what>`. */
  what: z.enum(['hot', 'customers', 'settings', 'numbers', 'day', 'manifest', 'journal']),
  /**
   * `lost`: nothing of it could be read; `part`: some of its records; `older`: an older version of the file, so that
   * later changes to what it holds are missing.
   */
  state: z.enum(['lost', 'part', 'older']),
  /** Records that could be read and are in use. */
  rescued: z.int().min(0),
});
export type RecoveredFile = z.infer<typeof RecoveredFile>;

export const Recovery = z.strictObject({
  found: z.array(RecoveredFile).min(1),
  /** Open promises that could be read, and of which the agent is reminded. */
  openPromises: z.int().min(0),
});
export type Recovery = z.infer<typeof Recovery>;
