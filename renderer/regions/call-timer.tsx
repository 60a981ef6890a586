import { runningHold } from '../../shared/call/on-the-line.ts';
import { holdWatch } from '../../shared/call/hold-watch.ts';
import { holdMs, ringToAnswer, wrapUpMs } from '../../shared/call/durations.ts';
import type { Call } from '../../shared/call/record.ts';
import { runningTime } from '../../shared/copy/format.ts';
import { type WordKey, words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import { dialString } from '../../shared/phone/parse.ts';
import { type Instant, SECOND_MS } from '../../shared/time.ts';
import { useActions } from '../state/use-actions.ts';
import { usePromiseActs } from '../state/use-promise-acts.ts';
import { useDesk, useNow, useRun } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Shape, type ShapeName } from '../ui/shape.tsx';
import styles from './strip.module.css';
import { useKeyName } from './use-key-name.ts';

interface Running {
  readonly word: WordKey;
  readonly shape: ShapeName | null;
  readonly tone: 'live' | 'hold' | 'quiet' | 'long' | 'tooLong';
  readonly ms: number;
}

/** What is running now, and the seconds that the agent answers for: ring and hold side by side (002-02, 002-04). */
export function CallTimer({ open, isSmall = false }: { readonly open: OpenCall; readonly isSmall?: boolean }) {
  const now = useNow(SECOND_MS / 4);
  const ringSeconds = useDesk((desk) => desk.settings.preferences.ringSeconds);
  const running = runningNow(open.call, now);
  return (
    <div className={styles['timer']}>
      {open.call.phase === 'ringing' ? <RingingActs open={open} /> : null}
      <div>
        <p className={styles['now']}>
          <span className={`${styles['state']} ${styles[running.tone]}`}>
            {running.shape === null ? null : <Shape name={running.shape} />}
            {words(running.word)}
          </span>
          <b role="timer" aria-live="off">
            {runningTime(running.ms)}
          </b>
        </p>
        {isSmall ? null : <p className={styles['facts']}>{factsLine(open.call, now, ringSeconds)}</p>}
      </div>
    </div>
  );
}

/** 002-04: amber from 90 s, red from 120 s, each with its shape. */
const HOLD_TONES = { hold: 'hold', due: 'long', late: 'tooLong' } as const;

function runningNow(call: Call, now: Instant): Running {
  const held = runningHold(call);
  if (held !== undefined) {
    const shape = holdWatch(call, now)?.shape ?? 'hold';
    return { word: 'strip.hold', shape, tone: HOLD_TONES[shape], ms: now - (held.startedAt ?? now) };
  }
  switch (call.phase) {
    case 'ringing':
      return {
        word: call.direction === 'incoming' ? 'strip.ringing' : 'strip.dialling',
        shape: 'live',
        tone: 'live',
        ms: now - (call.ringingAt ?? now),
      };
    case 'live':
      return { word: 'strip.live', shape: 'live', tone: 'live', ms: now - (call.answeredAt ?? now) };
    default:
      return { word: 'strip.wrapUp', shape: null, tone: 'quiet', ms: wrapUpMs(call, now) };
  }
}

function factsLine(call: Call, now: Instant, ringSeconds: number): string {
  if (call.phase === 'ringing') return '';
  const parts: string[] = [];
  const watch = holdWatch(call, now);
  if (watch !== null && watch.step !== 'calm') parts.push(words(`holdWatch.${watch.step}`));
  if (call.phase !== 'live' || runningHold(call) !== undefined) {
    parts.push(words('strip.callTotal', { time: runningTime((call.endedAt ?? now) - (call.answeredAt ?? now)) }));
  }
  const ring = ringToAnswer(call, ringSeconds);
  if (ring !== null && call.phase === 'live') {
    parts.push(words('strip.rang', { time: words('strip.seconds', { n: Math.round(ring.seconds) }) }));
  }
  parts.push(words('strip.holdTotal', { time: runningTime(holdMs(call, now)) }));
  return parts.join(', ');
}

/**
 * Ringing in: answer, or they hung up. Ringing out: dial by `tel:`, copy beside it, answered, or nobody there; a call
 * back that reached nobody is a try, so Done asks how.
 */
function RingingActs({ open }: { readonly open: OpenCall }) {
  const run = useRun();
  const { call: answer } = useActions();
  const { done } = usePromiseActs();
  const answerKey = useKeyName('call');
  const { id: callId, direction, number, promiseId } = open.call;
  const giveUp = (): void => (promiseId === null ? void run('missCall', { callId }) : done(promiseId));
  const dial = number === null ? null : dialString(number);
  const isOut = direction !== 'incoming';
  return (
    <div className={styles['ringing']}>
      {isOut && dial !== null ? (
        <>
          <Button tone="line" onPress={() => void run('dial', { number: dial })}>
            {words('strip.dial')}
          </Button>
          <CopyButton text={dial} label={words('strip.copyNumber')} copiedLabel={words('strip.copied')} />
        </>
      ) : null}
      <Button tone="go" keyName={answerKey} onPress={() => void answer()}>
        {words(isOut ? 'strip.pickedUp' : 'strip.answer')}
      </Button>
      <Button onPress={giveUp}>{words(isOut ? 'strip.noAnswer' : 'strip.missed')}</Button>
    </div>
  );
}
