import { useState } from 'react';
import { words } from '../../shared/copy/words.ts';
import { useDesk, useRun } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import { FormPage } from './form-page.tsx';
import styles from './form.module.css';

/** Sends one test reminder and asks whether it was seen (N11): the desktop itself does not tell. */
export function TestReminder() {
  const run = useRun();
  const asked = useDesk((desk) => desk.health.testReminder);
  const failure = useDesk((desk) => desk.health.notificationFailure);
  const [isSending, setSending] = useState(false);
  const send = async (): Promise<void> => {
    setSending(true);
    await run('sendTestReminder', { means: 'toast' });
    setSending(false);
  };
  return (
    <FormPage title={words('form.test.title')} lede={words('form.test.lede')}>
      <Button tone={asked === null ? 'go' : 'line'} isDisabled={isSending} onPress={() => void send()}>
        {words(asked === null ? 'form.test.send' : 'form.test.again')}
      </Button>
      <div role="status">{asked === null ? null : <TestAnswer seen={asked.seen} failure={failure} />}</div>
    </FormPage>
  );
}

function TestAnswer({ seen, failure }: { readonly seen: boolean | null; readonly failure: string | null }) {
  const run = useRun();
  if (failure !== null) return <p className={styles['result']}>{words('form.test.failed', { problem: failure })}</p>;
  if (seen !== null) return <p className={styles['result']}>{words(seen ? 'form.test.seen' : 'form.test.notSeen')}</p>;
  return (
    <div className={styles['result']}>
      <p>{words('form.test.seenQuestion')}</p>
      <div className={styles['actions']}>
        <Button tone="go" autoFocus onPress={() => void run('answerTestReminder', { seen: true })}>
          {words('form.test.yes')}
        </Button>
        <Button tone="line" onPress={() => void run('answerTestReminder', { seen: false })}>
          {words('form.test.no')}
        </Button>
      </div>
    </div>
  );
}
