import type { ReactNode } from 'react';
import type { Params } from '../../shared/contract/methods.ts';
import { dayTime } from '../../shared/copy/day-time.ts';
import { clock, placeOf, spanInWords } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import { isPaused } from '../../shared/promise/ladder.ts';
import { MINUTE_MS, SECOND_MS } from '../../shared/time.ts';
import { useApp, useDesk, useNow, useRun, useShow } from '../state/store-context.tsx';
import { useAgentZone } from '../state/use-agent-zone.ts';
import { Button } from '../ui/button.tsx';
import { Shape } from '../ui/shape.tsx';
import styles from './banners.module.css';

/** Over a minute without a look is a fault that must be seen (reminders.md, rule 6). */
const STALE_AFTER_MS = 60 * SECOND_MS;

/** What is wrong, above everything, in the order of harm. A red one cannot be dismissed. */
export function Banners() {
  return (
    <>
      <LinkBanner />
      <RecoveryBanner />
      <TaskBanner />
      <SaveBanner />
      <StaleBanner />
      <PausedBanner />
      <RefusedBanner />
      <ClockBanner />
      <ZoneBanner />
      <AwayBanner />
      <ReportBanners />
    </>
  );
}

function LinkBanner() {
  const isLost = useApp((state) => state.link === 'lost');
  return isLost ? <RedBanner text={words('app.lost')} /> : null;
}

/** Stays wherever the agent goes, until it is decided. The screen itself says more. */
function RecoveryBanner() {
  const isLeft = useApp(
    ({ desk, view }) => desk?.health.recovery != null && (view.recoveryLater || desk.window.compact),
  );
  const show = useShow();
  if (!isLeft) return null;
  return (
    <RedBanner text={words('recovery.banner')}>
      <Button onPress={() => show({ recoveryLater: false })}>{words('recovery.show')}</Button>
    </RedBanner>
  );
}

/** While everything is being replaced, saving waits: said wherever the agent is, with the way out. */
function TaskBanner() {
  const task = useDesk((desk) => desk.task);
  const isShownThere = useApp(({ view }) => view.screen === 'settings' && view.settingsPart === 'data');
  const run = useRun();
  if (task === null || isShownThere || (task.kind !== 'restore' && task.kind !== 'import')) return null;
  return (
    <AmberBanner text={words(`data.task.${task.kind}`)}>
      <Button onPress={() => void run('cancelTask', {})}>{words('data.cancel')}</Button>
    </AmberBanner>
  );
}

function SaveBanner() {
  const save = useDesk((desk) => desk.health.save);
  const isRecovering = useDesk((desk) => desk.health.recovery !== null);
  if (save.kind === 'saving' || isRecovering) return null;
  return <RedBanner text={words('app.cannotSave', { problem: save.problem, folder: save.folder })} />;
}

function StaleBanner() {
  const now = useNow(5 * SECOND_MS);
  const checkedAt = useDesk((desk) => desk.health.remindersCheckedAt);
  if (checkedAt === null || now - checkedAt < STALE_AFTER_MS) return null;
  return <RedBanner text={words('app.remindersStale', { seconds: Math.floor((now - checkedAt) / SECOND_MS) })} />;
}

/** S13: in sight wherever the agent is, with its end and the way out of it. */
function PausedBanner() {
  const now = useNow(SECOND_MS);
  const until = useDesk((desk) => desk.health.pausedUntil);
  const zone = useAgentZone();
  const run = useRun();
  if (until === null || !isPaused(until, now)) return null;
  return (
    <AmberBanner text={words('banner.paused', { time: dayTime(until, now, zone) })}>
      <Button onPress={() => void run('pauseReminders', { until: null })}>{words('alerts.goOn')}</Button>
    </AmberBanner>
  );
}

/** N6: as long as it lasts. A page that is open shows its notices itself, so none is refused there. */
function RefusedBanner() {
  const problem = useDesk(({ host, health }) => (host.kind === 'desktop' ? health.notificationFailure : null));
  const isOnAlerts = useApp((state) => state.view.screen === 'alerts');
  const isNew = useDesk((desk) => desk.settings.profile === null);
  const show = useShow();
  if (problem === null) return null;
  return (
    <AmberBanner text={words('banner.notificationsRefused', { problem })}>
      {isOnAlerts || isNew ? null : (
        <Button onPress={() => show({ screen: 'alerts', bar: null })}>{words('banner.showAlerts')}</Button>
      )}
    </AmberBanner>
  );
}

/** T7: said once, quietly; nothing was silenced by it. */
function ClockBanner() {
  const moved = useDesk((desk) => desk.health.clockMovedBack);
  if (moved === null) return null;
  const span = moved.byMs < MINUTE_MS ? words('banner.underAMinute') : spanInWords(moved.byMs);
  return (
    <AmberBanner text={words('banner.clockMovedBack', { span })}>
      <GotIt what="clockMovedBack" />
    </AmberBanner>
  );
}

/** T8: promises hang on moments, so nothing moved. */
function ZoneBanner() {
  const changed = useDesk((desk) => desk.health.zoneChanged);
  const own = useAgentZone();
  if (changed === null) return null;
  const values = { from: placeOf(changed.from), to: placeOf(changed.to), own: placeOf(own) };
  return (
    <AmberBanner text={words('banner.zoneChanged', values)}>
      <GotIt what="zoneChanged" />
    </AmberBanner>
  );
}

function AwayBanner() {
  const away = useDesk((desk) => desk.away);
  const zone = useAgentZone();
  if (away === null) return null;
  const values = { from: clock(away.from, zone), to: clock(away.to, zone), n: away.fellDue };
  return (
    <AmberBanner text={words(`banner.away.${away.how}`, values)}>
      <GotIt what="away" />
    </AmberBanner>
  );
}

function ReportBanners() {
  const reports = useDesk((desk) => desk.health.dataReports);
  return reports.map((report) => <AmberBanner key={report} text={report} />);
}

function GotIt({ what }: Params<'dismiss'>) {
  const run = useRun();
  return <Button onPress={() => void run('dismiss', { what })}>{words('app.dismiss')}</Button>;
}

function RedBanner({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className={`${styles['banner']} ${styles['red']}`} role="alert">
      <Shape name="late" />
      <span>{text}</span>
      {children}
    </div>
  );
}

/** Its button, if it has one, is what can be done about it. */
function AmberBanner({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className={`${styles['banner']} ${styles['amber']}`} role="status">
      <Shape name="due" />
      <span>{text}</span>
      {children}
    </div>
  );
}
