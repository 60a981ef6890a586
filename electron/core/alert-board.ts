// Which promises the window on top calls out, and whether that window is shown. A promise comes onto the board with a
// rung that is loud enough, and leaves it with a reaction or its end; hiding the window is neither.

import type { PromiseId } from '../../shared/ids.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Instant } from '../../shared/time.ts';
import type { Attention, Clock, Timers } from './ports.ts';
import type { Session } from './session.ts';
import { withPatience } from './show-notice.ts';
import type { Announce } from './topics.ts';

export interface AlertBoard {
  /** Puts these on the board and shows the window; `refused` with the reason when it cannot be shown. */
  raise(ids: readonly PromiseId[]): Promise<Outcome<null, string>>;
  /** Takes those off that need nobody any more since they were raised; the window goes with the last. */
  clearAnswered(needsNobody: (id: PromiseId, since: Instant) => boolean): void;
  /** The agent put the window away; the next loud rung brings it back. */
  hide(): void;
}

export interface BoardParts {
  readonly attention: Pick<Attention, 'showAlerts' | 'hideAlerts'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly timers: Timers;
  readonly session: Session;
  readonly announce: Announce;
}

export function createAlertBoard({ attention, clock, timers, session, announce }: BoardParts): AlertBoard {
  const raisedAt = new Map<PromiseId, Instant>();

  function tell(): void {
    session.alerts = [...raisedAt.keys()];
    announce(new Set(['session']));
    if (raisedAt.size === 0) attention.hideAlerts();
  }

  return {
    raise(ids) {
      const now = clock.now();
      for (const id of ids) raisedAt.set(id, now);
      tell();
      return withPatience(() => attention.showAlerts(), timers);
    },
    clearAnswered(needsNobody) {
      const answered = [...raisedAt].filter(([id, since]) => needsNobody(id, since));
      for (const [id] of answered) raisedAt.delete(id);
      if (answered.length > 0) tell();
    },
    hide() {
      raisedAt.clear();
      tell();
    },
  };
}
