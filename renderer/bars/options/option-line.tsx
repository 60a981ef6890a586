import { Button } from 'react-aria-components';
import { words } from '../../../shared/copy/words.ts';
import type { OptionRow } from '../../../shared/options/options.ts';
import { Shape } from '../../ui/shape.tsx';
import { KeyCap } from '../key-cap.tsx';
import styles from './option-line.module.css';

/** One option: its part of the sentence, who can help or why not, and the minutes. The cheapest is marked, not chosen. */
export function OptionLine({ row, onChoose }: { readonly row: OptionRow; readonly onChoose: () => void }) {
  const { option, sentence, why, minutes, total, plusWait, cheapest } = row;
  return (
    <Button
      className={styles['row'] ?? ''}
      data-roving
      data-cheapest={cheapest || undefined}
      aria-label={rowName(row)}
      onPress={onChoose}
    >
      <KeyCap name={String(option)} />
      <span className={styles['text']}>
        <span className={styles['line']}>
          <b>{words(`optionsBar.number.${option}`)}</b>, {sentence}
        </span>
        <span className={styles['why']}>
          {cheapest ? (
            <span className={styles['tag']}>
              <Shape name="yes" />
              {words('options.cheapest')}.
            </span>
          ) : null}
          {why}
        </span>
      </span>
      <Minutes label={words('optionsBar.you')} value={String(minutes.you)} />
      <Minutes label={words('optionsBar.them')} value={String(minutes.them)} />
      <Minutes label={words('optionsBar.theSupervisor')} value={String(minutes.supervisor)} />
      <span className={styles['total']}>
        {words(plusWait ? 'options.minutesAndWait' : 'options.minutes', { n: total })}
      </span>
    </Button>
  );
}

/** The label shows where there is no head to the column. */
function Minutes({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <span className={styles['minutes']}>
      <span className={styles['label']}>{label} </span>
      {value}
    </span>
  );
}

function rowName({ option, sentence, why, minutes, total, plusWait, cheapest }: OptionRow): string {
  const yes = (isSo: boolean) => (isSo ? 'yes' : 'no');
  const number = words(`optionsBar.number.${option}`);
  return words('optionsBar.rowName', {
    ...{ number, sentence, why, ...minutes, total },
    ...{ plusWait: yes(plusWait), cheapest: yes(cheapest) },
  });
}
