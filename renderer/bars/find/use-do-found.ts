import type { FindCommand, FoundThing } from '../../../shared/bar/found.ts';
import { words } from '../../../shared/copy/words.ts';
import { showMessage } from '../../state/app-store.ts';
import { useAppStore, useRun, useShow } from '../../state/store-context.tsx';
import { useActions } from '../../state/use-actions.ts';
import { useCloseBar } from '../use-close-bar.ts';

/** Does what a found row says. The bar closes, or another one takes its place. */
export function useDoFound(): (thing: FoundThing) => Promise<void> {
  const store = useAppStore();
  const run = useRun();
  const show = useShow();
  const close = useCloseBar();
  const command = useFindCommands();
  return async (thing) => {
    const call = store.getState().desk?.call?.call ?? null;
    switch (thing.kind) {
      case 'command':
        return command(thing.name);
      case 'person':
        close();
        return show({ screen: 'desk', helpTab: 'ask' });
      case 'promise':
        show({ screen: 'desk', bar: null, focusedPromise: thing.id });
        await run('openPromise', { promiseId: thing.id });
        return;
      case 'dial': {
        const { customerId, number } = thing;
        if ((await run('dialCustomer', { customerId, number })) !== null) show({ screen: 'desk', bar: null });
        return;
      }
      case 'customer': {
        if (call === null) {
          const { id, name, lastCall: openedCall } = thing;
          return show({ screen: 'history', bar: null, openedCall, callsOf: { id, name } });
        }
        const pick = { callId: call.id, number: null, name: null, customerId: thing.id, someoneElse: false };
        if ((await run('identifyCaller', pick)) !== null) close();
      }
    }
  };
}

function useFindCommands(): (name: FindCommand) => Promise<void> {
  const actions = useActions();
  const show = useShow();
  const close = useCloseBar();
  const writeLetter = useLetter();
  const closing = (act: () => unknown) => () => {
    close();
    return act();
  };
  const does: Readonly<Record<FindCommand, () => unknown>> = {
    promise: () => actions.open({ kind: 'promise' }),
    hold: closing(actions.hold),
    options: () => actions.open({ kind: 'options' }),
    refused: () => actions.open({ kind: 'refused' }),
    wrapUp: closing(actions.wrapUp),
    call: closing(actions.call),
    caller: () => actions.open({ kind: 'caller' }),
    zone: () => actions.open({ kind: 'zone' }),
    exception: () => actions.open({ kind: 'exception' }),
    fourth: writeLetter,
    week: () => show({ screen: 'week', bar: null }),
    history: () => show({ screen: 'history', bar: null }),
    cases: () => show({ screen: 'cases', bar: null }),
    alerts: () => show({ screen: 'alerts', bar: null }),
    settings: () => show({ screen: 'settings', bar: null }),
    compact: closing(actions.compact),
    curtain: closing(actions.curtain),
    undo: closing(actions.undo),
  };
  return async (name) => {
    await does[name]();
  };
}

/** A letter from whoever is on the line, else from whoever the history shows; nobody to write it for is said. */
function useLetter(): () => void {
  const store = useAppStore();
  const show = useShow();
  return () => {
    const { desk, view } = store.getState();
    const caller = desk?.call?.customer ?? null;
    const whose = caller === null ? view.callsOf : { id: caller.id, name: caller.name ?? words('find.unnamed') };
    if (whose === null) showMessage(store, { tone: 'refused', text: words('fourth.whose'), undoable: false });
    else show({ screen: 'desk', bar: { kind: 'fourth', customerId: whose.id, name: whose.name } });
  };
}
