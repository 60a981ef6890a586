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
    <Button className={styles['row'] ?? ''} data-roving data-cheapest={cheapest || undefined} onPress={onChoose}>
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
        <span className={styles['label']}>{words('optionsBar.together')} </span>
        {words(plusWait ? 'options.minutesAndWait' : 'options.minutes', { n: total })}
      </span>
    </Button>
  );
}

/** The label is for reading aloud, and seen where the column has no head. */
function Minutes({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <span className={styles['minutes']}>
      <span className={styles['label']}>{label} </span>
      {value}
    </span>
  );
}
