import { useState } from 'react';
import type { Params } from '../../../shared/contract/methods.ts';
import type { CallSummary } from '../../../shared/desk/desk.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useApp, useClient } from '../../state/store-context.tsx';

export type CallFilter = Omit<Params<'findCalls'>, 'limit' | 'after'>;

const PAGE = 50;

export interface FoundCalls {
  readonly calls: readonly CallSummary[];
  readonly total: number;
  /** Reads the next older page. */
  more(): void;
}

/** The newest calls that fit, read again whenever the desk changes; null until the first answer. */
export function useCalls(filter: CallFilter): FoundCalls | null {
  const client = useClient();
  const revision = useApp((state) => state.revision);
  const asked = JSON.stringify(filter);
  const newest = useAnswer(`${asked} ${revision}`, () =>
    client.request('findCalls', { ...filter, after: null, limit: PAGE }),
  );
  const [older, setOlder] = useState<{ of: string; calls: readonly CallSummary[] }>({ of: asked, calls: [] });
  if (newest === null) return null;

  const known = new Set(newest.calls.map(({ callId }) => callId));
  const further = older.of === asked ? older.calls : [];
  const calls = [...newest.calls, ...further.filter(({ callId }) => !known.has(callId))];
  const more = async (): Promise<void> => {
    const last = calls.at(-1);
    const after = last === undefined ? null : { at: last.at, callId: last.callId };
    const found = await client.request('findCalls', { ...filter, after, limit: PAGE });
    setOlder({ of: asked, calls: [...further, ...found.calls] });
  };
  return { calls, total: newest.total.n, more: () => void more().catch(() => undefined) };
}
