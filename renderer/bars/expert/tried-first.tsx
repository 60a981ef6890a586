import { type KeyboardEvent, useState } from 'react';
import type { Exit } from '../../../shared/case/ladder.ts';
import type { Case } from '../../../shared/case/record.ts';
import { words } from '../../../shared/copy/words.ts';
import { useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './expert-bar.module.css';

const EXITS: readonly Exit[] = ['customerAsked', 'safety'];

/** 003-06: an empty list of what was tried blocks; one line opens it, or one of the two exits. */
export function TriedFirst({ one, onExit }: { readonly one: Case; readonly onExit: (exit: Exit) => void }) {
  const run = useRun();
  const [text, setText] = useState('');
  const add = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    if (text.trim() !== '') void run('tried', { caseId: one.id, text: text.trim() });
  };
  return (
    <div className={styles['tried']}>
      <Field
        label={words('expertBar.tried')}
        autoFocus
        maxLength={200}
        value={text}
        inputProps={{ onKeyDown: add }}
        onChange={setText}
      />
      {EXITS.map((exit) => (
        <Button key={exit} tone="line" onPress={() => onExit(exit)}>
          {words(`expertBar.exit.${exit}`)}
        </Button>
      ))}
    </div>
  );
}
