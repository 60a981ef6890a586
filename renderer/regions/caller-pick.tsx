import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import type { CustomerId } from '../../shared/ids.ts';
import { useRun } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import styles from './strip.module.css';

/** Two people use this number: the agent says which. */
export function CallerPick({ open }: { readonly open: OpenCall }) {
  const run = useRun();
  const pick = (customerId: CustomerId | null): void => {
    const nobody = { number: null, name: null };
    void run('identifyCaller', { callId: open.call.id, ...nobody, customerId, someoneElse: customerId === null });
  };
  return (
    <fieldset className={styles['pick']}>
      <legend>{words('strip.twoPeople', { n: open.candidates.length })}</legend>
      {open.candidates.map((customer) => (
        <Button key={customer.id} tone="line" onPress={() => pick(customer.id)}>
          <span data-private="">{customer.name ?? words('strip.newNumber')}</span>
        </Button>
      ))}
      <Button onPress={() => pick(null)}>{words('strip.someoneElse')}</Button>
    </fieldset>
  );
}
