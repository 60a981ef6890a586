// One press and it dials: a customer's number always, a promise when the agent wants it so, wherever it was pressed. The
// call stands on the desk first, and stays there when the phone refuses: the refusal is told by itself.

import type { CallId } from '../../../shared/ids.ts';
import { dialString } from '../../../shared/phone/parse.ts';
import type { ChangeFeed } from '../change-feed.ts';
import type { LedgerHandlers } from '../commands/ledger-commands.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Log } from '../ports.ts';
import type { DialOut } from './dial-out.ts';

export interface DialsAtOnceParts {
  readonly view: LedgerReader;
  readonly dialOut: DialOut;
  readonly feed: Pick<ChangeFeed, 'emit'>;
  readonly log: Log;
}

/** The same commands; two of them dial when they are done. Their answer does not wait for the phone. */
export function dialsAtOnce(commands: LedgerHandlers, parts: DialsAtOnceParts): LedgerHandlers {
  const { view, dialOut, feed, log } = parts;

  async function dial(callId: CallId): Promise<void> {
    const number = view.call(callId)?.number ?? null;
    if (number === null) return;
    const dialled = await dialOut({ number: dialString(number) ?? number.raw, callId });
    if (dialled.kind === 'refused') feed.emit('refusalTold', { refusal: dialled.reason });
  }

  function begin(callId: CallId): void {
    dial(callId).catch((thrown: unknown) => {
      log.write('dialFailed', { error: thrown instanceof Error ? thrown.name : 'unknown' });
    });
  }

  return {
    ...commands,
    async callPromise(params) {
      const begun = await commands.callPromise(params);
      if (begun.kind === 'done' && view.settings.phone.dialsAtOnce) begin(begun.value);
      return begun;
    },
    async dialCustomer(params) {
      const begun = await commands.dialCustomer(params);
      if (begun.kind === 'done') begin(begun.value);
      return begun;
    },
  };
}
