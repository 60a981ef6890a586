import type { SelfTest } from '../../../shared/contract/methods.ts';
import { type WordKey, words } from '../../../shared/copy/words.ts';
import { urgentCounts } from '../../../shared/desk/tab-title.ts';
import { SECOND_MS } from '../../../shared/time.ts';
import { useDesk, useNow, useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { AlertRow, StandingMark } from './alert-row.tsx';
import { NotificationRow } from './notification-row.tsx';
import { SoundRow } from './sound-row.tsx';

/** Every way in which a reminder reaches the agent, from the one that cannot fail on. */
export function MeansRows({ test }: { readonly test: SelfTest | null }) {
  return (
    <>
      <AlertRow name={words('alerts.rail')} facts={words('alerts.rail.facts')}>
        <StandingMark standing="works" />
      </AlertRow>
      <NotificationRow test={test} />
      <WindowRow />
      <SoundRow />
      <CountsRow />
    </>
  );
}

function WindowRow() {
  const isDesktop = useDesk(({ host }) => host.kind === 'desktop');
  const run = useRun();
  const facts: WordKey = isDesktop ? 'alerts.window.facts' : 'alerts.window.page';
  return (
    <AlertRow name={words('alerts.window')} facts={words(facts)}>
      {isDesktop ? (
        <Button tone="line" onPress={() => void run('sendTestReminder', { means: 'window' })}>
          {words('alerts.window.show')}
        </Button>
      ) : (
        <StandingMark standing="notHere" />
      )}
    </AlertRow>
  );
}

function CountsRow() {
  const isDesktop = useDesk(({ host }) => host.kind === 'desktop');
  const now = useNow(SECOND_MS);
  const promises = useDesk((desk) => desk.promises);
  const { late, due } = urgentCounts(promises, now);
  return (
    <AlertRow name={words(isDesktop ? 'alerts.tray' : 'alerts.tab')} facts={words('alerts.counts', { late, due })}>
      <StandingMark standing="works" />
    </AlertRow>
  );
}
