import type { Customer } from '../../shared/customer/record.ts';
import type { Desk } from '../../shared/desk/desk.ts';

/** Everybody this window knows of: whose wish not to be called may hold for a number they share (003-34). */
export function knownPeople({ call, customers }: Pick<Desk, 'call' | 'customers'>): readonly Customer[] {
  return [...customers, ...(call?.candidates ?? [])];
}
