// Ids a person can read in a failure: `id-1`, `id-2`, …

import type { Ids } from '../../electron/core/ports.ts';

export function createCountingIds(prefix = 'id'): Ids {
  let last = 0;
  return {
    next() {
      last += 1;
      return `${prefix}-${last}`;
    },
  };
}
