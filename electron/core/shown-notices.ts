// Notices of promises that are on the desktop: shown, and taken away once somebody answered them or the promise ended.

import type { Notice } from '../../shared/contract/events.ts';
import type { PromiseId } from '../../shared/ids.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Instant } from '../../shared/time.ts';
import type { AlertBoard } from './alert-board.ts';
import type { LedgerReader } from './ledger-view.ts';
import type { Clock, Notifier } from './ports.ts';
import type { Session } from './session.ts';
import type { ShowNotice } from './show-notice.ts';
import type { Announce } from './topics.ts';

export interface ShownNotices {
  /** A notice about these promises. Health remembers what the desktop said to the last one. */
  show(notice: Notice, about: readonly PromiseId[]): ReturnType<ShowNotice>;
  /** Takes away what needs nobody any more: the promises ended or went, or somebody reacted to them (N8). */
  removeAnswered(): void;
}

export interface NoticeParts {
  readonly view: LedgerReader;
  readonly show: ShowNotice;
  readonly notifier: Pick<Notifier, 'remove'>;
  readonly board: Pick<AlertBoard, 'clearAnswered'>;
  readonly session: Session;
  readonly clock: Pick<Clock, 'now'>;
  readonly announce: Announce;
}

export function createShownNotices(parts: NoticeParts): ShownNotices {
  const { view, show, notifier, board, session, clock, announce } = parts;
  const shown = new Map<string, { readonly about: readonly PromiseId[]; readonly at: Instant }>();

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
    async show(notice, about) {
      if (about.length > 0) shown.set(notice.id, { about, at: clock.now() });
      const outcome = await show(notice);
      noteHealth(outcome);
      return outcome;
    },
    removeAnswered() {
      for (const [noticeId, { about, at }] of shown) {
        if (!about.every((id) => needsNobody(id, at))) continue;
        shown.delete(noticeId);
        notifier.remove(noticeId);
      }
      board.clearAnswered(needsNobody);
    },
  };
}
