import { words } from '../../shared/copy/words.ts';
import type { Customer } from '../../shared/customer/record.ts';
import { parseNumber, sameNumber, showNumber } from '../../shared/phone/parse.ts';
import type { PhoneCall } from '../../shared/telephony/desk-phone.ts';
import { useDesk } from './store-context.tsx';

/** The customer’s own name where the desk knows the number, else the number; never the name that the caller sent. */
export function whoCalls(
  { number }: Pick<PhoneCall, 'number'>,
  customers: readonly Customer[],
  country: string,
): string {
  if (number === '') return words('phoneCall.withheld');
  const read = parseNumber(number, country);
  const known = customers.find(({ numbers }) => numbers.some((one) => sameNumber(one, read)));
  return known?.name || showNumber(read, country);
}

export function useWhoCalls(call: Pick<PhoneCall, 'number'>): string {
  const customers = useDesk((desk) => desk.customers);
  const country = useDesk((desk) => desk.settings.profile?.country ?? 'US');
  return whoCalls(call, customers, country);
}
