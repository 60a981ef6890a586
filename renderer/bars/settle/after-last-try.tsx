import { words } from '../../../shared/copy/words.ts';
import { MOST_TRIES } from '../../../shared/promise/tries.ts';
import { usePromiseActs } from '../../state/use-promise-acts.ts';
import { Button } from '../../ui/button.tsx';
import type { TriedPromise } from './use-tried.ts';

/** What else there is after a try: another time, and after the third to end it as not reached. */
export function AfterLastTry({ tried: { promiseId, isOpen, nextTry, tries } }: { readonly tried: TriedPromise }) {
  const acts = usePromiseActs();
  if (!isOpen) return null;
  return (
    <>
      <Button tone="line" onPress={() => acts.newTime(promiseId)}>
        {words(nextTry === null ? 'act.tellNewTime' : 'noAnswer.changeTime')}
      </Button>
      {tries < MOST_TRIES ? null : (
        <Button onPress={() => acts.notReached(promiseId)}>{words('act.notReached')}</Button>
      )}
    </>
  );
}
