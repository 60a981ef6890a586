// Whether the desktop may be hiding notices (N5): it accepted some, and nobody reacted to anything since.

import type { Instant } from '../time.ts';
import type { PromiseHistoryLine, PromiseRecord } from './record.ts';
import { rungRow } from './rungs.ts';

/** Two rungs without a reaction may be a desktop that shows nothing. */
const SUSPICIOUS = 2;
/** Lines of a promise's history that no person at this computer wrote in answer to a notice. */
const NO_REACTION: readonly PromiseHistoryLine['event'][] = ['made'];

/**
 * How many loud notices the desktop accepted since somebody last reacted to any promise, or said to have seen the test
 * (`seenAt`); 0 while they are fewer than two. An advance notice asks for no reaction and does not count.
 */
export function unansweredNotices(promises: readonly PromiseRecord[], seenAt: Instant | null): number {
  const since = Math.max(seenAt ?? 0, ...promises.flatMap(reactionsOf));
  const shown = promises.flatMap(({ rungLog }) =>
    rungLog.filter(
      ({ at, rung, outcome }) =>
        at > since && (outcome === 'accepted' || outcome === 'summary') && rungRow(rung)?.means.toast === 'urgent',
    ),
  );
  return shown.length < SUSPICIOUS ? 0 : shown.length;
}

/** The last moment at which the desktop accepted a notice; null when it never did. */
export function lastNoticeAt(promises: readonly PromiseRecord[]): Instant | null {
  return promises
    .flatMap(({ rungLog }) => rungLog)
    .filter(({ rung, outcome }) => outcome === 'accepted' && (rungRow(rung)?.means.toast ?? 'none') !== 'none')
    .reduce<Instant | null>((last, { at }) => (last === null || at > last ? at : last), null);
}

function reactionsOf({ reactedAt, history }: PromiseRecord): number[] {
  const acts = history.filter(({ event }) => !NO_REACTION.includes(event)).map(({ at }) => at);
  return reactedAt === null ? acts : [...acts, reactedAt];
}
