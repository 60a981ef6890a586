import { clock } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import { type DayMark, dayMarks, hourLabel, hoursOf, shareOf } from '../../../shared/desk/day-figure.ts';
import type { RailRow } from '../../../shared/desk/rail.ts';
import type { ZoneId } from '../../../shared/time.ts';
import { useDesk } from '../../state/store-context.tsx';
import { useDay } from '../../state/use-day.ts';
import { useRailRows } from '../../state/use-rail-rows.ts';
import { Shape } from '../../ui/shape.tsx';
import styles from './day-band.module.css';
import { flagRows } from './flag-rows.ts';

/** Today as a picture: flags cascade downward so that their stems never cross a label. */
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
          hours={hoursOf(shift, zone).map((at) => ({ at, share: shareOf(at, shift) }))}
          ends={{ from: hourLabel(shift.start, zone), to: hourLabel(shift.end, zone) }}
        />
      )}
    </section>
  );
}

interface DayFigureProps {
  readonly marks: readonly DayMark[];
  readonly rows: readonly RailRow[];
  readonly zone: ZoneId;
  readonly hours: readonly { readonly at: DayMark['at']; readonly share: number }[];
  readonly ends: { readonly from: string; readonly to: string };
}

function DayFigure({ marks, rows, zone, hours, ends }: DayFigureProps) {
  const flags = flagRows(marks);
  const nowMark = marks.find(({ kind }) => kind === 'now');
  const lines = Math.max(1, ...flags.map(({ line }) => line + 1));
  return (
    <div
      className={styles['figure']}
      role="img"
      aria-label={words('idle.dayFigure', ends)}
      style={{ '--lines': lines } as React.CSSProperties}
    >
      {flags.map(({ mark, line, isBefore }) => (
        <Flag
          key={mark.promiseId ?? mark.from}
          mark={mark}
          line={line}
          isBefore={isBefore}
          row={rows.find((row) => row.promiseId === mark.promiseId)}
        />
      ))}
      <div className={styles['track']}>
        {nowMark === undefined ? null : <i className={styles['past']} style={{ width: percent(nowMark.from) }} />}
        {marks.map((mark) => (
          <i
            key={`${mark.kind}${mark.from}${mark.promiseId ?? ''}`}
            className={styles[mark.kind]}
            style={{ insetInlineStart: percent(mark.from), width: percent(mark.to - mark.from) }}
          />
        ))}
      </div>
      <div className={styles['axis']}>
        <span className={styles['first']}>{ends.from}</span>
        {hours.map(({ at, share }) => (
          <span key={at} className={styles['hour']} style={{ insetInlineStart: percent(share) }}>
            {hourLabel(at, zone)}
          </span>
        ))}
        <span className={styles['last']}>{ends.to}</span>
        {nowMark === undefined ? null : (
          <b className={styles['nowLabel']} style={{ insetInlineStart: percent(nowMark.from) }}>
            {clock(nowMark.at, zone)}
          </b>
        )}
      </div>
    </div>
  );
}

interface FlagProps {
  readonly mark: DayMark;
  readonly line: number;
  readonly isBefore: boolean;
  readonly row: RailRow | undefined;
}

function Flag({ mark, line, isBefore, row }: FlagProps) {
  if (row === undefined) return null;
  return (
    <span
      className={`${styles['flag']} ${styles[`${mark.kind}Flag`]} ${isBefore ? styles['far'] : ''}`}
      style={{ '--line': line, insetInlineStart: percent(mark.from) } as React.CSSProperties}
    >
      <b>
        <Shape
          name={mark.kind === 'kept' ? 'kept' : row.state === 'keptLate' || row.state === 'ended' ? 'ended' : row.state}
        />
        {row.word}
      </b>
      <span data-private="">
        {row.name} {row.about}
      </span>
    </span>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
