import { words } from '../../../shared/copy/words.ts';
import { axisLabels, slotLabels } from '../../../shared/desk/day-axis.ts';
import { dayMarks, hourLabel } from '../../../shared/desk/day-figure.ts';
import type { ZoneId } from '../../../shared/time.ts';
import { useDesk } from '../../state/store-context.tsx';
import { useDay } from '../../state/use-day.ts';
import { useRailRows } from '../../state/use-rail-rows.ts';
import styles from './day-band.module.css';
import { DayFigure } from './day-figure.tsx';

/** Today as a picture: the shift as a line, with its breaks, now, and every promise as its window. */
export function DayBand() {
  const { shift, slots, now } = useDay();
  const rows = useRailRows();
  const promises = useDesk((desk) => desk.promises);
  const today = useDesk((desk) => desk.today);
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const open = rows.filter(({ group }) => group === 'today').length;
  return (
    <section className={styles['band']} aria-label={words('idle.day')}>
      <header className={styles['header']}>
        <h2>{words('idle.today')}</h2>
        <span>{words('idle.counts', { kept: today.kept, open, n: slots.count })}</span>
      </header>
      {shift === null ? null : (
        <DayFigure
          marks={dayMarks({ shift, promises, slots: slots.slots, now })}
          rows={rows}
          zone={zone}
          labels={axisLabels(shift, zone)}
          slots={slotLabels(slots.slots, shift, zone)}
          ends={{ from: hourLabel(shift.start, zone), to: hourLabel(shift.end, zone) }}
        />
      )}
    </section>
  );
}
