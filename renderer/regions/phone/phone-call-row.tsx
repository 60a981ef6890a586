import { clock, runningTime } from '../../../shared/copy/format.ts';
import { type WordKey, words } from '../../../shared/copy/words.ts';
import type { PhoneCall } from '../../../shared/telephony/desk-phone.ts';
import { type Instant, SECOND_MS } from '../../../shared/time.ts';
import { useDesk, useNow, useRun } from '../../state/store-context.tsx';
import { useAgentZone } from '../../state/use-agent-zone.ts';
import { useWhoCalls } from '../../state/use-who-calls.ts';
import { Button } from '../../ui/button.tsx';
import { Shape, type ShapeName } from '../../ui/shape.tsx';
import { AsSent } from './as-sent.tsx';
import styles from './phone-calls.module.css';

const SHAPES: Readonly<Record<PhoneCall['state'], ShapeName>> = {
  ringing: 'live',
  dialling: 'live',
  active: 'live',
  held: 'hold',
  ended: 'ended',
};

interface PhoneCallRowProps {
  readonly call: PhoneCall;
  readonly isSmall: boolean;
}

/** Who, how it stands and since when, and what can be done with it. */
export function PhoneCallRow({ call, isSmall }: PhoneCallRowProps) {
  const who = useWhoCalls(call);
  return (
    <li className={styles['call']} data-state={call.state}>
      <span className={styles['state']}>
        <Shape name={SHAPES[call.state]} />
        {words(`phoneCall.${call.state}`)}
      </span>
      <Since call={call} />
      <span className={styles['who']} data-private="">
        {who}
      </span>
      {call.name === null ? null : <AsSent name={call.name} isShort />}
      <div className={styles['acts']}>
        <Acts call={call} who={who} isSmall={isSmall} />
      </div>
    </li>
  );
}

/** How long it has been so, where the phone told since when; nothing where it did not. */
function Since({ call }: { readonly call: PhoneCall }) {
  const now = useNow(SECOND_MS);
  const zone = useAgentZone();
  if (call.state === 'ended')
    return <span className={styles['since']}>{endInWords(call, (at) => clock(at, zone))}</span>;
  const since = sinceOf(call);
  return <span className={styles['since']}>{since === null ? '' : runningTime(now - since)}</span>;
}

function sinceOf({ state, rangAt, answeredAt, heldAt }: PhoneCall): Instant | null {
  if (state === 'held') return heldAt;
  return state === 'active' ? answeredAt : rangAt;
}

function endInWords({ endedAt, result }: PhoneCall, at: (moment: Instant) => string): string {
  if (endedAt === null) return words('phoneCall.result.unknown');
  return words(`phoneCall.result.${result ?? 'unknown'}`, { time: at(endedAt) });
}

/** Only what is possible now: to the desk while it is free, off the list once it is over, over when the phone won’t say. */
function Acts({ call, who, isSmall }: PhoneCallRowProps & { readonly who: string }) {
  const run = useRun();
  const isFree = useDesk(({ call: open }) => open === null || open.call.phase === 'wrapUp');
  const { key, state } = call;
  const isOver = state === 'ended';
  const nameOf = (act: WordKey): string => words('phoneCall.actName', { act: words(act), who });
  const canTake = isFree && (!isOver || call.answeredAt !== null);
  return (
    <>
      {canTake ? (
        <Button
          tone="line"
          preventFocusOnPress
          aria-label={nameOf(isOver ? 'phoneCall.writeUp' : 'phoneCall.take')}
          onPress={() => void run('takePhoneCall', { key })}
        >
          {words(isOver ? 'phoneCall.writeUp' : 'phoneCall.take')}
        </Button>
      ) : null}
      {isOver ? (
        <Button
          preventFocusOnPress
          aria-label={nameOf('phoneCall.letGo')}
          onPress={() => void run('letPhoneCallGo', { key })}
        >
          {words('phoneCall.letGo')}
        </Button>
      ) : isSmall && canTake ? null : (
        <Button
          preventFocusOnPress
          aria-label={nameOf('phoneCall.over')}
          onPress={() => void run('endPhoneCall', { key })}
        >
          {words('phoneCall.over')}
        </Button>
      )}
    </>
  );
}
