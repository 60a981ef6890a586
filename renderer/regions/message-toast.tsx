import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { words } from '../../shared/copy/words.ts';
import { SECOND_MS } from '../../shared/time.ts';
import { showMessage } from '../state/app-store.ts';
import { useApp, useAppStore, useDesk, useRun } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import styles from './message-toast.module.css';
import { useKeyName } from './use-key-name.ts';

/** How long an Undo stays in sight (c.1 #7); `/undo` works for 10 minutes. */
const SHOWN_MS = 10 * SECOND_MS;

/** The one line about what was just done or refused, with its Undo. Never takes the caret; the announcer says it. */
export function MessageToast() {
  const message = useApp((state) => state.message);
  const store = useAppStore();
  const run = useRun();
  const undoKey = useKeyName('undo');
  useSayWhatWasDone();
  const close = (): void => store.setState({ message: null });

  useEffect(() => {
    if (message === null) return;
    const timer = setTimeout(() => store.setState({ message: null }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message, store]);

  return (
    <section className={styles['place']} aria-label={words('app.messages')}>
      {message === null ? null : (
        <p className={`${styles['toast']} ${styles[message.tone]}`} key={message.id}>
          <span data-private="">{message.text}</span>
          {message.undoable ? (
            <Button
              tone="link"
              keyName={undoKey}
              preventFocusOnPress
              onPress={() => {
                close();
                void run('undo', { actionId: null });
              }}
            >
              {words('app.undo')}
            </Button>
          ) : null}
          <Button
            aria-label={words('app.close')}
            icon={<X size={16} aria-hidden="true" />}
            preventFocusOnPress
            onPress={close}
          />
        </p>
      )}
    </section>
  );
}

/** Says an action once when it becomes the one that can be undone. */
function useSayWhatWasDone(): void {
  const store = useAppStore();
  const undo = useDesk((desk) => desk.undo);
  const said = useRef(new Set([undo?.id]));
  useEffect(() => {
    // An earlier action is offered again once a later one was taken back: that is nothing new.
    if (undo === null || said.current.has(undo.id)) return;
    said.current.add(undo.id);
    showMessage(store, {
      tone: 'said',
      text: words(`action.${undo.label}`, { who: undo.who, named: undo.who === '' ? 'no' : 'yes' }),
      undoable: true,
    });
  }, [undo, store]);
}
