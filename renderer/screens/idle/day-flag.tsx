import { words } from '../../../shared/copy/words.ts';
import type { DayMark } from '../../../shared/desk/day-figure.ts';
import type { RailRow } from '../../../shared/desk/rail.ts';
import type { PromiseId } from '../../../shared/ids.ts';
import { Shape, type ShapeName } from '../../ui/shape.tsx';
import styles from './day-band.module.css';
import { percent } from './percent.ts';

interface DayFlagProps {
  readonly mark: DayMark;
  readonly line: number;
  readonly isBefore: boolean;
  readonly isTight: boolean;
  readonly row: RailRow | undefined;
  /** The one in the Tab order; arrows go on. */
  readonly isFirst: boolean;
  readonly isPointed: boolean;
  readonly onOpen: (promiseId: PromiseId) => void;
}

/** What it is and whose; with the focus or the mouse also when, and all of it. Enter shows it in the list below. */
export function DayFlag({ mark, line, isBefore, isTight, row, isFirst, isPointed, onOpen }: DayFlagProps) {
  if (row === undefined) return null;
  const others = mark.others === 0 ? '' : words('idle.others', { n: mark.others });
  const when = [row.time, ...(row.mark === null ? [] : [row.mark])].join(', ');
  return (
    <li
      className={`${styles['flag']} ${styles[`${mark.kind}Flag`]} ${isBefore ? styles['far'] : ''}`}
      style={{ '--line': line, insetInlineStart: percent(mark.from) } as React.CSSProperties}
    >
      <button
        type="button"
        className={styles['label']}
        data-pointed={isPointed || undefined}
        data-tight={isTight || undefined}
        tabIndex={isFirst ? 0 : -1}
        onClick={() => onOpen(row.promiseId)}
      >
        <b>
          <Shape name={shapeOf(mark, row)} />
          {row.word}
          {others === '' ? null : <span>{others}</span>}
        </b>
        <span data-private="">
          {row.name} {row.about}
        </span>
        <span className={styles['when']}>{when}</span>
      </button>
    </li>
  );
}

function shapeOf({ kind }: DayMark, { state }: RailRow): ShapeName {
  if (kind === 'kept') return 'kept';
  return state === 'keptLate' || state === 'ended' ? 'ended' : state;
}
