// Showing a notice must never hold up the next one: a desktop that refuses, throws or hangs is one kind of failure.

import type { Notice } from '../../shared/contract/events.ts';
import { type Outcome, refused } from '../../shared/outcome.ts';
import type { Notifier, Timers } from './ports.ts';

/** N15: a hung notification daemon; the port promises 2 s, and we do not wait longer for it to keep that. */
const PATIENCE_MS = 2_500;

/** `done` when the desktop accepted it; `refused` with the reason otherwise, at the latest after 2.5 s. */
export type ShowNotice = (notice: Notice) => Promise<Outcome<null, string>>;

export function createShowNotice(notifier: Pick<Notifier, 'show'>, timers: Timers): ShowNotice {
  return (notice) => withPatience(() => notifier.show(notice), timers);
}

/** The answer of the desktop, or a refusal after 2.5 s. A port that throws fails like one that answers badly. */
export function withPatience(
  ask: () => Promise<Outcome<null, string>>,
  timers: Timers,
): Promise<Outcome<null, string>> {
  return new Promise((resolve) => {
    const stop = timers.after(PATIENCE_MS, () => resolve(refused('no answer from the desktop')));
    const settle = (outcome: Outcome<null, string>) => {
      stop();
      resolve(outcome);
    };
    attempt(ask).then(settle, (thrown: unknown) => settle(refused(reasonOf(thrown))));
  });
}

async function attempt(ask: () => Promise<Outcome<null, string>>): Promise<Outcome<null, string>> {
  return ask();
}

function reasonOf(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.message : 'unknown').slice(0, 300);
}
