import { type FormEvent, type ReactNode, useState } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { Button } from '../../ui/button.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from './settings.module.css';

/** A form with its Save button; says "Saved" only after the host has answered. */
export function SaveForm({ save, children }: { readonly save: () => Promise<boolean>; readonly children: ReactNode }) {
  const [isSaved, setSaved] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaved(await save());
  };
  return (
    <form onSubmit={(event) => void submit(event)} onChange={() => setSaved(false)} noValidate>
      {children}
      <div className={styles['save']}>
        <Button type="submit" tone="go">
          {words('settings.save')}
        </Button>
        <span className={styles['saved']} role="status">
          {isSaved ? (
            <>
              <Shape name="yes" />
              {words('settings.saved')}
            </>
          ) : null}
        </span>
      </div>
    </form>
  );
}
