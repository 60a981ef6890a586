// How components reach the store and the host: one provider, hooks that select one narrow slice.

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { HostClient } from '../../shared/contract/host-client.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import { type Instant, plus } from '../../shared/time.ts';
import { type AppState, type AppStore, type View, showView } from './app-store.ts';
import { createCommander, type Commander } from './commander.ts';
import { type After, createNotesSaver, NotesSaverContext } from './notes-saver.ts';

interface Companion {
  readonly store: AppStore;
  readonly client: HostClient;
  readonly run: Commander;
}

const CompanionContext = createContext<Companion | null>(null);

export function CompanionProvider(props: { store: AppStore; client: HostClient; children: ReactNode }) {
  const { store, client, children } = props;
  const [saver] = useState(() => createNotesSaver(client, afterTimeout));
  const [companion] = useState(() => ({ store, client, run: createCommander(client, store, saver.flush) }));
  return (
    <CompanionContext value={companion}>
      <NotesSaverContext value={saver}>{children}</NotesSaverContext>
    </CompanionContext>
  );
}

const afterTimeout: After = (delayMs, call) => {
  const timer = setTimeout(call, delayMs);
  return () => clearTimeout(timer);
};

function useCompanion(): Companion {
  const companion = useContext(CompanionContext);
  if (companion === null) throw new Error('CompanionProvider is missing');
  return companion;
}

export function useApp<Slice>(select: (state: AppState) => Slice): Slice {
  return useStore(useCompanion().store, select);
}

/** A slice of the desk; only used below the screen switch, where the desk is known. */
export function useDesk<Slice>(select: (desk: Desk) => Slice): Slice {
  return useApp((state) => select(deskOf(state)));
}

export function useClient(): HostClient {
  return useCompanion().client;
}

/** Runs a command and says in the window what was refused; answers its value, or null when refused. */
export function useRun(): Commander {
  return useCompanion().run;
}

export function useAppStore(): AppStore {
  return useCompanion().store;
}

export function useShow(): (change: Partial<View>) => void {
  const { store } = useCompanion();
  return (change) => showView(store, change);
}

/** The host's clock, moving on every `stepMs`. */
export function useNow(stepMs: number): Instant {
  const clock = useApp((state) => state.clock);
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), stepMs);
    return () => clearInterval(timer);
  }, [stepMs]);
  return plus(clock.host, Math.floor(performance.now() - clock.at));
}

/** The host's clock at this moment, for event handlers. */
export function useReadNow(): () => Instant {
  const { store } = useCompanion();
  return () => {
    const { clock } = store.getState();
    return plus(clock.host, Math.floor(performance.now() - clock.at));
  };
}

function deskOf(state: AppState): Desk {
  if (state.desk === null) throw new Error('no desk yet');
  return state.desk;
}
