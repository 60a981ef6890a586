// A host that stands still: it answers with one desk and says yes to every command.

import type { HostClient } from '../../../shared/contract/host-client.ts';
import type { MethodName, Params, Result, SelfTest } from '../../../shared/contract/methods.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import type { CalendarDay, Instant } from '../../../shared/time.ts';

const WELL: SelfTest['folder'] = { isWritable: true, free: 182_000_000_000, syncedBy: null, savedAt: null };

export function createFixtureClient(desk: Desk, now: Instant, selfTest: Partial<SelfTest> = {}): HostClient {
  const answers: Partial<{ [N in MethodName]: Result<N> }> = {
    desk: { revision: 1, now, desk },
    findCustomers: desk.customers.slice(0, 5).map((customer) => ({ customer, last: null })),
    findCalls: found(desk),
    callDetails: null,
    selfTest: { folder: { ...WELL, savedAt: now }, noticesHeld: 1, ...selfTest },
    writeNotes: { kind: 'done', value: { savedAt: now } },
  };
  return {
    async request<N extends MethodName>(method: N, _params: Params<N>): Promise<Result<N>> {
      const answer = answers[method];
      return (answer === undefined ? { kind: 'done', value: null } : answer) as Result<N>;
    },
    on: () => () => undefined,
  };
}

function found(desk: Desk): Result<'findCalls'> {
  const calls = (desk.call?.earlier ?? []).map((call) => ({
    ...call,
    day: '2026-03-02' as CalendarDay,
    level: 1,
    excerpt: '',
  }));
  return { calls, total: { n: calls.length, isExact: true }, marked: [], meant: null, unread: 0 };
}
