import { runningHold } from '../../shared/call/on-the-line.ts';
import { holdWatch } from '../../shared/call/hold-watch.ts';
import { holdMs, ringToAnswer, wrapUpMs } from '../../shared/call/durations.ts';
import type { Call } from '../../shared/call/record.ts';
import { runningTime } from '../../shared/copy/format.ts';
import { type WordKey, words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import { dialState } from '../../shared/telephony/dial-state.ts';
import type { DeskPhone } from '../../shared/telephony/desk-phone.ts';
import { type Instant, SECOND_MS } from '../../shared/time.ts';
import { useDesk, useNow } from '../state/store-context.tsx';
import { Shape, type ShapeName } from '../ui/shape.tsx';
import { RingingActs } from './ringing-acts.tsx';
import styles from './strip.module.css';

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
  const phone = useDesk((desk) => desk.phone);
  const running = runningNow(open.call, phone, now);
  return (
    <div className={styles['timer']}>
      {open.call.phase === 'ringing' ? <RingingActs open={open} isSmall={isSmall} /> : null}
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

function runningNow(call: Call, phone: DeskPhone, now: Instant): Running {
  const held = runningHold(call);
  if (held !== undefined) {
    const shape = holdWatch(call, now)?.shape ?? 'hold';
    return { word: 'strip.hold', shape, tone: HOLD_TONES[shape], ms: now - (held.startedAt ?? now) };
  }
  switch (call.phase) {
    case 'ringing':
      return ringingNow(call, phone, now);
    case 'live':
      return { word: 'strip.live', shape: 'live', tone: 'live', ms: now - (call.answeredAt ?? now) };
    default:
      return { word: 'strip.wrapUp', shape: null, tone: 'quiet', ms: wrapUpMs(call, now) };
  }
}

/** Ringing out, the seconds count from dialling, and stand still once the phone told that it is over. */
function ringingNow(call: Call, phone: DeskPhone, now: Instant): Running {
  const began = call.ringingAt ?? now;
  if (call.direction === 'incoming') return { word: 'strip.ringing', shape: 'live', tone: 'live', ms: now - began };
  const state = dialState(call, phone);
  const calling = { word: 'strip.dialling', shape: 'live', tone: 'live' } as const;
  switch (state?.kind) {
    case undefined:
    case 'calls':
      return { ...calling, ms: now - began };
    case 'dialling':
    case 'silent':
    case 'handedOver':
      return { ...calling, ms: now - state.at };
    default:
      return { word: 'strip.notThrough', shape: null, tone: 'quiet', ms: (state?.at ?? now) - began };
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
