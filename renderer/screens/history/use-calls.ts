import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApp, useClient } from '../../state/store-context.tsx';
import { type CallFilter, createHistoryReader, type HistoryState } from './history-reader.ts';

export interface FoundCalls extends HistoryState {
  /** Reads the next older page. */
  more(): void;
}

/** The calls that fit, read again whenever the desk changes. */
export function useCalls(filter: CallFilter): FoundCalls {
  const client = useClient();
  const revision = useApp((state) => state.revision);
  const [reader] = useState(() => createHistoryReader(client, afterTimeout));
  const state = useSyncExternalStore(reader.subscribe, reader.state);
  const asked = JSON.stringify(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the desk changed; `asked` is the filter
  useEffect(() => reader.ask(filter), [reader, asked, revision]);
  useEffect(() => reader.close, [reader]);
  return { ...state, more: reader.more };
}

function afterTimeout(delayMs: number, call: () => void): () => void {
  const timer = setTimeout(call, delayMs);
  return () => clearTimeout(timer);
}
