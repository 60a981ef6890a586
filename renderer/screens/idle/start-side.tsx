import { type FormEvent, useState } from 'react';
import { clock } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { ZoneId } from '../../../shared/time.ts';
import { useKeyName } from '../../regions/use-key-name.ts';
import { useActions } from '../../state/use-actions.ts';
import { useDesk, useRun } from '../../state/store-context.tsx';
import { useSay } from '../../state/use-say.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './start-side.module.css';

/** Where the next call starts, what to say when it does, and what is still to be finished. */
export function StartSide() {
  const actions = useActions();
  const say = useSay();
  const key = useKeyName('call');
  return (
    <aside className={styles['side']} aria-label={words('idle.newCall')} data-region="notes">
      <Button tone="big" keyName={key} onPress={() => void actions.call()}>
        {words('idle.newCall')}
      </Button>
      <NumberBox />
      {say === null ? null : (
        <section className={styles['say']} aria-label={words('sayPanel.answer')}>
          <h2>{words('sayPanel.answer')}</h2>
          <blockquote>“{say.line.text}”</blockquote>
        </section>
      )}
      <div className={styles['foot']}>
        <TodayLine />
        <ToFinish />
      </div>
    </aside>
  );
}

/** A number pasted here and Enter: it rings. */
function NumberBox() {
  const run = useRun();
  const [number, setNumber] = useState('');
  const start = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (number.trim() !== '' && (await run('ringCall', { number })) !== null) setNumber('');
  };
  return (
    <form onSubmit={(event) => void start(event)}>
      <Field
        label={words('idle.pasteNumber')}
        labelHidden
        size="tall"
        value={number}
        inputProps={{ placeholder: words('idle.pasteHint'), inputMode: 'tel' }}
        onChange={setNumber}
      />
    </form>
  );
}

/** 000-01 and 002-21: two numbers, today's only, and only once there is something to count. */
function TodayLine() {
  const today = useDesk((desk) => desk.today);
  return (
    <>
      {today.handled === 0 ? null : <p>{words('idle.oneAndDone', { n: today.oneAndDone, of: today.handled })}</p>}
      {today.resolvedAfterAsking === 0 ? null : (
        <p>{words('idle.resolvedApart', { alone: today.resolvedAlone, asked: today.resolvedAfterAsking })}</p>
      )}
      {today.holdsAsked === 0 ? null : <p>{words('idle.holds', { n: today.holdsAgreed, of: today.holdsAsked })}</p>}
      {today.counted === 0 ? null : <p>{words('idle.onTime', { n: today.kept, of: today.counted })}</p>}
    </>
  );
}

function ToFinish() {
  const calls = useDesk((desk) => desk.toFinish);
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const key = useKeyName('wrapUp');
  const run = useRun();
  return (
    <ul>
      {calls.map((call, index) => (
        <li key={call.callId} className={styles['unfinished']}>
          <span className={styles['quiet']}>{index === 0 ? words('idle.toFinish') : ''}</span>
          <span className={styles['who']} data-private="">
            {call.customerName ?? (call.number || words('history.unknownCaller'))} {clock(call.at, zone)}
          </span>
          <Button
            keyName={index === 0 ? key : undefined}
            onPress={() => void run('resumeWrapUp', { callId: call.callId })}
          >
            {words('idle.finish')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
