// Saves what is typed: at the first pause, one request in flight, the newest text always next. What the host has not
// acknowledged is never called saved and never forgotten.

import { createContext, useContext } from 'react';
import type { HostClient } from '../../shared/contract/host-client.ts';
import type { NoteLine } from '../../shared/call/record.ts';
import type { CallId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/time.ts';
import type { AppStore } from './app-store.ts';

/** A pause this long in typing saves; continuous typing saves as often (c.7: at most 250 ms). */
const PAUSE_MS = 150;
/** A refused save is tried again while the text waits. */
const RETRY_MS = 2000;

export interface NotesText {
  readonly need: string;
  readonly lines: readonly NoteLine[];
}

export type SavedState =
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'notSaved' };

export interface NotesSaver {
  write(callId: CallId, part: Partial<NotesText>): void;
  /** What was typed in this window and may not be saved yet; null when nothing was. */
  linesOf(callId: CallId): readonly NoteLine[] | null;
  /** Saves now and waits: before anything that closes the call. */
  flush(): Promise<void>;
  state(): SavedState;
  subscribe(changed: () => void): () => void;
}

export function createNotesSaver(client: HostClient, store: AppStore): NotesSaver {
  const drafts = new Map<CallId, NotesText>();
  const waiting = new Set<CallId>();
  const listeners = new Set<() => void>();
  let state: SavedState = { kind: 'saved', at: null };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let underWay: Promise<void> | null = null;

  const become = (next: SavedState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const schedule = (delayMs: number): void => {
    timer ??= setTimeout(() => {
      timer = null;
      void save();
    }, delayMs);
  };
  const save = (): Promise<void> => {
    underWay ??= saveWaiting().finally(() => {
      underWay = null;
      if (waiting.size > 0) schedule(state.kind === 'notSaved' ? RETRY_MS : PAUSE_MS);
    });
    return underWay;
  };
  const saveWaiting = async (): Promise<void> => {
    for (const callId of [...waiting]) {
      const draft = drafts.get(callId);
      if (draft === undefined) continue;
      waiting.delete(callId);
      const at = await savedAt(client, callId, draft);
      if (at === null) waiting.add(callId);
      if (at === null) become({ kind: 'notSaved' });
      else if (waiting.size === 0) become({ kind: 'saved', at });
    }
  };

  return {
    write(callId, part) {
      const open = store.getState().desk?.call;
      const known = open?.call.id === callId ? open.notes : { need: '', lines: [] };
      const before = drafts.get(callId) ?? { need: known.need, lines: known.lines };
      drafts.set(callId, { ...before, ...part });
      waiting.add(callId);
      if (state.kind !== 'notSaved') become({ kind: 'saving' });
      schedule(PAUSE_MS);
    },
    linesOf: (callId) => drafts.get(callId)?.lines ?? null,
    async flush() {
      if (waiting.size > 0 || underWay !== null) {
        await underWay;
        if (waiting.size > 0) await save();
      }
    },
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** When it was saved; null when it was not, for whatever reason. */
async function savedAt(client: HostClient, callId: CallId, draft: NotesText): Promise<Instant | null> {
  try {
    const answer = await client.request('writeNotes', { callId, need: draft.need, lines: [...draft.lines] });
    return answer.kind === 'done' ? answer.value.savedAt : null;
  } catch {
    return null;
  }
}

export const NotesSaverContext = createContext<NotesSaver | null>(null);

export function useNotesSaver(): NotesSaver {
  const saver = useContext(NotesSaverContext);
  if (saver === null) throw new Error('NotesSaverContext is missing');
  return saver;
}
