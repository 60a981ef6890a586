import { clock, spokenClock } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import { type DayMark, dayMarks, hourLabel } from '../../shared/desk/day-figure.ts';
import type { ZoneId } from '../../shared/time.ts';
import { useDesk, useShow } from '../state/store-context.tsx';
import { useDay } from '../state/use-day.ts';
import { Button } from '../ui/button.tsx';
import styles from './rail-foot.module.css';

const BUTTONS = 3;

/** The day in miniature: what is promised, what is still safe, and the next safe times as buttons (c.5). */
export function RailFoot() {
  const { shift, slots, now } = useDay();
  const promises = useDesk((desk) => desk.promises);
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const show = useShow();
  if (shift === null) return null;
  const marks = dayMarks({ shift, promises, slots: slots.slots, now });
  const label = words('railPart.slotsFigure', { from: hourLabel(shift.start, zone), to: hourLabel(shift.end, zone) });
  return (
    <div className={styles['foot']}>
      <p className={styles['left']}>
        <span>{words('railPart.slotsLeft')}</span>
        <b>{slots.count}</b>
      </p>
      <div className={styles['axis']}>
        <span aria-hidden="true">{hourLabel(shift.start, zone)}</span>
        <div className={styles['mini']} role="img" aria-label={label}>
          <div className={styles['track']} />
          {marks.map((mark) => (
            <i key={`${mark.kind}${mark.from}`} className={styles[mark.kind]} style={placeOf(mark)} />
          ))}
        </div>
        <span aria-hidden="true">{hourLabel(shift.end, zone)}</span>
      </div>
      <p className={styles['slots']}>
        {slots.slots.slice(0, BUTTONS).map((slot) => (
          <Button
            key={slot.dueAt}
            tone="link"
            aria-label={words('railPart.promiseAt', { time: clock(slot.dueAt, zone) })}
            onPress={() => show({ screen: 'desk', bar: { kind: 'promise', typed: clock(slot.dueAt, zone) } })}
          >
            {spokenClock(slot.dueAt, zone)}
          </Button>
        ))}
        {slots.count === 0 ? <span className={styles['none']}>{words('railPart.nextSafe')}</span> : null}
      </p>
    </div>
  );
}

function placeOf(mark: DayMark): { insetInlineStart: string; width: string } {
  return { insetInlineStart: `${mark.from * 100}%`, width: `${(mark.to - mark.from) * 100}%` };
}
