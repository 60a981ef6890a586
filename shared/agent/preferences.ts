// How this agent likes the app to look and to listen. Nothing here changes what a promise is.

import { z } from 'zod';

export const Snippet = z.strictObject({
  /** Typed after `;`, so `lost` for `;lost`. */
  name: z.string().regex(/^[\p{L}\d-]{1,20}$/u),
  /** What appears; `|` marks the tab stops. */
  text: z.string().min(1).max(500),
});
export type Snippet = z.infer<typeof Snippet>;

/** Persisted. */
export const MUTABLE = ['advance', 'startOfShift', 'sweep'] as const;
export type MutableNotice = (typeof MUTABLE)[number];

export const Preferences = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Per cent of the ordinary text size. */
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]),
  sayStyle: z.enum(['script', 'flow']),
  /** Off: the first F2 answers at once and ring-to-answer is not known (002-02). */
  ringTracking: z.boolean(),
  /** Length of one ring, for "1st ring" (002-02); 6 s is the North American cycle. */
  ringSeconds: z.number().min(1).max(20),
  helpSide: z.enum(['right', 'left']),
  /** Region widths in px as the agent dragged them; null for the designed width. */
  railWidth: z.int().min(180).max(480).nullable(),
  helpWidth: z.int().min(260).max(640).nullable(),
  /** Remapped keys: action name → chord such as `F3` or `Ctrl+Shift+F2`. Only what differs from the map of c.9. */
  keys: z.record(z.string().max(40), z.string().max(40)),
  snippets: z.array(Snippet).max(100),
  /** Lock-screen privacy: notifications name nobody (c.10). */
  hideNames: z.boolean(),
  sound: z.boolean(),
  /** Of our own sound, in per cent; the system's volume stays the system's. */
  volume: z.int().min(0).max(100),
  /** Kinds of notice that are not wanted. *Due* and *late* cannot be named here (c.10). */
  muted: z.array(z.enum(MUTABLE)).max(MUTABLE.length),
  /** The computer is kept awake for the last two minutes before a window opens (T5). */
  keepAwake: z.boolean(),
  /** What the agent wants; what the computer really does is asked anew at every start (L1). */
  startAtLogin: z.boolean(),
  /** Where the daily backup goes; null until the agent chooses, and in files written before this was kept. */
  /** 001-13, 002-12: quiet hints at words that may hurt or defend. */
  checkWords: z.boolean(),
  backupFolder: z.string().max(1000).nullable().default(null),
});
export type Preferences = z.infer<typeof Preferences>;
