// The week: open promises by day on the agent's calendar, what is late first. Page up and Page down turn the weeks.

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { AgentProfile } from '../../../shared/agent/profile.ts';
import { words } from '../../../shared/copy/words.ts';
import { type Week as ShownWeek, weekOf } from '../../../shared/desk/week.ts';
import { type CalendarDay, dayPlus, type Instant, MINUTE_MS, mondayOf, wallMoment } from '../../../shared/time.ts';
import { AppHeader } from '../../regions/app-header.tsx';
import { Rail } from '../../regions/rail.tsx';
import { useDesk, useNow } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { DayColumn, LateRows } from './day-column.tsx';
import { moveInWeek } from './move-in-week.ts';
import styles from './week.module.css';

export function Week() {
  const profile = useDesk((desk) => desk.settings.profile);
  return profile === null ? null : <WeekOf profile={profile} />;
}

const STEPS: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

function WeekOf({ profile }: { readonly profile: AgentProfile }) {
  const { week, turn, goToNow } = useWeek(profile);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    (main.current?.querySelector<HTMLElement>('[data-roving]') ?? main.current)?.focus();
  }, []);
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const step = STEPS[event.key];
    if (step === undefined) return moveInWeek(event);
    event.preventDefault();
    turn(step);
    // What had the focus is not in the next week.
    main.current?.focus();
  };
  const isEmpty = week.open === 0 && week.late.length === 0;
  return (
    <div className={styles['screen']}>
      <AppHeader title={words('week.title')} lede={words('week.lede')} />
      <Rail />
      <main
        className={styles['week']}
        aria-label={words('week.label')}
        ref={main}
        tabIndex={-1}
        onKeyDown={press}
        data-region="page"
      >
        <header className={styles['turn']}>
          <Button keyName={words('week.previousKey')} onPress={() => turn(-1)}>
            <ChevronLeft size={18} aria-hidden="true" />
            <span className={styles['said']}>{words('week.previous')}</span>
          </Button>
          <Button keyName={words('week.nextKey')} onPress={() => turn(1)}>
            <ChevronRight size={18} aria-hidden="true" />
            <span className={styles['said']}>{words('week.next')}</span>
          </Button>
          <h2 aria-live="polite">
            {week.title} <span>{words('week.open', { n: week.open })}</span>
          </h2>
          {week.isThisWeek ? null : (
            <Button tone="link" onPress={goToNow}>
              {words('week.now')}
            </Button>
          )}
          {week.later === 0 ? null : (
            <span className={styles['further']}>{words('week.later', { n: week.later })}</span>
          )}
        </header>
        {week.late.length === 0 ? null : <LateRows rows={week.late} />}
        {isEmpty ? <p className={styles['empty']}>{words('week.empty')}</p> : null}
        <div className={styles['days']}>
          {week.days.map((day) => (
            <DayColumn key={day.day} day={day} hasFirst={week.late.length === 0 && day === firstWithRows(week)} />
          ))}
        </div>
      </main>
    </div>
  );
}

/** The week that is shown, this one first; it follows the clock and the desk. */
function useWeek(profile: AgentProfile) {
  const promises = useDesk((desk) => desk.promises);
  const customers = useDesk((desk) => desk.customers);
  const exact = useNow(5000);
  const now = (exact - (exact % MINUTE_MS)) as Instant;
  const thisMonday = mondayOf(wallMoment(now, profile.zone).day);
  /** Null while it is the week that is now, whichever that becomes. */
  const [chosen, setChosen] = useState<CalendarDay | null>(null);
  const monday = chosen ?? thisMonday;
  const week = useMemo(
    () => weekOf({ promises, customers, profile, now, monday }),
    [promises, customers, profile, now, monday],
  );
  return {
    week,
    turn(weeks: number) {
      const next = dayPlus(monday, weeks * 7);
      setChosen(next === thisMonday ? null : next);
    },
    goToNow: () => setChosen(null),
  };
}

function firstWithRows({ days }: ShownWeek) {
  return days.find(({ isToday, rows }) => isToday && rows.length > 0) ?? days.find(({ rows }) => rows.length > 0);
}
