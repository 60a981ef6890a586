import { words } from '../../../shared/copy/words.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import type { PhoneNumber } from '../../../shared/phone/number.ts';
import { dialString } from '../../../shared/phone/parse.ts';
import { useDesk, useRun, useShow } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';

interface DialButtonProps {
  readonly customer: Customer | null;
  readonly number: PhoneNumber | null;
}

/** Rings them again: on the desk and by the phone. Not there while another call is, nor for whoever asked for no calls. */
export function DialButton({ customer, number }: DialButtonProps) {
  const isBusy = useDesk(({ call }) => call !== null && call.call.phase !== 'wrapUp');
  const run = useRun();
  const show = useShow();
  const dial = number === null ? null : dialString(number);
  if (customer === null || customer.doNotCall || dial === null || isBusy) return null;
  const begin = async (): Promise<void> => {
    const begun = await run('dialCustomer', { customerId: customer.id, number: dial });
    if (begun !== null) show({ screen: 'desk', bar: null });
  };
  return (
    <Button tone="line" onPress={() => void begin()}>
      {words('strip.dial')}
    </Button>
  );
}
