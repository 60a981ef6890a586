import { showNumber } from '../../shared/phone/parse.ts';
import { useDesk } from './store-context.tsx';

/** What the curtain covers (c.8) is marked with this. */
export interface PrivateMark {
  readonly 'data-private'?: '';
}

/** The mark for a sentence that names the caller on the desk or their number; none for one that names nobody. */
export function usePrivateMark(text: string): PrivateMark {
  const open = useDesk((desk) => desk.call);
  const country = useDesk((desk) => desk.settings.profile?.country ?? 'US');
  const number = open?.call.number ?? null;
  const given = open?.customer?.name?.split(' ')[0] ?? '';
  const spoken = number === null ? '' : showNumber(number, country);
  return [given, spoken].some((part) => part !== '' && text.includes(part)) ? { 'data-private': '' } : {};
}
