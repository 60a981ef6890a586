import { type ReactNode, useState } from 'react';
import { words } from '../../shared/copy/words.ts';
import { useDesk, useRun } from '../state/store-context.tsx';
import { usePreferences } from '../state/use-preferences.ts';
import { usePlay } from '../state/use-sound.ts';
import { Button } from '../ui/button.tsx';
import { FormPage } from './form-page.tsx';
import styles from './form.module.css';

/**
 * First run, step 7: one test reminder, and whether it was seen (N11), which the desktop itself does not tell; then the
 * window on top and the sound. All of it is on the Alerts screen later.
 */
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
      <OtherMeans />
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

/** What comes when a notification was not enough. */
function OtherMeans() {
  const isDesktop = useDesk(({ host }) => host.kind === 'desktop');
  const [{ volume }] = usePreferences();
  const run = useRun();
  const play = usePlay();
  return (
    <div className={styles['means']}>
      {isDesktop ? (
        <Means text={words('form.test.window')}>
          <Button tone="line" onPress={() => void run('sendTestReminder', { means: 'window' })}>
            {words('alerts.window.show')}
          </Button>
        </Means>
      ) : null}
      <Means text={words('form.test.sound')}>
        <Button tone="line" onPress={() => play(volume)}>
          {words('alerts.sound.play')}
        </Button>
      </Means>
      <p className={styles['note']}>{words('alerts.sleepNote')}</p>
    </div>
  );
}

function Means({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <div className={styles['mean']}>
      <p>{text}</p>
      {children}
    </div>
  );
}
