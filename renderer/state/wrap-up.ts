// The wrap-up under way: what the agent chose in this window, over what the facts of the call say.

import {
  finishedWrapUp,
  type MissingPart,
  missingPart,
  type QuickKey,
  pressQuickKey,
  type WrapUpDraft,
  wrapUpDraft,
} from '../../shared/bar/wrap-up-choice.ts';
import type { Call, WrapUp } from '../../shared/call/record.ts';
import type { CallId } from '../../shared/ids.ts';
import { type AppStore, showView } from './app-store.ts';
import { useApp, useAppStore, useDesk, useRun } from './store-context.tsx';

export interface WrapUpUnderWay {
  readonly call: Call;
  readonly draft: WrapUpDraft;
  /** What Finish asked for and is still missing. */
  readonly asked: MissingPart | null;
  choose(part: Partial<WrapUp>): void;
  press(key: QuickKey): void;
  /** True when the call was finished; false while something is missing or when it was refused. */
  finish(): Promise<boolean>;
}

/** Chooses parts of a call's wrap-up, also before it begins: *Resolved now* and *Refused + alternative* do. */
export function chooseWrapUp(store: AppStore, callId: CallId, part: Partial<WrapUp>): void {
  store.setState(({ wrapUpEdits: { callId: before, chosen } }) => ({
    wrapUpEdits: { callId, chosen: before === callId ? { ...chosen, ...part } : part, asked: null },
  }));
}

/** The wrap-up of the call on the desk; null when there is none. */
export function useWrapUp(): WrapUpUnderWay | null {
  const store = useAppStore();
  const run = useRun();
  const edits = useApp((state) => state.wrapUpEdits);
  const call = useDesk((desk) => desk.call?.call ?? null);
  const promiseMade = useDesk((desk) => desk.promises.some((promise) => promise.callId === desk.call?.call.id));
  if (call === null) return null;
  const draft = wrapUpDraft(call, promiseMade, edits.callId === call.id ? edits.chosen : {});
  const missing = missingPart(draft);
  const choose = (part: Partial<WrapUp>) => chooseWrapUp(store, call.id, part);
  return {
    call,
    draft,
    asked: edits.callId === call.id && edits.asked === missing ? missing : null,
    choose,
    press: (key) => choose(pressQuickKey(draft, key)),
    async finish() {
      const wrapUp = finishedWrapUp(draft);
      store.setState(({ wrapUpEdits }) => ({ wrapUpEdits: { ...wrapUpEdits, callId: call.id, asked: missing } }));
      const isFinished = wrapUp !== null && (await run('finishCall', { callId: call.id, wrapUp })) !== null;
      if (isFinished && wrapUp.disposition === 'endedForAbuse') showView(store, { breather: 'offered' });
      return isFinished;
    },
  };
}
