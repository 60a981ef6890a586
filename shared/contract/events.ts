// What a host tells its windows without being asked. Payloads are whole parts of the desk, never deltas of text.

import { z } from 'zod';
import { DeskChange } from '../desk/desk.ts';
import { PromiseId } from '../ids.ts';
import { Refusal } from '../refusal.ts';
import { Instant } from '../time.ts';

/** A notice as words, ready to show: the page shows it where the desktop cannot. */
export const Notice = z.strictObject({
  /** Replaces an earlier notice with the same id: a promise's id, or `test`, `passed`, `shift`, `sweep`, `supervisor`. */
  id: z.string().max(30),
  title: z.string(),
  body: z.string(),
  /** Pressed as shortcuts only; the same acts are in the rail and the tray (N3). */
  actions: z.array(z.strictObject({ id: z.enum(['call', 'snooze', 'open', 'done', 'newTime']), label: z.string() })),
  urgent: z.boolean(),
  silent: z.boolean(),
});
export type Notice = z.infer<typeof Notice>;
export type NoticeAction = Notice['actions'][number]['id'];

export const events = {
  /** Parts of the desk that changed. `revision` is one more than the last; `now` keeps the window's clock right. */
  deskChanged: z.strictObject({ revision: z.int().min(1), now: Instant, change: DeskChange }),
  /** The reminder loop looked; `now` is the host's clock. */
  remindersChecked: z.strictObject({ now: Instant }),
  noticeShown: Notice,
  noticeRemoved: z.strictObject({ id: z.string().max(30) }),
  /** The page is asked for the one short sound; `volume` in per cent. */
  soundAsked: z.strictObject({ volume: z.int().min(0).max(100) }),
  /** Something that began was not carried through, such as a number that the phone refused. The act itself stands. */
  refusalTold: z.strictObject({ refusal: Refusal }),
  /** A notice about several promises was pressed: show today's list, what no longer fits, or the case. */
  listBroughtForward: z.strictObject({ list: z.enum(['day', 'sweep', 'case']) }),
  /** A notice, tray or start brought this promise forward: show it; `act` is what was pressed. */
  promiseBroughtForward: z.strictObject({
    promiseId: PromiseId,
    act: z.enum(['open', 'call', 'snooze', 'done', 'newTime']),
  }),
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<N extends EventName> = z.infer<Events[N]>;
