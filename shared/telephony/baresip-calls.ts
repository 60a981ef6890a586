// What one connection to baresip has told of its calls, and what each new event or list adds, as events of ours. It keeps
// only what an event alone does not say: how far a call came, and which id belongs to which address. A list says more than
// holds: before 3.0.0 an event is lost when the caller's text is no text any more after baresip took it for a format.

import { closeCause } from './baresip-close.ts';
import type { BaresipEvent } from './baresip-frame.ts';
import type { ListedCall } from './baresip-list.ts';
import type { PhoneEventKind, SourceId } from './event.ts';
import type { SentEvent } from './plain.ts';
import { numberInAddress, withoutBackslashes } from './sip-address.ts';

export const BARESIP = 'baresip' as SourceId;

export interface BaresipCalls {
  /** What an event tells; nothing for types that are not known here. */
  hear(event: BaresipEvent): readonly SentEvent[];
  /** What a list tells beyond the events: holds and their ends, and a ring or an answer whose event was lost. */
  look(listed: readonly ListedCall[]): readonly SentEvent[];
  /** A new connection: the list is all there is, and ids come with later events. */
  begin(listed: readonly ListedCall[]): void;
  /** There is a call of which a list may tell. */
  hasCalls(): boolean;
}

/** Media changed, or the far end holds or goes on: a hold of ours looks the same, and only a list tells. */
export const WORTH_A_LOOK: ReadonlySet<string> = new Set(['CALL_REMOTE_SDP', 'CALL_HOLD', 'CALL_RESUME']);

interface KnownCall {
  id: string | null;
  readonly address: string;
  direction: 'in' | 'out' | null;
  name: string | null;
  local: string | null;
  /** `unseen`: known only by an event that tells nothing. */
  stage: 'unseen' | 'waiting' | 'answered';
  isHeld: boolean;
}

/** Far above what any phone carries at once; a flood shall not fill memory. */
const MOST_CALLS = 64;
const DIRECTIONS = { incoming: 'in', outgoing: 'out' } as const;
const KINDS: Readonly<Record<string, PhoneEventKind>> = {
  CALL_INCOMING: 'ring',
  // From 2.0 on; before that the first sign with an id is the far end's ringing.
  CALL_OUTGOING: 'dial',
  CALL_PROGRESS: 'dial',
  CALL_RINGING: 'dial',
  // The first event that counts where baresip answers by itself.
  CALL_ESTABLISHED: 'answer',
  CALL_CLOSED: 'end',
};

export function createBaresipCalls(): BaresipCalls {
  let calls: KnownCall[] = [];

  function knownBy({ id, peeruri, direction }: BaresipEvent): KnownCall | undefined {
    const byId = calls.find((call) => call.id !== null && call.id === id);
    if (byId !== undefined) return byId;
    const side = direction === undefined ? null : DIRECTIONS[direction];
    return calls.find((call) => call.id === null && call.address === peeruri && [null, side].includes(call.direction));
  }

  function added(event: BaresipEvent): KnownCall {
    const call = { id: null, address: event.peeruri ?? '', direction: null, name: null, local: null };
    const fresh: KnownCall = { ...call, stage: 'unseen', isHeld: false };
    calls = [...calls.slice(1 - MOST_CALLS), fresh];
    return fresh;
  }

  return {
    hear(event) {
      const kind = kindOf(event);
      let call = knownBy(event);
      if (call === undefined && kind === null && !isSign(event)) return [];
      // Two dials of one number before either rings are one until their ids come.
      if (event.id === undefined && kind === 'dial' && call !== undefined) return [];
      call ??= added(event);
      learn(call, event);
      if (kind === 'end') calls = calls.filter((other) => other !== call);
      if (kind === null) return changeOfHold(call, heldBy(event));
      const cause = kind === 'end' ? closeCause(event.param ?? '', closedOf(call)) : null;
      if (kind === 'answer') Object.assign(call, { stage: 'answered', isHeld: false });
      else if (call.stage === 'unseen') call.stage = 'waiting';
      return sent(call, kind, cause);
    },

    look(listed) {
      const lines = calls.map((call) => {
        // A list has no ids, but both are in the order in which the calls came.
        const turn = calls.filter(({ address }) => address === call.address).indexOf(call);
        return [call, listed.filter(({ address }) => address === call.address)[turn]] as const;
      });
      calls = lines.filter(([call, line]) => line !== undefined || call.stage !== 'unseen').map(([call]) => call);
      return lines.flatMap(([call, line]) => (line === undefined ? [] : caughtUp(call, line.state)));
    },

    begin(listed) {
      calls = listed.slice(-MOST_CALLS).map(({ address, direction, state }) => ({
        ...{ id: null, address, direction, name: null, local: null },
        stage: state === 'active' || state === 'held' ? 'answered' : 'waiting',
        isHeld: state === 'held',
      }));
    },

    hasCalls: () => calls.length > 0,
  };
}

function kindOf({ type, direction, id, param }: BaresipEvent): PhoneEventKind | null {
  // Our own offer, sent before the call has an id: the only sign of a call to somebody who never answers anything.
  if (type === 'CALL_LOCAL_SDP' && id === undefined && direction === 'outgoing' && param === 'offer') return 'dial';
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  return kind ?? null;
}

/** A call whose ring may have been lost. */
function isSign({ type, id, direction }: BaresipEvent): boolean {
  return type === 'CALL_REMOTE_SDP' && id !== undefined && direction === 'incoming';
}

/** What the list says and no event did. */
function caughtUp(call: KnownCall, state: ListedCall['state']): readonly SentEvent[] {
  const isAnswered = state === 'active' || state === 'held';
  if (isAnswered) {
    const isNews = call.stage !== 'answered';
    call.stage = 'answered';
    return [...(isNews ? sent(call, 'answer', null) : []), ...changeOfHold(call, state === 'held')];
  }
  if (call.stage !== 'unseen') return [];
  call.stage = 'waiting';
  return sent(call, state === 'ringing' ? 'ring' : 'dial', null);
}

function learn(call: KnownCall, { id, direction, peerdisplayname, accountaor }: BaresipEvent): void {
  call.id ??= id ?? null;
  if (direction !== undefined) call.direction ??= DIRECTIONS[direction];
  if (peerdisplayname !== undefined) call.name = withoutBackslashes(peerdisplayname);
  if (accountaor !== undefined) call.local = numberInAddress(accountaor);
}

/** A call is *held* while we hold it; that the far end holds it is their affair. Null where the event does not tell. */
function heldBy({ localaudiodir, audiodir }: BaresipEvent): boolean | null {
  const side = localaudiodir ?? audiodir;
  if (side === 'sendonly') return true;
  return side === 'sendrecv' || side === 'recvonly' ? false : null;
}

function changeOfHold(call: KnownCall, isHeld: boolean | null): readonly SentEvent[] {
  if (call.stage !== 'answered' || isHeld === null || isHeld === call.isHeld) return [];
  call.isHeld = isHeld;
  return sent(call, isHeld ? 'hold' : 'resume', null);
}

function closedOf({ direction, stage }: KnownCall): Parameters<typeof closeCause>[1] {
  return { direction: direction ?? 'in', wasAnswered: stage === 'answered' };
}

/** Nothing for a call whose direction nobody has told yet. */
function sent(call: KnownCall, event: PhoneEventKind, cause: SentEvent['cause']): readonly SentEvent[] {
  const { id, address, direction, name, local } = call;
  if (direction === null) return [];
  return [{ source: BARESIP, event, callId: id, number: numberInAddress(address), name, local, direction, cause }];
}
