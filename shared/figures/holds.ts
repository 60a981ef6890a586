// What holds say of a day: how soon the first one came (001-07), and how often customers agreed (002-03). Never a rank.

import type { Call } from '../call/record.ts';
import { SECOND_MS } from '../time.ts';

export interface HoldAnswers {
  readonly asked: number;
  readonly agreed: number;
}

/** Whole seconds from the answer to the first hold that began; null without one. */
export function secondsToFirstHold({ answeredAt, holds }: Pick<Call, 'answeredAt' | 'holds'>): number | null {
  const first = holds.find(({ startedAt }) => startedAt !== null)?.startedAt;
  if (answeredAt === null || first == null) return null;
  return Math.max(0, Math.floor((first - answeredAt) / SECOND_MS));
}

/** How often a hold was asked for, and how often the customer said yes; of one that only the phone told nobody knows. */
export function holdAnswers(calls: readonly Pick<Call, 'holds'>[]): HoldAnswers {
  const holds = calls.flatMap((call) => call.holds).filter(({ permission }) => permission !== 'notNoted');
  return { asked: holds.length, agreed: holds.filter(({ permission }) => permission === 'agreed').length };
}

/** 0 to 1; null while nobody was asked. */
export function permissionRate({ asked, agreed }: HoldAnswers): number | null {
  return asked === 0 ? null : agreed / asked;
}
