// Notices of promises that are on the desktop: shown, and taken away once somebody answered them or the promise ended.

import type { Outcome } from '../../shared/outcome.ts';
import { PromiseId } from '../../shared/ids.ts';
import type { Notice } from '../../shared/contract/events.ts';
import type { Instant } from '../../shared/time.ts';
import type { LedgerReader } from './ledger-view.ts';
import type { Clock, Notifier } from './ports.ts';
import type { Session } from './session.ts';
import type { ShowNotice } from './show-notice.ts';
import type { Announce } from './topics.ts';

export interface ShownNotices {
  /** Health remembers what the desktop said to the last one. */
  show: ShowNotice;
  /** Takes away what needs nobody any more: the promise ended or went, or somebody reacted to it (N8). */
  removeAnswered(): void;
}

export interface NoticeParts {
  readonly view: LedgerReader;
  readonly show: ShowNotice;
  readonly notifier: Pick<Notifier, 'remove'>;
  readonly session: Session;
  readonly clock: Pick<Clock, 'now'>;
  readonly announce: Announce;
}

export function createShownNotices({ view, show, notifier, session, clock, announce }: NoticeParts): ShownNotices {
  const shownAt = new Map<PromiseId, Instant>();

  function noteHealth(outcome: Outcome<null, string>): void {
    const failure = outcome.kind === 'refused' ? outcome.reason : null;
    if (failure === session.notificationFailure) return;
    session.notificationFailure = failure;
    announce(new Set(['session']));
  }

  function needsNobody(id: PromiseId, since: Instant): boolean {
    const promise = view.promise(id);
    return promise?.status !== 'open' || (promise.reactedAt !== null && promise.reactedAt >= since);
  }

  return {
    async show(notice: Notice) {
      const about = PromiseId.safeParse(notice.id);
      if (about.success && view.promise(about.data) !== undefined) shownAt.set(about.data, clock.now());
      const outcome = await show(notice);
      noteHealth(outcome);
      return outcome;
    },
    removeAnswered() {
      for (const [id, since] of shownAt) {
        if (!needsNobody(id, since)) continue;
        shownAt.delete(id);
        notifier.remove(id);
      }
    },
  };
}
