import { words } from '../../shared/copy/words.ts';
import { focusNotes } from '../state/focus-notes.ts';
import { editPromise } from '../state/app-store.ts';
import { useAppStore, useDesk, useRun, useShow } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import type { Advice } from './advice.ts';
import styles from './advice-line.module.css';

interface AdviceLineProps {
  readonly advice: Advice;
  readonly onTakeWords: () => void;
}

/** One quiet line under the notes. It asks for nothing and goes with the line it is about. */
export function AdviceLine({ advice, onTakeWords }: AdviceLineProps) {
  return (
    <div className={styles['advice']} data-advice={advice.kind}>
      {advice.kind === 'hidden' ? <p role="status">{words(`notes.hidden.${advice.what}`)}</p> : null}
      {advice.kind === 'words' ? (
        <>
          <p>{words(`notes.words.${advice.hint.kind}`, { found: advice.hint.found, instead: advice.hint.instead })}</p>
          <Button preventFocusOnPress keyName="Alt+Enter" onPress={onTakeWords}>
            {words('notes.takeWords')}
          </Button>
        </>
      ) : null}
      {advice.kind === 'number' ? <FoundNumber text={advice.number.text} /> : null}
    </div>
  );
}

/** Whoever called without a number has one now; else it is one more number that a call may be promised to. */
function FoundNumber({ text }: { readonly text: string }) {
  const call = useDesk((desk) => desk.call?.call);
  const store = useAppStore();
  const run = useRun();
  const show = useShow();
  const callId = call?.id;
  if (callId === undefined) return null;

  async function isTheirs(): Promise<void> {
    const correction = { name: null, number: text, customerId: null, someoneElse: false };
    if (callId !== undefined) await run('identifyCaller', { callId, ...correction });
    focusNotes();
  }
  function promise(): void {
    show({ bar: { kind: 'promise' } });
    editPromise(store, { number: text });
  }
  return (
    <>
      <p data-private="">{words('notes.foundNumber', { number: text })}</p>
      {call?.number === null ? (
        <Button preventFocusOnPress onPress={() => void isTheirs()}>
          {words('notes.isTheirNumber')}
        </Button>
      ) : (
        <Button preventFocusOnPress onPress={promise}>
          {words('notes.promiseToNumber')}
        </Button>
      )}
    </>
  );
}
