// What a team agreed on in writing and shares as one file (c.12): its own lines to say, and the page that says how an
// issue rises (003-01).

import { z } from 'zod';
import { Instant } from '../time.ts';

/** A line of the team in place of ours; `key` is the name of the line (c.13). */
export const ScriptLine = z.strictObject({
  key: z.string().max(40),
  script: z.string().trim().min(1).max(600),
  /** Key points for those who speak freely (000-22); null keeps ours. */
  flow: z.string().trim().min(1).max(200).nullable(),
});
export type ScriptLine = z.infer<typeof ScriptLine>;

/** One version of the process page; older ones are kept. */
export const ProcessVersion = z.strictObject({
  version: z.int().min(1),
  at: Instant,
  by: z.string().max(60),
  text: z.string().max(8000),
});
export type ProcessVersion = z.infer<typeof ProcessVersion>;
