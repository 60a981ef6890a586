import { clock } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import { SECOND_MS, type ZoneId } from '../../shared/time.ts';
import { useApp, useDesk, useNow, useRun } from '../state/store-context.tsx';
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
      <SaveBanner />
      <StaleBanner />
      <AwayBanner />
      <ReportBanners />
    </>
  );
}

function LinkBanner() {
  const isLost = useApp((state) => state.link === 'lost');
  return isLost ? <RedBanner text={words('app.lost')} /> : null;
}

function SaveBanner() {
  const save = useDesk((desk) => desk.health.save);
  if (save.kind === 'saving') return null;
  return <RedBanner text={words('app.cannotSave', { problem: save.problem, folder: save.folder })} />;
}

function StaleBanner() {
  const now = useNow(5 * SECOND_MS);
  const checkedAt = useDesk((desk) => desk.health.remindersCheckedAt);
  if (checkedAt === null || now - checkedAt < STALE_AFTER_MS) return null;
  return <RedBanner text={words('app.remindersStale', { seconds: Math.floor((now - checkedAt) / SECOND_MS) })} />;
}

function RedBanner({ text }: { readonly text: string }) {
  return (
    <p className={`${styles['banner']} ${styles['red']}`} role="alert">
      <Shape name="late" />
      <span>{text}</span>
    </p>
  );
}

function AwayBanner() {
  const away = useDesk((desk) => desk.away);
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const run = useRun();
  if (away === null) return null;
  const values = { from: clock(away.from, zone), to: clock(away.to, zone), n: away.fellDue };
  return (
    <p className={`${styles['banner']} ${styles['amber']}`} role="status">
      <Shape name="due" />
      <span>{words('app.away', values)}</span>
      <Button onPress={() => void run('dismiss', { what: 'away' })}>{words('app.dismiss')}</Button>
    </p>
  );
}

function ReportBanners() {
  const reports = useDesk((desk) => desk.health.dataReports);
  return reports.map((report) => (
    <p key={report} className={`${styles['banner']} ${styles['amber']}`} role="status">
      <Shape name="due" />
      <span>{report}</span>
    </p>
  ));
}
