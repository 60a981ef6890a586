// The name by which an undo toast speaks of somebody.

import type { CustomerId } from '../../../shared/ids.ts';
import type { LedgerReader } from '../ledger-view.ts';

/** Empty when nobody asked for the name yet. */
export function whoIs(view: LedgerReader, id: CustomerId | null): string {
  return (id === null ? null : view.customer(id)?.name) ?? '';
}
