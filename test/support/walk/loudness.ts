// How long each promise has been silent, in milliseconds that really went by: an account of its own, kept from what was
// shown and from nothing the ladder remembers. It holds the longest silence (I3) and the least peace (S9, I2) against
// the table of rungs.

import type { PromiseId } from '../../../shared/ids.ts';
import type { Rung, RungEntry } from '../../../shared/promise/record.ts';
import { type Instant, MINUTE_MS, SECOND_MS } from '../../../shared/time.ts';
import { must } from './violation.ts';

export interface Heard {
  readonly rung: Rung;
  readonly anchor: Instant;
  readonly outcome: RungEntry['outcome'];
  /** Milliseconds lived. */
  readonly at: number;
}

export interface Loudness {
  /** A rung was shown, or given way; quiet ones on a call are not told. */
  heard(id: PromiseId, heard: Heard): void;
  /** Something came that the silence is counted from anew: a clock that was set, a sleep, an act, the end of a call. */
  disturbed(id: PromiseId, at: number): void;
  /** The agent reacted. */
  reacted(id: PromiseId, at: number): void;
  /** Fails when it has been silent for too long; asked while it is due or late and nothing makes it quiet. */
  checkSilence(id: PromiseId, anchor: Instant, at: number): void;
}

/** One ladder: a promise on one anchor, to which it may come back after an undo. */
interface Track {
  last: Heard;
  /** Rung 4, an earlier one that brought the window up, or *late*. */
  base: 'none' | 'window' | 'late';
  /** When it began: a reaction counts from there on. */
  since: number;
  nags: number;
  /** Of these the ones that nothing can have made forgotten. */
  nagsSure: number;
}

interface Life {
  readonly tracks: Map<Instant, Track>;
  disturbedAt: number;
  reactedAt: number;
}

const QUICK_MS = 5 * MINUTE_MS;
const SLOW_MS = 15 * MINUTE_MS;
const QUICK_NAGS = 3;
/** The longest sleep of the loop. */
const SLACK_MS = 15 * SECOND_MS;
/** A rung gives way to a louder one that comes within a minute. */
const GIVEN_WAY_MS = MINUTE_MS;

/** `slackMs` on top of the interval of the ladder: 15 s, and what the desktop may take to answer. */
export function createLoudness(slackMs = SLACK_MS): Loudness {
  const lives = new Map<PromiseId, Life>();
  const lifeOf = (id: PromiseId): Life => {
    const known = lives.get(id);
    if (known !== undefined) return known;
    const fresh: Life = { tracks: new Map(), disturbedAt: 0, reactedAt: Number.NEGATIVE_INFINITY };
    lives.set(id, fresh);
    return fresh;
  };

  return {
    heard(id, heard) {
      const life = lifeOf(id);
      const before = life.tracks.get(heard.anchor);
      if (before !== undefined) checkPeace(id, before, life.disturbedAt, heard);
      life.tracks.set(heard.anchor, after(before, heard));
    },
    disturbed(id, at) {
      const life = lifeOf(id);
      life.disturbedAt = at;
      for (const track of life.tracks.values()) track.nagsSure = 0;
    },
    reacted(id, at) {
      Object.assign(lifeOf(id), { reactedAt: at, disturbedAt: at });
    },
    checkSilence(id, anchor, at) {
      const { tracks, disturbedAt, reactedAt } = lifeOf(id);
      const track = tracks.get(anchor);
      const silentMs = at - Math.max(track?.last.at ?? 0, disturbedAt);
      const mostMs = (track === undefined ? 0 : longestSilence(track, reactedAt >= track.since)) + slackMs;
      const seen = () => `${id} silent for ${silentMs} ms, at most ${mostMs} after ${track?.last.rung ?? 'nothing'}`;
      must(silentMs <= mostMs, 'I3 the gap between rungs is never longer than the ladder says', seen);
    },
  };
}

function after(before: Track | undefined, heard: Heard): Track {
  const base = baseOf(heard);
  if (base !== null) {
    const since = base === 'late' ? heard.at : (before?.since ?? heard.at);
    return { last: heard, base, since, nags: 0, nagsSure: 0 };
  }
  const isNag = Number(heard.rung === 'nag' && heard.outcome !== 'overtaken');
  const { nags, nagsSure, ...track } = before ?? { base: 'none', since: heard.at, nags: 0, nagsSure: 0 };
  return { ...track, last: heard, nags: nags + isNag, nagsSure: nagsSure + isNag };
}

/** Least peace between two rungs of one ladder, unless a clock was set, the agent acted, or the app ended between. */
function checkPeace(id: PromiseId, { last, nagsSure }: Track, disturbedAt: number, { rung, at }: Heard): void {
  if (disturbedAt >= last.at) return;
  const peaceMs = at - last.at;
  const seen = () => `${id}: ${rung} ${peaceMs} ms after ${last.rung} (${last.outcome})`;
  if (rung === 'nag') {
    const leastMs = nagsSure >= QUICK_NAGS ? SLOW_MS : QUICK_MS;
    must(peaceMs >= leastMs, 'I2 each nag is its own, never sooner than the ladder says', seen);
  }
  // *Due* is a floor: it is shown also where *late* is near, and where it failed the window comes at once.
  if (last.rung === 'due' || last.outcome === 'overtaken') return;
  must(peaceMs >= MINUTE_MS, 'S9 at least a minute between two rungs', seen);
}

function baseOf({ rung, outcome }: Heard): Track['base'] | null {
  if (outcome === 'overtaken') return null;
  if (rung === 'late' || rung === 'window') return rung;
  const broughtUp = outcome === 'window' || outcome === 'summary';
  return (rung === 'due' || rung === 'repeat') && broughtUp ? 'window' : null;
}

function longestSilence({ last, base, nags }: Track, hasReacted: boolean): number {
  if (base !== 'late' && hasReacted) return Number.POSITIVE_INFINITY;
  if (base === 'late') return hasReacted || nags >= QUICK_NAGS ? SLOW_MS : QUICK_MS;
  if (base === 'window') return (nags >= QUICK_NAGS ? SLOW_MS : QUICK_MS) + GIVEN_WAY_MS;
  if (last.rung === 'due' && last.outcome === 'failed') return 0;
  return (last.rung === 'repeat' ? 2 : 1) * MINUTE_MS + GIVEN_WAY_MS;
}
