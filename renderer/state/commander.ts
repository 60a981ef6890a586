// Sends a command and turns every answer that is not done into one sentence in the window. Nothing typed is thrown
// away by a refusal: the form that asked stays as it is.

import type { HostClient } from '../../shared/contract/host-client.ts';
import type { CommandName, CommandValue, Params } from '../../shared/contract/methods.ts';
import { HostError, type WireErrorCode } from '../../shared/contract/wire-error.ts';
import { type WordKey, words } from '../../shared/copy/words.ts';
import type { Done } from '../../shared/outcome.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { type AppStore, showMessage } from './app-store.ts';

export type CommandAnswer<N extends CommandName> =
  | { readonly kind: 'done'; readonly value: CommandValue<N> }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** Answers what was done, with its value; null means refused or unreachable, and it has been said. */
export type Commander = <N extends CommandName>(name: N, params: Params<N>) => Promise<Done<CommandValue<N>> | null>;

/** `settle` saves what was typed before: a command sees the notes as they stand on the screen. */
export function createCommander(client: HostClient, store: AppStore, settle: () => Promise<void>): Commander {
  const refuse = (text: string): null => {
    showMessage(store, { tone: 'refused', text, undoable: false });
    return null;
  };
  return async (name, params) => {
    try {
      await settle();
      const answer = (await client.request(name, params)) as CommandAnswer<typeof name>;
      if (answer.kind === 'refused') return refuse(refusalInWords(answer.reason));
      return answer;
    } catch (thrown) {
      return refuse(wireErrorInWords(thrown instanceof HostError ? thrown.wire.code : 'hostGone'));
    }
  };
}

export function refusalInWords(refusal: Refusal): string {
  return words(`refusal.${refusal.code}` satisfies WordKey, refusal.values);
}

function wireErrorInWords(code: WireErrorCode): string {
  return words(`wire.${code}` satisfies WordKey);
}
