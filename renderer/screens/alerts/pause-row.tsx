import { dayTime } from '../../../shared/copy/day-time.ts';
import { words } from '../../../shared/copy/words.ts';
import { isPaused } from '../../../shared/promise/ladder.ts';
import { MINUTE_MS, plus, SECOND_MS } from '../../../shared/time.ts';
import { useDesk, useNow, useReadNow, useRun } from '../../state/store-context.tsx';
import { useAgentZone } from '../../state/use-agent-zone.ts';
import { Button } from '../../ui/button.tsx';
import { AlertRow } from './alert-row.tsx';

const MINUTES = [30, 60, 120, 240] as const;

/** S13: a pause always has its end, four hours away at most, and the counts go on. */
export function PauseRow() {
  const now = useNow(SECOND_MS);
  const readNow = useReadNow();
  const zone = useAgentZone();
  const until = useDesk(({ health }) => health.pausedUntil);
  const run = useRun();
  /** To the full minute before: the end is exactly what is shown, and never a moment past what is allowed. */
  const pause = (minutes: number): void => {
    const end = plus(readNow(), minutes * MINUTE_MS);
    void run('pauseReminders', { until: plus(end, -(end % MINUTE_MS)) });
  };
  const name = words('alerts.pause');
  if (until !== null && isPaused(until, now))
    return (
      <AlertRow name={name} facts={words('alerts.pause.until', { time: dayTime(until, now, zone) })}>
        <Button tone="go" onPress={() => void run('pauseReminders', { until: null })}>
          {words('alerts.goOn')}
        </Button>
      </AlertRow>
    );
  return (
    <AlertRow name={name} facts={words('alerts.pause.facts')}>
      {MINUTES.map((minutes) => (
        <Button
          key={minutes}
          tone="line"
          aria-label={words('alerts.pause.label', { span: words(`alerts.pause.for.${minutes}`) })}
          onPress={() => pause(minutes)}
        >
          {words(`alerts.pause.for.${minutes}`)}
        </Button>
      ))}
    </AlertRow>
  );
}
