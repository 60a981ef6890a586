import { useId } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { useDesk } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { SayLine } from '../say-line.tsx';
import { useCloseBar } from '../use-close-bar.ts';
import { AfterLastTry } from './after-last-try.tsx';
import styles from './settle-bar.module.css';
import type { TriedPromise } from './use-tried.ts';

/** The try is noted; this is what to say after the tone (c.13). */
export function VoicemailWords({ tried }: { readonly tried: TriedPromise }) {
  const close = useCloseBar();
  const profile = useDesk((desk) => desk.settings.profile);
  const sentenceId = useId();
  const { nextTry: time, who } = tried;
  const values = { name: profile?.name ?? '', direct: profile?.directNumber ?? '', customer: who ?? '' };
  return (
    <BarFrame title={words('settle.voicemailTitle')} lede={words('settle.voicemailLede')}>
      <SayLine id={sentenceId}>
        {time === null ? words('settle.voicemailLast', values) : words('say.voicemail', { ...values, time })}
      </SayLine>
      <div className={styles['after']}>
        <Button tone="go" keyName="Enter" autoFocus aria-describedby={sentenceId} onPress={close}>
          {words('settle.voicemailDone')}
        </Button>
        {time === null ? <AfterLastTry tried={tried} /> : null}
      </div>
    </BarFrame>
  );
}
