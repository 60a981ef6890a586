import { type FormEvent, useState } from 'react';
import { words } from '../../../../shared/copy/words.ts';
import { useRun } from '../../../state/store-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Check, Field } from '../../../ui/field.tsx';
import styles from './phone.module.css';
import type { NewToken } from './token-once.tsx';

const LONGEST_NAME = 40;

/** A phone by a name of the agent's own; what comes back is its token. */
export function AddPhone({ onAdded }: { readonly onAdded: (fresh: NewToken) => void }) {
  const run = useRun();
  const [typed, setTyped] = useState(words('phonePage.firstName'));
  const [byAddress, setByAddress] = useState(false);
  const name = typed.trim();
  const isRight = name !== '' && name.length <= LONGEST_NAME;
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isRight) return;
    const answer = await run('addWebhook', { name, byAddress });
    if (answer !== null) onAdded({ name, byAddress, ...answer.value });
  };
  return (
    <form className={styles['add']} onSubmit={(event) => void add(event)} noValidate>
      <Field
        label={words('phonePage.addName')}
        value={typed}
        maxLength={LONGEST_NAME}
        problem={isRight ? undefined : words('phonePage.nameProblem')}
        onChange={setTyped}
      />
      <Check isSelected={byAddress} onChange={setByAddress}>
        {words('phonePage.addByAddress')}
      </Check>
      <Button type="submit" tone="go">
        {words('phonePage.add')}
      </Button>
    </form>
  );
}
