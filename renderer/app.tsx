// The window: what every screen stands in. It picks the screen, shows what is wrong and what can be undone, and hears
// the keys.

import { Component, type ReactNode } from 'react';
import { words } from '../shared/copy/words.ts';
import styles from './app.module.css';
import { Compact } from './compact/compact.tsx';
import { useKeys } from './keys/use-keys.ts';
import { Announcer } from './regions/announcer.tsx';
import { Banners } from './regions/banners.tsx';
import { Breather } from './regions/breather.tsx';
import { MessageToast } from './regions/message-toast.tsx';
import { PageNotices } from './regions/page-notices.tsx';
import { Alerts } from './screens/alerts/alerts.tsx';
import { CallScreen } from './screens/call/call.tsx';
import { Cases } from './screens/cases/cases.tsx';
import { FirstRun } from './screens/first-run/first-run.tsx';
import { History } from './screens/history/history.tsx';
import { Idle } from './screens/idle/idle.tsx';
import { Recovery } from './screens/recovery/recovery.tsx';
import { Settings } from './screens/settings/settings.tsx';
import { Week } from './screens/week/week.tsx';
import type { AppState } from './state/app-store.ts';
import { useCurtain } from './state/curtain-channel.ts';
import { useApp } from './state/store-context.tsx';
import { useHostDuties } from './state/use-host-duties.ts';
import { usePhonePop } from './state/use-phone-pop.ts';
import { useTheme } from './state/use-theme.ts';
import { Button } from './ui/button.tsx';

export function App() {
  const isReady = useApp((state) => state.desk !== null);
  if (!isReady) return <p className={styles['loading']}>{words('app.loading')}</p>;
  return (
    <ErrorBoundary>
      <ReadyApp />
    </ErrorBoundary>
  );
}

const SCREENS = {
  firstRun: FirstRun,
  compact: Compact,
  call: CallScreen,
  idle: Idle,
  week: Week,
  history: History,
  cases: Cases,
  alerts: Alerts,
  settings: Settings,
  recovery: Recovery,
} as const;

type Shown = keyof typeof SCREENS;

/** What was lost comes before all, then first run until there is a profile; a call takes the desk; the compact window is the whole window. */
function shownScreen({ desk, view }: AppState): Shown {
  if (desk !== null && desk.health.recovery !== null && !desk.window.compact && !view.recoveryLater) return 'recovery';
  if (desk === null || desk.settings.profile === null || view.screen === 'firstRun') return 'firstRun';
  if (desk.window.compact) return 'compact';
  if (view.screen !== 'desk') return view.screen;
  return desk.call === null ? 'idle' : 'call';
}

function ReadyApp() {
  const shown = useApp(shownScreen);
  const hasCurtain = useApp((state) => state.view.curtain);
  useTheme();
  useHostDuties();
  usePhonePop();
  useKeys(shown !== 'firstRun' && shown !== 'recovery');
  useCurtain(hasCurtain);
  const Screen = SCREENS[shown];
  return (
    <div className={styles['frame']}>
      <Banners />
      <PageNotices />
      <Breather />
      <div className={styles['screen']}>
        <Screen />
      </div>
      <MessageToast />
      <Announcer />
    </div>
  );
}

/** A mistake of ours must not take the notes with it: they are saved already, and the window opens again. */
class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className={styles['broken']} role="alert">
        <p>{words('app.broke')}</p>
        <Button tone="go" onPress={() => window.location.reload()}>
          {words('app.reload')}
        </Button>
      </main>
    );
  }
}
