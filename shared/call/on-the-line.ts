// Who hears the agent now: the questions that screens, lines and the ladder ask of a call.

import type { Call, Hold } from './record.ts';

/** Somebody talks with the agent, waits on hold, or is being rung by them. An incoming ring is nobody yet. */
export function isOnTheLine({ phase, direction }: Pick<Call, 'phase' | 'direction'>): boolean {
  return phase === 'live' || (phase === 'ringing' && direction !== 'incoming');
}

/** The hold that is running: agreed to, and not ended. */
export function runningHold({ holds }: Pick<Call, 'holds'>): Hold | undefined {
  return holds.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null);
}
