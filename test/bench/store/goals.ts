// What was to be reached, and whether this run did.

import { tableOf } from '../table.ts';

interface Goal {
  readonly what: string;
  readonly limit: number;
  readonly reached: number;
  readonly unit: string;
}

const goals: Goal[] = [];

/** `reached` must not be above `limit`. Left out when a figure is missing. */
export function goal(what: string, reached: number | undefined, limit: number | undefined, unit: string): void {
  if (reached === undefined || limit === undefined || Number.isNaN(reached) || Number.isNaN(limit)) return;
  goals.push({ what, reached, limit, unit });
}

export function goalsTable(): string {
  const rows = goals.map(({ what, reached, limit, unit }) => [
    what,
    `${short(reached)} ${unit}`,
    `${short(limit)} ${unit}`,
    reached <= limit ? 'reached' : `MISSED by ${short(reached / limit)} x`,
  ]);
  return tableOf(['goal', 'measured', 'at most', ''], rows);
}

function short(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}
