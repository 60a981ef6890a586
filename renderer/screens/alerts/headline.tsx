import { useState } from 'react';
import { dayTime } from '../../../shared/copy/day-time.ts';
import { words } from '../../../shared/copy/words.ts';
import { type Watched, watchedOf } from '../../../shared/desk/watched.ts';
import { SECOND_MS } from '../../../shared/time.ts';
import { useDesk, useNow, useRun } from '../../state/store-context.tsx';
import { useAgentZone } from '../../state/use-agent-zone.ts';
import { Button } from '../../ui/button.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from './alerts.module.css';

/** Over a minute without a look is a fault that must be seen (reminders.md, rule 6). */
const STALE_AFTER_S = 60;

/** Rule 6: when the reminders were last looked at, and what they watch. */
export function Headline() {
  const seconds = useSecondsSinceLook();
  const isWell = seconds !== null && seconds < STALE_AFTER_S;
  return (
    <header className={`${styles['headline']} ${isWell ? '' : styles['ill']}`}>
      <span className={styles['mark']}>
        <Shape name={isWell ? 'yes' : 'late'} />
      </span>
      <h2>{checkedInWords(seconds)}</h2>
      <WatchedLine />
      <SendTest />
    </header>
  );
}

function useSecondsSinceLook(): number | null {
  const now = useNow(SECOND_MS);
  const checkedAt = useDesk((desk) => desk.health.remindersCheckedAt);
  return checkedAt === null ? null : Math.max(0, Math.floor((now - checkedAt) / SECOND_MS));
}

function checkedInWords(seconds: number | null): string {
  if (seconds === null) return words('alerts.never');
  return words(seconds < STALE_AFTER_S ? 'alerts.checked' : 'alerts.stale', { seconds });
}

function WatchedLine() {
  const now = useNow(SECOND_MS);
  const promises = useDesk((desk) => desk.promises);
  const customers = useDesk((desk) => desk.customers);
  const country = useDesk((desk) => desk.settings.profile?.country ?? '');
  const watched = watchedOf({ promises, customers, now, country });
  return (
    <p className={styles['watched']}>
      {words('alerts.watched', { n: watched.open })} {watched.next === null ? null : <NextOne next={watched.next} />}
    </p>
  );
}

function NextOne({ next: { who, at } }: { readonly next: NonNullable<Watched['next']> }) {
  const now = useNow(SECOND_MS);
  const zone = useAgentZone();
  return <span data-private="">{words('alerts.next', { who, time: dayTime(at, now, zone) })}</span>;
}

function SendTest() {
  const run = useRun();
  const [isSending, setSending] = useState(false);
  const send = async (): Promise<void> => {
    setSending(true);
    await run('sendTestReminder', { means: 'toast' });
    setSending(false);
  };
  return (
    <div className={styles['send']}>
      <Button tone="go" isDisabled={isSending} onPress={() => void send()}>
        {words('alerts.sendTest')}
      </Button>
    </div>
  );
}
