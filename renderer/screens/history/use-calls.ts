import { useEffect, useState } from 'react';
import type { Params } from '../../../shared/contract/methods.ts';
import type { CallSummary } from '../../../shared/desk/desk.ts';
import { useApp, useClient } from '../../state/store-context.tsx';

export type CallFilter = Omit<Params<'findCalls'>, 'limit' | 'before'>;

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
  const [newest, setNewest] = useState<{ calls: readonly CallSummary[]; total: number } | null>(null);
  const [older, setOlder] = useState<readonly CallSummary[]>([]);
  const asked = JSON.stringify(filter);

  useEffect(() => setOlder([]), [asked]);
  useEffect(() => {
    let isCurrent = true;
    client.request('findCalls', { ...(JSON.parse(asked) as CallFilter), before: null, limit: PAGE }).then(
      (found) => isCurrent && setNewest(found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [client, asked, revision]);

  if (newest === null) return null;
  const known = new Set(newest.calls.map(({ callId }) => callId));
  const calls = [...newest.calls, ...older.filter(({ callId }) => !known.has(callId))];
  const more = async (): Promise<void> => {
    const before = calls.at(-1)?.at ?? null;
    const found = await client.request('findCalls', { ...filter, before, limit: PAGE });
    setOlder((pages) => [...pages, ...found.calls]);
  };
  return { calls, total: newest.total, more: () => void more().catch(() => undefined) };
}
