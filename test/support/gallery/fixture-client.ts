// A host that stands still: it answers with one desk and says yes to every command.

import type { HostClient } from '../../../shared/contract/host-client.ts';
import type { MethodName, Params, Result, SelfTest } from '../../../shared/contract/methods.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import type { CalendarDay, Instant } from '../../../shared/time.ts';

const WELL: SelfTest['folder'] = { isWritable: true, free: 182_000_000_000, syncedBy: null, savedAt: null };

export interface FixtureAnswers {
  readonly selfTest?: Partial<SelfTest>;
  /** The calls of the desk when left out; null where the history cannot be reached. */
  readonly history?: Result<'findCalls'> | null;
  readonly details?: Result<'callDetails'>;
  /** Whatever else it answers, by the method. */
  readonly answers?: Partial<{ [N in MethodName]: Result<N> }>;
}

export function createFixtureClient(desk: Desk, now: Instant, given: FixtureAnswers = {}): HostClient {
  const answers: Partial<{ [N in MethodName]: Result<N> }> = {
    desk: { revision: 1, now, desk },
    findCustomers: desk.customers.slice(0, 5).map((customer) => ({ customer, last: null })),
    callDetails: given.details ?? null,
    selfTest: { folder: { ...WELL, savedAt: now }, noticesHeld: 1, ...given.selfTest },
    writeNotes: { kind: 'done', value: { savedAt: now } },
    backups: { folder: '/home/sam/companion/backups', isChosen: false, list: [], problem: null },
    exceptionsLedger: [],
    ...given.answers,
  };
  return {
    async request<N extends MethodName>(method: N, params: Params<N>): Promise<Result<N>> {
      if (method === 'findCalls') return pageOf(given.history, params as Params<'findCalls'>, desk) as Result<N>;
      const answer = answers[method];
      return (answer === undefined ? { kind: 'done', value: null } : answer) as Result<N>;
    },
    on: () => () => undefined,
  };
}

function pageOf(history: FixtureAnswers['history'], { after, limit }: Params<'findCalls'>, desk: Desk) {
  if (history === null) throw new Error('unreachable');
  const whole = history ?? found(desk);
  const start = whole.calls.findIndex(({ callId }) => callId === after?.callId) + 1;
  return { ...whole, calls: whole.calls.slice(start, start + limit) };
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
