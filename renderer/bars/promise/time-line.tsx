import { type Ref, useId } from 'react';
import { words } from '../../../shared/copy/words.ts';
import type { PromiseDraft } from '../../state/promise-draft.ts';
import { Field } from '../../ui/field.tsx';
import { Clocks } from './clocks.tsx';
import { useEditPromise } from './use-edit-promise.ts';
import styles from './time-line.module.css';

export interface TimeLineProps {
  readonly draft: PromiseDraft;
  readonly inputRef: Ref<HTMLInputElement>;
}

/** The By field and, beside it, the typed time on both clocks. */
export function TimeLine({ draft, inputRef }: TimeLineProps) {
  const { editTyped } = useEditPromise();
  const clocksId = useId();
  return (
    <div className={styles['line']} data-wants="typed">
      <Field
        label={words('promiseBar.byHidden')}
        labelHidden
        prefix={words('promiseBar.by')}
        size="large"
        autoFocus
        value={draft.fields.typed}
        onChange={editTyped}
        inputRef={inputRef}
        aria-describedby={clocksId}
        inputProps={{ autoComplete: 'off', spellCheck: false, onFocus: (event) => event.currentTarget.select() }}
      />
      <div id={clocksId} className={styles['clocks']}>
        <Clocks draft={draft} />
      </div>
    </div>
  );
}
