// Sends the notes of one call and reads the answer: saved, to be tried again, or in vain.

import type { NoteLine } from '../../shared/call/record.ts';
import type { HostClient } from '../../shared/contract/host-client.ts';
import { HostError } from '../../shared/contract/wire-error.ts';
import type { CallId } from '../../shared/ids.ts';
import type { RefusalCode } from '../../shared/refusal.ts';
import type { Instant } from '../../shared/time.ts';

export interface NotesText {
  readonly need: string;
  readonly lines: readonly NoteLine[];
}

export type SaveAnswer =
  | { readonly kind: 'saved'; readonly at: Instant }
  /** Turned down or not reached, for whatever reason: tried again. */
  | { readonly kind: 'refused' }
  /** More than a call can hold: tried again, it may be shortened. */
  | { readonly kind: 'tooLong' }
  /** Nothing can be saved into this call any more. */
  | { readonly kind: 'closed' };

const CLOSED: readonly RefusalCode[] = ['callFinished', 'noSuchCall'];

/** Answers, never throws. */
export async function sendNotes(client: HostClient, callId: CallId, { need, lines }: NotesText): Promise<SaveAnswer> {
  try {
    const answer = await client.request('writeNotes', { callId, need, lines: [...lines] });
    if (answer.kind === 'done') return { kind: 'saved', at: answer.value.savedAt };
    return { kind: CLOSED.includes(answer.reason.code) ? 'closed' : 'refused' };
  } catch (thrown) {
    const code = thrown instanceof HostError ? thrown.wire.code : null;
    return { kind: code === 'badParameters' || code === 'tooLarge' ? 'tooLong' : 'refused' };
  }
}
