// The desk between calls: the day on the shift's axis, every promise with its keys, and one large New call.

import { type RefObject, useEffect, useRef } from 'react';
import { nextShift, shiftAt } from '../../../shared/agent/shift.ts';
import { clock, dayInWords } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { AgentProfile } from '../../../shared/agent/profile.ts';
import { type Instant, wallMoment } from '../../../shared/time.ts';
import { OpenBar } from '../../bars/open-bar.tsx';
import { AppHeader } from '../../regions/app-header.tsx';
import { DecidePanel } from '../../regions/decide-panel.tsx';
import { PhoneCalls } from '../../regions/phone/phone-calls.tsx';
import { SweepPanel } from '../../regions/sweep-panel.tsx';
import { useApp, useDesk, useShow } from '../../state/store-context.tsx';
import { useDay } from '../../state/use-day.ts';
import { BigList } from './big-list.tsx';
import { DayBand } from './day-band.tsx';
import styles from './idle.module.css';
import { StartSide } from './start-side.tsx';

export function Idle() {
  const { now } = useDay();
  const profile = useDesk((desk) => desk.settings.profile);
  const hasBar = useApp((state) => state.view.bar !== null);
  const screen = useFirstRowReady(hasBar);
  if (profile === null) return null;
  const today = wallMoment(now, profile.zone).day;
  return (
    <div className={styles['idle']} data-has-bar={hasBar || undefined} ref={screen}>
      <div className={styles['top']}>
        <AppHeader title={dayInWords(today, 'long')} lede={shiftLine(profile, now)} />
        <PhoneCalls />
      </div>
      <DayBand />
      <div className={styles['list']}>
        <div className={styles['asks']}>
          <DecidePanel />
          <SweepPanel />
        </div>
        <BigList />
      </div>
      <StartSide />
      <div className={styles['bar']} data-region="bar">
        <OpenBar />
      </div>
    </div>
  );
}

/** The most urgent row of the list waits for its key, unless somebody is in a field or bar, or asked for the list. */
function useFirstRowReady(hasBar: boolean): RefObject<HTMLDivElement | null> {
  const screen = useRef<HTMLDivElement>(null);
  const isAskedFor = useApp((state) => state.view.list === 'day');
  const show = useShow();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` is another function on each render
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (hasBar || (!isFree && !isAskedFor)) return;
    screen.current?.querySelector<HTMLElement>('[data-region="rail"] [data-roving]')?.focus();
    if (isAskedFor) show({ list: null });
  }, [hasBar, isAskedFor]);
  return screen;
}

/** "on shift until 17:00, next break 15:30". */
function shiftLine(profile: AgentProfile, now: Instant): string {
  const { zone } = profile;
  const shift = shiftAt(profile, now);
  if (shift !== null) {
    const rest = shift.breaks.find(({ start }) => start > now);
    const end = clock(shift.end, zone);
    return rest === undefined
      ? words('idle.onShift', { end })
      : words('idle.onShiftBreak', { end, at: clock(rest.start, zone) });
  }
  const next = nextShift(profile, now);
  if (next === null) return words('idle.noShift');
  const isToday = next.day === wallMoment(now, zone).day;
  const start = clock(next.start, zone);
  return isToday
    ? words('idle.beforeShift', { start })
    : words('idle.offShift', { day: dayInWords(next.day, 'short'), start });
}
