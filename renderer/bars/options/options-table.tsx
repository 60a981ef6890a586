import { type KeyboardEvent, useId } from 'react';
import { words } from '../../../shared/copy/words.ts';
import type { OptionRow, OptionsView } from '../../../shared/options/options.ts';
import { PromiseCause } from '../../../shared/promise/record.ts';
import { Button } from '../../ui/button.tsx';
import { moveFocus } from '../../ui/roving-list.ts';
import { BarFrame } from '../bar-frame.tsx';
import { ChoiceRow } from '../choice-row.tsx';
import { digitPressed, letterPressed } from '../bar-keys.ts';
import { OptionLine } from './option-line.tsx';
import styles from './options-table.module.css';

export interface OptionsTableProps {
  readonly view: OptionsView;
  readonly onChoose: (row: OptionRow) => void;
  readonly onSupervisor: () => void;
  readonly onExpert: () => void;
  /** Why it can't be done now (000-03). */
  readonly cause: PromiseCause;
  readonly onCause: (cause: PromiseCause) => void;
}

/** The first letter of each, as in the promise bar. */
const CAUSE_CHOICES = PromiseCause.options.map((key) => {
  const label = words(`promiseBar.cause.${key}`);
  return { key, label, keyName: label.slice(0, 1).toUpperCase() };
});

/** The sentence that runs through the three options, and what each costs. Keys 1 2 3, S for a supervisor, X for an expert. */
export function OptionsTable({ view, onChoose, onSupervisor, onExpert, cause, onCause }: OptionsTableProps) {
  const leadId = useId();
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    const row = view.rows[(digitPressed(event) ?? 0) - 1];
    const why = CAUSE_CHOICES.find(({ keyName }) => keyName === letterPressed(event));
    if (row !== undefined) onChoose(row);
    else if (why !== undefined) onCause(why.key);
    else if (letterPressed(event) === 'S') onSupervisor();
    else if (letterPressed(event) === 'X') onExpert();
    else moveFocus(event, event.currentTarget);
  };
  return (
    <BarFrame
      title={words('optionsBar.title')}
      lede={words('optionsBar.lede')}
      aside={
        <>
          <Button tone="link" keyName="X" onPress={onExpert}>
            {words('optionsBar.expert')}
          </Button>
          <Button tone="link" keyName="S" onPress={onSupervisor}>
            {words('optionsBar.supervisor')}
          </Button>
        </>
      }
      takesFocus
      describedBy={leadId}
      onKeyDown={pressKey}
    >
      <p id={leadId} className={styles['lead']}>
        “{view.lead}
      </p>
      <div className={styles['head']} aria-hidden="true">
        <span />
        <span />
        <span>{words('optionsBar.you')}</span>
        <span>{words('optionsBar.them')}</span>
        <span>{words('optionsBar.theSupervisor')}</span>
        <span>{words('optionsBar.total')}</span>
      </div>
      <ol className={styles['rows']}>
        {view.rows.map((row) => (
          <li key={row.option}>
            <OptionLine row={row} onChoose={() => onChoose(row)} />
          </li>
        ))}
      </ol>
      <p className={styles['end']}>{view.end}”</p>
      <div className={styles['facts']}>
        <ChoiceRow label={words('promiseBar.cause')} choices={CAUSE_CHOICES} value={cause} onChange={onCause} />
        <span>{words('options.basis', { own: view.rows.filter(({ isOwn }) => isOwn).length })}</span>
      </div>
    </BarFrame>
  );
}
