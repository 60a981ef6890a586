import { words } from '../../shared/copy/words.ts';
import type { CallLine } from '../../shared/promise/call-lines.ts';
import { useApp, useDesk, useRun, useShow } from '../state/store-context.tsx';
import { useCallLines } from '../state/use-call-lines.ts';
import { usePromiseActs } from '../state/use-promise-acts.ts';
import { Button } from '../ui/button.tsx';
import { Shape } from '../ui/shape.tsx';
import styles from './call-lines.module.css';

/**
 * What this call has to know of other promises (c.10): lines above the action bar that push, never cover, make no sound
 * and never take the caret. Beside an open bar only the most urgent one is shown. The announcer says each once.
 */
export function CallLines() {
  const lines = useCallLines();
  const phase = useDesk((desk) => desk.call?.call.phase ?? null);
  const isBeside = useApp((state) => state.view.bar !== null) || phase === 'wrapUp';
  const [first] = lines;
  if (first === undefined) return null;
  const shown = isBeside ? [first] : lines;
  const isRisk = shown.some(({ kind }) => kind !== 'cameDue');
  const title = words(isRisk ? 'callLine.region' : 'callLine.regionDue');
  return (
    <section className={styles['lines']} aria-label={title} data-region="lines" data-beside={isBeside || undefined}>
      {isRisk && !isBeside ? (
        <header className={styles['header']}>
          <h2>{title}</h2>
          <span>{words('callLine.lede')}</span>
        </header>
      ) : null}
      <ul>
        {shown.map((line) => (
          <Line key={`${line.kind} ${line.promiseId}`} line={line} isShort={isBeside} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line, isShort }: { readonly line: CallLine; readonly isShort: boolean }) {
  return (
    <li className={styles['line']} data-kind={line.kind}>
      <Shape name={line.kind === 'late' ? 'late' : 'due'} />
      <p data-private="">
        <b>{line.title}</b> <span>{line.body}</span>
      </p>
      <div className={styles['acts']}>
        <CallLineActs line={line} isShort={isShort} />
      </div>
    </li>
  );
}

interface CallLineActsProps {
  readonly line: CallLine;
  /** The compact window: short words too. */
  readonly isSmall?: boolean;
  /** Without the way to others, who are in the bar behind it. */
  readonly isShort?: boolean;
}

/** Ask whoever is free, tell them a new time, or what was asked before: accepted. */
export function CallLineActs({ line, isSmall = false, isShort = isSmall }: CallLineActsProps) {
  const acts = usePromiseActs();
  const run = useRun();
  const show = useShow();
  const { promiseId, free, offeredTo } = line;
  const isOver = useDesk((desk) => desk.call?.call.phase === 'wrapUp');
  const [first, second] = free;
  return (
    <>
      {isOver ? (
        <Button tone="line" preventFocusOnPress onPress={() => acts.call(promiseId)}>
          {words('notice.act.call')}
        </Button>
      ) : null}
      {first === undefined || isOver ? null : (
        <Button tone="line" preventFocusOnPress onPress={() => void run('offerPromise', { promiseId, to: first.name })}>
          {words('callLine.askAct', { to: first.name })}
        </Button>
      )}
      {offeredTo === null ? null : (
        <Button tone="line" onPress={() => acts.accepted(promiseId)}>
          {words('act.accepted')}
        </Button>
      )}
      <Button tone="line" onPress={() => acts.newTime(promiseId)}>
        {words(isSmall ? 'act.newTime' : 'act.tellNewTime')}
      </Button>
      {second === undefined || isOver || isShort ? null : (
        <Button onPress={() => show({ bar: { kind: 'handOver', promiseId } })}>{words('callLine.askOther')}</Button>
      )}
    </>
  );
}
