import { type KeyboardEvent, useState } from 'react';
import { SETTLE_HOWS, type SettleFacts, type SettleHow, settleLeadsTo } from '../../../shared/bar/settle-paths.ts';
import { words } from '../../../shared/copy/words.ts';
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

/** The five answers, each with what it leads to. Digits choose at once; U ticks "only an update". */
export function SettleChoices({ facts, who, onChoose }: SettleChoicesProps) {
  const [updateOnly, setUpdateOnly] = useState(false);
  const choose = (how: SettleHow) => void onChoose(how, how === 'reached' && updateOnly);

  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    const how = SETTLE_HOWS[(digitPressed(event) ?? 0) - 1];
    if (how !== undefined) choose(how);
    else if (letterPressed(event) === 'U') setUpdateOnly((before) => !before);
    else moveFocus(event, event.currentTarget);
  };

  const lede = who === null ? words('settle.ledeUnnamed') : words('settle.lede', { who });
  return (
    <BarFrame title={words('settle.title')} lede={lede} takesFocus onKeyDown={pressKey}>
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
    </BarFrame>
  );
}
