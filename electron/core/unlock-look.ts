// What was raised while the screen was locked, and nobody reacted to, is shown once more when it is unlocked: a toast on
// a locked screen may never have been seen. The same notice again is no rung, so the ladder's log stays as it is.

import { wasShown } from '../../shared/promise/ladder-state.ts';
import type { LadderAction } from '../../shared/promise/ladder.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import type { Instant } from '../../shared/time.ts';
import { liveCall } from './call-activity.ts';
import type { LedgerReader } from './ledger-view.ts';
import type { Clock } from './ports.ts';
import type { RungShows } from './rung-shows.ts';

export interface UnlockLook {
  noteLock(): void;
  noteUnlock(): void;
  look(now: Instant): Promise<void>;
}

export interface UnlockParts {
  readonly view: LedgerReader;
  readonly shows: Pick<RungShows, 'showAgain'>;
  readonly clock: Pick<Clock, 'now'>;
}

export function createUnlockLook({ view, shows, clock }: UnlockParts): UnlockLook {
  let lockedAt: Instant | null = null;
  let unlockedSince: Instant | null = null;
  return {
    noteLock() {
      lockedAt ??= clock.now();
    },
    noteUnlock() {
      unlockedSince = lockedAt;
      lockedAt = null;
    },
    async look() {
      if (unlockedSince === null || liveCall(view) !== null) return;
      const since = unlockedSince;
      unlockedSince = null;
      await shows.showAgain(view.openPromises().flatMap((promise) => raisedSince(promise, since)));
    },
  };
}

function raisedSince(promise: PromiseRecord, since: Instant): Extract<LadderAction, { kind: 'show' }>[] {
  const { reactedAt, rungLog } = promise;
  const last = rungLog.filter((shown) => wasShown(shown) && shown.rung !== 'decide').at(-1);
  if (last === undefined || last.at < since || (reactedAt !== null && reactedAt >= last.at)) return [];
  const { rung, anchor } = last;
  return [{ kind: 'show', quiet: 'soundless', promiseId: promise.id, rung, anchor, overtaken: [] }];
}
