// Ids from the platform's random source.

import { randomBytes } from 'node:crypto';
import type { Ids } from '../core/ports.ts';

/** 128 bits are 22 characters of base64url: no two in the life of all desks, and short enough for a toast tag (N7). */
const ID_BYTES = 16;

export function createRandomIds(): Ids {
  return { next: () => randomBytes(ID_BYTES).toString('base64url') };
}
