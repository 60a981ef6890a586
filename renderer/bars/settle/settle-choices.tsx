import { type KeyboardEvent, useState } from 'react';
import { SETTLE_HOWS, type SettleFacts, type SettleHow, settleLeadsTo } from '../../../shared/bar/settle-paths.ts';
import { words } from '../../../shared/copy/words.ts';
import { phaseOf } from '../../../shared/promise/phase.ts';
import { MOST_TRIES } from '../../../shared/promise/tries.ts';
import { type Instant, MINUTE_MS } from '../../../shared/time.ts';
import { useNow } from '../../state/store-context.tsx';
import { usePromiseActs } from '../../state/use-promise-acts.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/field.tsx';
import { moveFocus } from '../../ui/roving-list.ts';
import { BarFrame } from '../bar-frame.tsx';
import { digitPressed, letterPressed } from '../bar-keys.ts';
import { KeyCap } from '../key-cap.tsx';
import { RowButton } from '../row-button.tsx';
import styles from './settle-bar.module.css';

export interface SettleChoicesProps {
  readonly facts: SettleFacts;
  readonly who: string | null;
  readonly onChoose: (how: SettleHow, updateOnly: boolean) => Promise<void>;
}

/** The five answers, each with what it leads to. Digits choose at once; U ticks "only an update", H hands it over. */
export function SettleChoices({ facts, who, onChoose }: SettleChoicesProps) {
  const [updateOnly, setUpdateOnly] = useState(false);
  const acts = usePromiseActs();
  const now = useNow(MINUTE_MS / 4);
  const { record } = facts;
  const giveUp = () => (record.attempts.length < MOST_TRIES ? acts.missed : acts.notReached)(record.id);
  const choose = (how: SettleHow) => void onChoose(how, how === 'reached' && updateOnly);

  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    const how = SETTLE_HOWS[(digitPressed(event) ?? 0) - 1];
    if (how !== undefined) choose(how);
    else if (letterPressed(event) === 'U') setUpdateOnly((before) => !before);
    else if (letterPressed(event) === 'H') acts.handOver(record.id);
    else if (letterPressed(event) === 'E' && isEndable(facts, now)) giveUp();
    else moveFocus(event, event.currentTarget);
  };

  const lede = who === null ? words('settle.ledeUnnamed') : words('settle.lede', { who });
  return (
    <BarFrame title={words('settle.title')} lede={lede} namesSomebody takesFocus onKeyDown={pressKey}>
      <ol className={styles['rows']}>
        {SETTLE_HOWS.map((how, index) => (
          <li key={how} className={styles['row']}>
            <RowButton keyName={String(index + 1)} onPress={() => choose(how)}>
              <span className={styles['how']}>{words(`settle.${how}`)}</span>
              <span className={styles['leads']}>{settleLeadsTo(how, facts)}</span>
            </RowButton>
            {how === 'reached' ? (
              <span className={styles['update']}>
                <Check isSelected={updateOnly} onChange={setUpdateOnly}>
                  {words('settle.updateOnly')}
                  <KeyCap name="U" />
                </Check>
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      <div className={styles['after']}>
        <Button keyName="H" onPress={() => acts.handOver(record.id)}>
          {words(record.handOverOffer === null ? 'act.handOver' : 'act.accepted')}
        </Button>
        {isEndable(facts, now) ? (
          <Button keyName="E" onPress={() => giveUp()}>
            {words('giveUp.title')}
          </Button>
        ) : null}
      </div>
    </BarFrame>
  );
}

/** Late, or tried three times: only then may it end as not kept. */
function isEndable({ record }: SettleFacts, now: Instant): boolean {
  return record.attempts.length >= MOST_TRIES || phaseOf(record, now).phase === 'overdue';
}
