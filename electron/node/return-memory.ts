// When the app came back after deaths, in a small file of the profile: what makes the next wait longer. Losing it costs
// nothing but patience, so a damaged file is simply forgotten.

import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Instant } from '../../shared/time.ts';

const Memory = z.strictObject({ version: z.literal(1), returns: z.array(Instant) });

export function readReturns(file: string): readonly Instant[] {
  try {
    return Memory.parse(JSON.parse(readFileSync(file, 'utf8'))).returns;
  } catch {
    return [];
  }
}

export function writeReturns(file: string, returns: readonly Instant[]): void {
  try {
    writeFileSync(file, JSON.stringify({ version: 1, returns }), { mode: 0o600 });
  } catch {
    // The next wait is a short one.
  }
}
