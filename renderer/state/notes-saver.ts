// Saves what is typed: at the first pause, one request in flight, the newest text always next. What the host has not
// acknowledged is never called saved and never forgotten.

import { createContext, useContext } from 'react';
import type { HostClient } from '../../shared/contract/host-client.ts';
import type { CallId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/time.ts';
import { type NotesText, type SaveAnswer, sendNotes } from './send-notes.ts';

/** A pause this long in typing saves; continuous typing saves as often (c.7: at most 250 ms). */
const PAUSE_MS = 150;
/** A long number that may become a card stays in the window while it is typed, but no longer than a pause in reading. */
const HELD_MS = 10_000;
/** A refused save is tried again while the text waits. */
const RETRY_MS = 2000;
const EMPTY: NotesText = { need: '', lines: [] };

export type SavedState =
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'notSaved'; readonly why: 'refused' | 'tooLong' };

export interface NotesSaver {
  /**
   * Takes what changed; `stored` is what the host has of the rest, where this window has not written it yet. `meanwhile`
   * is sent in its place until the next change, 10 s, or the end of the call.
   */
  write(callId: CallId, part: Partial<NotesText>, stored: NotesText, meanwhile?: Partial<NotesText> | null): void;
  /** What was typed in this window and may not be saved yet; null when nothing was. */
  draftOf(callId: CallId): NotesText | null;
  /** Saves now and waits: before anything that closes the call. A refused save ends the wait too. */
  flush(): Promise<void>;
  state(): SavedState;
  subscribe(changed: () => void): () => void;
}

/** Calls once after the delay; the function it returns calls it off. */
export type After = (delayMs: number, call: () => void) => () => void;

export function createNotesSaver(client: HostClient, after: After): NotesSaver {
  const drafts = new Map<CallId, NotesText>();
  const waiting = new Set<CallId>();
  const held = createHeld(after, (callId) => {
    waiting.add(callId);
    schedule(0);
  });
  const listeners = new Set<() => void>();
  let state: SavedState = { kind: 'saved', at: null };
  let callOff: (() => void) | null = null;
  let underWay: Promise<void> | null = null;

  const become = (next: SavedState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const schedule = (delayMs: number): void => {
    callOff ??= after(delayMs, () => void save());
  };
  const save = (): Promise<void> => {
    callOff?.();
    callOff = null;
    underWay ??= saveWaiting().finally(() => {
      underWay = null;
      if (waiting.size > 0) schedule(state.kind === 'notSaved' ? RETRY_MS : PAUSE_MS);
    });
    return underWay;
  };
  const saveWaiting = async (): Promise<void> => {
    const answers: SaveAnswer[] = [];
    for (const callId of [...waiting]) {
      waiting.delete(callId);
      const answer = await sendNotes(client, callId, { ...(drafts.get(callId) ?? EMPTY), ...held.of(callId) });
      if (isToTryAgain(answer)) waiting.add(callId);
      answers.push(answer);
    }
    become(stateAfter(answers, waiting.size > 0 || held.isAny()));
  };

  return {
    write(callId, part, stored, meanwhile = null) {
      held.put(callId, meanwhile);
      drafts.set(callId, { ...(drafts.get(callId) ?? { need: stored.need, lines: stored.lines }), ...part });
      waiting.add(callId);
      if (state.kind === 'saved') become({ kind: 'saving' });
      schedule(PAUSE_MS);
    },
    draftOf: (callId) => drafts.get(callId) ?? null,
    async flush() {
      held.letGo();
      await underWay;
      if (waiting.size > 0) await save();
    },
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

interface Held {
  /** What is sent in place of parts of the draft. */
  of(callId: CallId): Partial<NotesText>;
  put(callId: CallId, meanwhile: Partial<NotesText> | null): void;
  isAny(): boolean;
  /** Everything may be sent, now. */
  letGo(): void;
}

function createHeld(after: After, letGo: (callId: CallId) => void): Held {
  const held = new Map<CallId, { readonly text: Partial<NotesText>; readonly callOff: () => void }>();
  const end = (callId: CallId): void => {
    if (held.delete(callId)) letGo(callId);
  };
  return {
    of: (callId) => held.get(callId)?.text ?? {},
    put(callId, text) {
      held.get(callId)?.callOff();
      held.delete(callId);
      if (text !== null) held.set(callId, { text, callOff: after(HELD_MS, () => end(callId)) });
    },
    isAny: () => held.size > 0,
    letGo() {
      for (const [callId, { callOff }] of [...held]) {
        callOff();
        end(callId);
      }
    },
  };
}

function isToTryAgain(answer: SaveAnswer): boolean {
  return answer.kind === 'refused' || answer.kind === 'tooLong';
}

/** What may be said after a round of saves. `isWaiting`: more was typed meanwhile. */
function stateAfter(answers: readonly SaveAnswer[], isWaiting: boolean): SavedState {
  const why = (['tooLong', 'refused'] as const).find((kind) => answers.some((answer) => answer.kind === kind));
  if (why !== undefined) return { kind: 'notSaved', why };
  if (isWaiting) return { kind: 'saving' };
  const at = answers.reduce<Instant | null>((last, answer) => (answer.kind === 'saved' ? answer.at : last), null);
  return { kind: 'saved', at };
}

export const NotesSaverContext = createContext<NotesSaver | null>(null);

export function useNotesSaver(): NotesSaver {
  const saver = useContext(NotesSaverContext);
  if (saver === null) throw new Error('NotesSaverContext is missing');
  return saver;
}
