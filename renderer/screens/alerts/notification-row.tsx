import { useState } from 'react';
import type { SelfTest } from '../../../shared/contract/methods.ts';
import { dayTime } from '../../../shared/copy/day-time.ts';
import { words } from '../../../shared/copy/words.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import { type NotificationHealth, notificationHealth } from '../../../shared/desk/notification-health.ts';
import { type Instant, SECOND_MS } from '../../../shared/time.ts';
import { askForPageNotifications, type PageNotifications, pageNotifications } from '../../state/page-notifications.ts';
import { useDesk, useNow, useRun } from '../../state/store-context.tsx';
import { useAgentZone } from '../../state/use-agent-zone.ts';
import { Button } from '../../ui/button.tsx';
import { AlertRow, type Standing, StandingMark } from './alert-row.tsx';

const STANDINGS: Readonly<Record<NotificationHealth['kind'], Standing>> = {
  asked: 'notTried',
  refused: 'fails',
  hidden: 'look',
  notSeen: 'look',
  notTried: 'notTried',
  well: 'works',
};
/** Where the system has a page of its own for notifications. */
const WITH_SETTINGS: readonly Desk['host']['platform'][] = ['windows', 'mac'];

/** The notification of the desktop, or of the page: what happened to the last one, and whether it is seen. */
export function NotificationRow({ test }: { readonly test: SelfTest | null }) {
  const { kind, platform } = useDesk(({ host }) => host);
  const health = useDesk((desk) => desk.health);
  const promises = useDesk((desk) => desk.promises);
  const found = notificationHealth(health, promises);
  const where = kind === 'desktop' ? platform : 'page';
  const browser = useBrowserNotifications(kind === 'loopback');
  const denied = browser.state === 'denied' ? [words('alerts.toast.denied')] : [];
  const facts = [useFacts(found, where, test), ...denied].join('; ');
  return (
    <AlertRow name={words(`alerts.toast.${where}`)} facts={<span role="status">{facts}</span>}>
      {browser.state === 'mayAllow' ? <AllowButton onPress={browser.ask} /> : null}
      {found.kind === 'asked' ? <SeenAnswers /> : <StandingMark standing={STANDINGS[found.kind]} />}
      {kind === 'desktop' && WITH_SETTINGS.includes(platform) ? <SettingsButton /> : null}
    </AlertRow>
  );
}

function useFacts(found: NotificationHealth, where: 'windows' | 'mac' | 'linux' | 'page', test: SelfTest | null) {
  const now = useNow(SECOND_MS);
  const zone = useAgentZone();
  const time = (at: Instant): string => dayTime(at, now, zone);
  const isPage = where === 'page';
  switch (found.kind) {
    case 'asked':
      return words('alerts.toast.question', { time: time(found.at) });
    case 'refused':
      return words(isPage ? 'alerts.toast.refusedPage' : 'alerts.toast.refused', { problem: found.problem });
    case 'hidden':
      return words(`alerts.toast.hidden.${where}`, { n: found.n });
    case 'notSeen':
      return words(isPage ? 'alerts.toast.notSeenPage' : 'alerts.toast.notSeen', { time: time(found.at) });
    case 'notTried':
      return words('alerts.toast.notTried');
    case 'well': {
      const held = test === null || test.noticesHeld === 0 ? [] : [words('alerts.toast.held', { n: test.noticesHeld })];
      return [words('alerts.toast.shown', { time: time(found.lastAt) }), ...held].join(', ');
    }
  }
}

/** N11: nothing but the agent can tell. The caret is there already when the question follows their own press. */
function SeenAnswers() {
  const run = useRun();
  return (
    <>
      <Button tone="go" autoFocus onPress={() => void run('answerTestReminder', { seen: true })}>
        {words('alerts.toast.yes')}
      </Button>
      <Button tone="line" onPress={() => void run('answerTestReminder', { seen: false })}>
        {words('alerts.toast.no')}
      </Button>
    </>
  );
}

function SettingsButton() {
  const run = useRun();
  return (
    <Button tone="line" onPress={() => void run('openSystemPage', { page: 'notifications' })}>
      {words('alerts.toast.settings')}
    </Button>
  );
}

/** What the browser shows while the page is hidden; `none` on a desktop. */
function useBrowserNotifications(isTab: boolean): { state: PageNotifications; ask: () => void } {
  const [state, setState] = useState(pageNotifications);
  return {
    state: isTab ? state : 'none',
    ask: () => void askForPageNotifications().then(setState),
  };
}

/** The browser asks only when the agent does. */
function AllowButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button tone="line" aria-label={words('alerts.toast.allowHint')} onPress={onPress}>
      {words('alerts.toast.allow')}
    </Button>
  );
}
