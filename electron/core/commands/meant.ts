// Whom a command speaks of, as far as it can be somebody who is not at hand: they are recalled before it decides.

import type { CustomerId } from '../../../shared/ids.ts';
import { dialString } from '../../../shared/phone/parse.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Whom } from '../ports.ts';
import type { Recall } from '../recall.ts';
import { readNumber } from './caller-steps.ts';
import type { LedgerCommandName, LedgerHandlers } from './ledger-commands.ts';

type ParamsOf<Name extends LedgerCommandName> = Parameters<LedgerHandlers[Name]>[0];
type Meant = { readonly [Name in LedgerCommandName]?: (params: ParamsOf<Name>, view: LedgerReader) => readonly Whom[] };

/** The others speak of open calls and promises, whose people are always at hand. */
const MEANT: Meant = {
  ringCall: ({ number }, view) => underNumber(number, view),
  identifyCaller: ({ number, customerId }, view) => [...underNumber(number, view), ...customer(customerId)],
  confirmZone: ({ customerId }) => customer(customerId),
  setCustomerLimits: ({ customerId }) => customer(customerId),
  makePromise: ({ customerId, number }, view) => [...customer(customerId), ...underNumber(number, view)],
  recordFourth: ({ customerId }) => customer(customerId),
  reopenCase: ({ customerId }) => customer(customerId),
  dialCustomer: ({ customerId }) => customer(customerId),
  callPromise: ({ promiseId }, view) => customer(view.promise(promiseId)?.customerId ?? null),
};

/** The same handlers, each with the people it speaks of at hand. */
export function recalledFirst(handlers: LedgerHandlers, view: LedgerReader, recall: Recall): LedgerHandlers {
  const names = Object.keys(handlers) as readonly LedgerCommandName[];
  // Names, handlers and people come from one table; the mapped types say so, `fromEntries` cannot.
  return Object.fromEntries(names.map((name) => [name, afterRecall(handlers, name, view, recall)])) as LedgerHandlers;
}

function afterRecall<Name extends LedgerCommandName>(
  handlers: LedgerHandlers,
  name: Name,
  view: LedgerReader,
  recall: Recall,
): LedgerHandlers[Name] {
  const meant = MEANT[name];
  if (meant === undefined) return handlers[name];
  const handler = handlers[name] as (params: ParamsOf<Name>) => Promise<unknown>;
  return (async (params: ParamsOf<Name>) => {
    await recall.bring(meant(params, view));
    return handler(params);
  }) as LedgerHandlers[Name];
}

/** Everybody under a number as it was typed or sent; nobody when it cannot be read. */
export function underNumber(text: string | null, view: LedgerReader): readonly Whom[] {
  const number = readNumber(text, view.settings.profile?.country ?? '');
  const spelled = number === null ? null : dialString(number);
  return spelled === null ? [] : [{ kind: 'number', number: spelled }];
}

function customer(id: CustomerId | null): readonly Whom[] {
  return id === null ? [] : [{ kind: 'customer', id }];
}
