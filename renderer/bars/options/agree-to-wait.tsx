import { type KeyboardEvent, useId, useState } from 'react';
import type { OptionChoice } from '../../../shared/call/record.ts';
import { words } from '../../../shared/copy/words.ts';
import { PersonId } from '../../../shared/ids.ts';
import type { OptionRow } from '../../../shared/options/options.ts';
import { mayAnswer } from '../../../shared/options/asked-first.ts';
import { useDesk } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { letterPressed } from '../bar-keys.ts';
import styles from './agree-to-wait.module.css';

export type Agreement = Pick<OptionChoice, 'agreedToWait' | 'personId'>;

export interface AgreeToWaitProps {
  readonly row: OptionRow;
  readonly onAgreed: (agreement: Agreement) => Promise<void>;
  readonly onBack: () => void;
}

const NOBODY = '-';

/** 000-14: options 1 and 2 start only once the customer agreed to wait, now or earlier; and with whom. */
export function AgreeToWait({ row, onAgreed, onBack }: AgreeToWaitProps) {
  const people = useDesk((desk) => desk.settings.people);
  const profile = useDesk((desk) => desk.settings.profile);
  const asked = profile === null || row.option === 3 ? [] : mayAnswer(people, row.option, profile);
  const [who, setWho] = useState<string>(row.helpers[0] ?? NOBODY);
  const sentenceId = useId();
  const choices = [
    ...asked.map(({ id, name }) => ({ key: id as string, label: name })),
    { key: NOBODY, label: words('optionsBar.nobody') },
  ];
  const agree = (agreedToWait: 'yes' | 'agreedEarlier') =>
    void onAgreed({ agreedToWait, personId: who === NOBODY ? null : PersonId.parse(who) });
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (letterPressed(event) === 'E') agree('agreedEarlier');
    else if (letterPressed(event) === 'O') onBack();
  };
  return (
    <BarFrame title={words('optionsBar.agreed')} onKeyDown={pressKey}>
      <p id={sentenceId} className={styles['sentence']}>
        <b>{words(`optionsBar.number.${row.option}`)}</b>, {row.sentence}
      </p>
      <div className={styles['acts']}>
        <Button tone="go" keyName="Enter" autoFocus aria-describedby={sentenceId} onPress={() => agree('yes')}>
          {words('optionsBar.agreedYes')}
        </Button>
        <Button tone="line" keyName="E" onPress={() => agree('agreedEarlier')}>
          {words('optionsBar.agreedEarlier')}
        </Button>
        <Button keyName="O" onPress={onBack}>
          {words('optionsBar.otherOption')}
        </Button>
        <span className={styles['who']}>
          <Select label={words('optionsBar.who')} look="inside" choices={choices} value={who} onChange={setWho} />
        </span>
      </div>
    </BarFrame>
  );
}
