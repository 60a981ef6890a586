import { type KeyboardEvent, useState } from 'react';
import { words } from '../../../shared/copy/words.ts';
import type { PromiseId } from '../../../shared/ids.ts';
import { phaseOf } from '../../../shared/promise/phase.ts';
import { MOST_TRIES } from '../../../shared/promise/tries.ts';
import { useDesk, useRun, useShow } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { digitPressed, enterPressed } from '../bar-keys.ts';
import { ChoiceRow } from '../choice-row.tsx';
import { type BarPromise, useBarPromise } from '../use-bar-promise.ts';
import { useCloseBar } from '../use-close-bar.ts';
import styles from './missed-bar.module.css';

type As = 'missed' | 'notReached';

export interface MissedBarProps {
  readonly promiseId: PromiseId;
  readonly as: As;
}

/** Ends a promise as not kept: only once it is late or three tries found nobody, and only with a reason. */
export function MissedBar({ promiseId, as }: MissedBarProps) {
  const about = useBarPromise(promiseId);
  const isGone = useDesk((desk) => desk.promises.every(({ id }) => id !== promiseId));
  if (about === null) {
    return (
      <BarFrame title={words('giveUp.title')} takesFocus>
        {words(isGone ? 'refusal.noSuchPromise' : 'refusal.promiseEnded')}
      </BarFrame>
    );
  }
  const ways = waysToEnd(about);
  return ways.length === 0 ? <Keepable about={about} /> : <Ending about={about} ways={ways} first={as} />;
}

function waysToEnd({ record, now }: BarPromise): readonly As[] {
  const isTried = record.attempts.length >= MOST_TRIES;
  const isLate = phaseOf(record, now).phase === 'overdue';
  return [...(isLate ? (['missed'] as const) : []), ...(isTried ? (['notReached'] as const) : [])];
}

interface EndingProps {
  readonly about: BarPromise;
  readonly ways: readonly As[];
  readonly first: As;
}

function Ending({ about, ways, first }: EndingProps) {
  const run = useRun();
  const close = useCloseBar();
  const [chosen, setChosen] = useState<As>(first);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const as = ways.includes(chosen) ? chosen : (ways[0] ?? 'missed');

  const end = async (): Promise<void> => {
    if (reason.trim() === '') return setMissing(true);
    if ((await run('breakPromise', { promiseId: about.record.id, as, note: reason.trim() })) !== null) close();
  };
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    const way = ways[(digitPressed(event) ?? 0) - 1];
    if (way !== undefined) setChosen(way);
    else if (enterPressed(event)) void end();
  };
  const write = (text: string): void => {
    setReason(text);
    setMissing(false);
  };
  const choices = ways.map((key) => ({ key, label: words(`giveUp.${key}`) }));
  return (
    <BarFrame title={words('giveUp.title')} lede={ledeOf(about)} namesSomebody onKeyDown={pressKey}>
      {ways.length === 1 ? null : (
        <ChoiceRow label={words('giveUp.as')} choices={choices} value={as} onChange={setChosen} />
      )}
      <Field
        label={words('giveUp.reason')}
        autoFocus
        maxLength={300}
        value={reason}
        hint={words('giveUp.reasonHint')}
        problem={isMissing ? words('refusal.reasonMissing') : undefined}
        inputProps={{ autoComplete: 'off' }}
        onChange={write}
      />
      <div className={styles['acts']}>
        <Button tone="go" keyName="Enter" onPress={() => void end()}>
          {words('giveUp.end')}
        </Button>
      </div>
    </BarFrame>
  );
}

function ledeOf({ who, by }: BarPromise): string {
  return words('giveUp.lede', { who, by });
}

/** Not late, and not tried three times: there is still a kinder way. */
function Keepable({ about }: { readonly about: BarPromise }) {
  const show = useShow();
  return (
    <BarFrame title={words('giveUp.title')} lede={ledeOf(about)} namesSomebody>
      <p>{words('giveUp.keepable')}</p>
      <div className={styles['acts']}>
        <Button tone="go" autoFocus onPress={() => show({ bar: { kind: 'move', promiseId: about.record.id } })}>
          {words('act.tellNewTime')}
        </Button>
      </div>
    </BarFrame>
  );
}
