import { useId } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { useShow } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { SayLine } from '../say-line.tsx';
import { useCloseBar } from '../use-close-bar.ts';
import styles from './hold-bar.module.css';

/** 002-03: a hold that was declined is noted; a call back is what can be offered instead. */
export function HoldDeclined() {
  const show = useShow();
  const close = useCloseBar();
  const sentenceId = useId();
  return (
    <BarFrame title={words('holdBar.declinedTitle')}>
      <SayLine id={sentenceId}>{words('holdBar.declinedSay')}</SayLine>
      <div className={styles['answers']}>
        <Button
          tone="go"
          keyName="Enter"
          autoFocus
          aria-describedby={sentenceId}
          onPress={() => show({ bar: { kind: 'promise' } })}
        >
          {words('holdBar.offerPromise')}
        </Button>
        <Button tone="line" keyName="Esc" onPress={close}>
          {words('holdBar.stay')}
        </Button>
      </div>
    </BarFrame>
  );
}
