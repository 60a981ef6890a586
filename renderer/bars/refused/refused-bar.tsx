import { type KeyboardEvent, useState } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { useAppStore, useDesk } from '../../state/store-context.tsx';
import { useActions } from '../../state/use-actions.ts';
import { useWordHint } from '../../state/use-word-finder.ts';
import { chooseWrapUp } from '../../state/wrap-up.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { enterPressed } from '../bar-keys.ts';
import { SayLine } from '../say-line.tsx';
import styles from './refused-bar.module.css';

/** 001-02: say no once, and what can be done instead. Enter goes on to wrap-up with both filled in. */
export function RefusedBar() {
  const callId = useDesk((desk) => desk.call?.call.id ?? null);
  const need = useDesk((desk) => desk.call?.notes.need ?? '');
  const [what, setWhat] = useState(need);
  const [alternative, setAlternative] = useState('');
  const [isMissing, setMissing] = useState(false);
  const store = useAppStore();
  const hintAt = useWordHint();
  const actions = useActions();

  const end = async (): Promise<void> => {
    if (alternative.trim() === '') return setMissing(true);
    if (callId === null) return;
    chooseWrapUp(store, callId, { disposition: 'refused', alternative: alternative.trim() });
    await actions.wrapUp();
  };
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (enterPressed(event)) void end();
  };
  const said = {
    x: what.trim() || words('refused.whatSlot'),
    alternative: alternative.trim() || words('refused.alternativeSlot'),
  };
  return (
    <BarFrame title={words('refused.title')} lede={words('refused.lede')} onKeyDown={pressKey}>
      <SayLine>{words('say.refused', said)}</SayLine>
      <div className={styles['fields']}>
        <Field label={words('refused.what')} autoFocus={need === ''} maxLength={120} value={what} onChange={setWhat} />
        <Field
          label={words('refused.alternative')}
          autoFocus={need !== ''}
          maxLength={300}
          value={alternative}
          hint={hintAt(alternative) ?? hintAt(what) ?? words('refused.alternativeHint')}
          problem={isMissing ? words('refusal.alternativeMissing') : undefined}
          onChange={(text) => {
            setAlternative(text);
            setMissing(false);
          }}
        />
      </div>
      <div className={styles['acts']}>
        <Button tone="go" keyName="Enter" onPress={() => void end()}>
          {words('refused.end')}
        </Button>
      </div>
    </BarFrame>
  );
}
