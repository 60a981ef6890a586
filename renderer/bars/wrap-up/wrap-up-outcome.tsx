import { words } from '../../../shared/copy/words.ts';
import { useDesk, useRun } from '../../state/store-context.tsx';
import { useWrapUp } from '../../state/wrap-up.ts';
import { Button } from '../../ui/button.tsx';

/** The outcome region in wrap-up: finish, start the next call, or put this one aside. */
export function WrapUpOutcome() {
  const wrapUp = useWrapUp();
  const canUndo = useDesk((desk) => desk.undo !== null);
  const run = useRun();
  if (wrapUp === null) return null;
  const { id: callId } = wrapUp.call;
  const later = async () => (await run('parkWrapUp', { callId })) !== null;
  const nextCall = async () => {
    if (await later()) await run('ringCall', { number: null });
  };
  return (
    <>
      <Button tone="go" keyName="Enter" onPress={() => void wrapUp.finish()}>
        {words('wrapUp.finish')}
      </Button>
      <Button keyName="F2" onPress={() => void nextCall()}>
        {words('wrapUp.nextCall')}
      </Button>
      <Button onPress={() => void later()}>{words('wrapUp.later')}</Button>
      {canUndo ? (
        <Button keyName="Ctrl+Z" onPress={() => void run('undo', { actionId: null })}>
          {words('wrapUp.undo')}
        </Button>
      ) : null}
    </>
  );
}
