// The line of the day. Each promise has a flag to focus and press and its window on the line; flags cascade downward so
// that their stems never cross a label, and windows that overlap lie in lanes.

import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { clock } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { AxisLabel } from '../../../shared/desk/day-axis.ts';
import type { DayMark } from '../../../shared/desk/day-figure.ts';
import { type DayLanes, dayLanes } from '../../../shared/desk/day-lanes.ts';
import type { RailRow } from '../../../shared/desk/rail.ts';
import type { PromiseId } from '../../../shared/ids.ts';
import type { ZoneId } from '../../../shared/time.ts';
import { usePromiseActs } from '../../state/use-promise-acts.ts';
import { DayFlag } from './day-flag.tsx';
import styles from './day-band.module.css';
import { flagRows } from './flag-rows.ts';
import { percent } from './percent.ts';

interface DayFigureProps {
  readonly marks: readonly DayMark[];
  readonly rows: readonly RailRow[];
  readonly zone: ZoneId;
  readonly labels: readonly AxisLabel[];
  readonly slots: readonly AxisLabel[];
  readonly ends: { readonly from: string; readonly to: string };
}

export function DayFigure({ marks, rows, zone, labels, slots, ends }: DayFigureProps) {
  const { open } = usePromiseActs();
  /** The promise whose window the mouse is over. */
  const [pointed, setPointed] = useState<PromiseId | null>(null);
  const flags = [...flagRows(marks)].sort((a, b) => a.mark.from - b.mark.from);
  const lanes = dayLanes(marks);
  const lines = Math.max(1, ...flags.map(({ line }) => line + 1));
  const style = { '--lines': lines, '--lanes': lanes.count } as React.CSSProperties;
  return (
    <div className={styles['figure']} data-figure="" style={style}>
      <ul aria-label={words('idle.dayFigure', ends)} onKeyDown={moveAlong}>
        {flags.map(({ mark, line, isBefore, isTight }, index) => (
          <DayFlag
            key={mark.promiseId ?? mark.from}
            {...{ mark, line, isBefore, isTight }}
            row={rows.find((row) => row.promiseId === mark.promiseId)}
            isFirst={index === 0}
            isPointed={mark.promiseId === pointed}
            onOpen={open}
          />
        ))}
      </ul>
      <Track marks={marks} lanes={lanes} onPoint={setPointed} onOpen={open} />
      <Axis labels={labels} slots={slots} ends={ends} now={marks.find(({ kind }) => kind === 'now')} zone={zone} />
    </div>
  );
}

interface TrackProps {
  readonly marks: readonly DayMark[];
  readonly lanes: DayLanes;
  readonly onPoint: (promiseId: PromiseId | null) => void;
  readonly onOpen: (promiseId: PromiseId) => void;
}

/** The windows themselves: for the eye, and a second place for the mouse. */
function Track({ marks, lanes, onPoint, onOpen }: TrackProps) {
  const now = marks.find(({ kind }) => kind === 'now');
  const promiseAt = ({ target }: MouseEvent): PromiseId | null =>
    target instanceof HTMLElement ? ((target.dataset['of'] as PromiseId | undefined) ?? null) : null;
  return (
    <div
      className={styles['track']}
      aria-hidden="true"
      onMouseMove={(event) => onPoint(promiseAt(event))}
      onMouseLeave={() => onPoint(null)}
      onClick={(event) => {
        const promiseId = promiseAt(event);
        if (promiseId !== null) onOpen(promiseId);
      }}
    >
      {now === undefined ? null : <i className={styles['past']} style={{ width: percent(now.from) }} />}
      {marks.map((mark) => (
        <i
          key={`${mark.kind}${mark.from}${mark.promiseId ?? ''}`}
          className={`${styles[mark.kind]} ${mark.promiseId === null ? '' : styles['window']}`}
          data-of={mark.promiseId ?? undefined}
          style={placeOf(mark, lanes)}
        />
      ))}
    </div>
  );
}

function placeOf({ from, to, promiseId }: DayMark, lanes: DayLanes): React.CSSProperties {
  const lane = promiseId === null ? 0 : (lanes.of.get(promiseId) ?? 0);
  return { insetInlineStart: percent(from), width: percent(to - from), '--lane': lane } as React.CSSProperties;
}

interface AxisProps extends Pick<DayFigureProps, 'labels' | 'slots' | 'ends' | 'zone'> {
  readonly now: DayMark | undefined;
}

function Axis({ labels, slots, ends, now, zone }: AxisProps) {
  return (
    <>
      <div className={styles['axis']} aria-hidden="true">
        <span className={styles['first']}>{ends.from}</span>
        {labels.map(({ kind, text, share }) => (
          <span key={`${kind}${share}`} className={styles[kind]} style={{ insetInlineStart: percent(share) }}>
            {text}
          </span>
        ))}
        <span className={styles['last']}>{ends.to}</span>
        {now === undefined ? null : (
          <b className={styles['nowLabel']} style={{ insetInlineStart: percent(now.from) }}>
            {clock(now.at, zone)}
          </b>
        )}
      </div>
      {slots.length === 0 ? null : (
        <div className={`${styles['axis']} ${styles['safe']}`} aria-hidden="true">
          <span className={styles['slotsLabel']} style={{ insetInlineEnd: percent(1 - (slots[0]?.share ?? 0)) }}>
            {words('idle.safeSlots')}
          </span>
          {slots.map(({ text, share }) => (
            <span key={text} className={styles['hour']} style={{ insetInlineStart: percent(share) }}>
              {text}
            </span>
          ))}
        </div>
      )}
    </>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

/** Along the line in time, as the eye goes. */
function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const flags = [...event.currentTarget.querySelectorAll('button')];
  const at = flags.findIndex((flag) => flag.isSameNode(document.activeElement));
  event.preventDefault();
  flags[Math.max(0, Math.min(flags.length - 1, at + step))]?.focus();
}
