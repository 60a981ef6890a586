import { dayTime } from '../../shared/copy/day-time.ts';
import { shownName } from '../../shared/customer/name.ts';
import type { AgentProfile } from '../../shared/agent/profile.ts';
import type { PromiseId } from '../../shared/ids.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { type Instant, MINUTE_MS } from '../../shared/time.ts';
import { useDesk, useNow } from '../state/store-context.tsx';

export interface BarPromise {
  readonly record: PromiseRecord;
  readonly profile: AgentProfile;
  readonly who: string;
  /** The moment that was said, on the agent's clock. */
  readonly by: string;
  /** To a quarter of a minute. */
  readonly now: Instant;
}

/** The open promise a bar is about; null once it is gone or has ended. */
export function useBarPromise(promiseId: PromiseId): BarPromise | null {
  const now = useNow(MINUTE_MS / 4);
  const record = useDesk((desk) => desk.promises.find(({ id }) => id === promiseId) ?? null);
  const customer = useDesk((desk) => desk.customers.find(({ id }) => id === record?.customerId) ?? null);
  const profile = useDesk((desk) => desk.settings.profile);
  if (record === null || profile === null || record.status !== 'open') return null;
  const who = shownName(customer, record.number, profile.country);
  return { record, profile, who, by: dayTime(record.dueAt, now, profile.zone, 'spoken'), now };
}
