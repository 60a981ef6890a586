import { words } from '../../../shared/copy/words.ts';
import { useKeyName } from '../../regions/use-key-name.ts';
import { useDesk, useRun } from '../../state/store-context.tsx';
import { useActions } from '../../state/use-actions.ts';
import { useWrapUp } from '../../state/wrap-up.ts';
import { Button } from '../../ui/button.tsx';

/** The outcome region in wrap-up: finish, start the next call, or put this one aside. */
export function WrapUpOutcome() {
  const wrapUp = useWrapUp();
  const canUndo = useDesk((desk) => desk.undo !== null);
  const run = useRun();
  const actions = useActions();
  const callKey = useKeyName('call');
  const undoKey = useKeyName('undo');
  if (wrapUp === null) return null;
  const { id: callId } = wrapUp.call;
  return (
    <>
      <Button tone="go" keyName="Enter" onPress={() => void wrapUp.finish()}>
        {words('wrapUp.finish')}
      </Button>
      <Button keyName={callKey} onPress={() => void actions.call()}>
        {words('wrapUp.nextCall')}
      </Button>
      <Button onPress={() => void run('parkWrapUp', { callId })}>{words('wrapUp.later')}</Button>
      {canUndo ? (
        <Button keyName={undoKey} onPress={() => void actions.undo()}>
          {words('wrapUp.undo')}
        </Button>
      ) : null}
    </>
  );
}
