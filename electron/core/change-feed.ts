// What the windows see, kept as one desk with a revision. Only parts that changed are announced, and a snapshot is
// always the desk as last announced, so nothing falls between snapshot and change.

import { type EventEnvelope, PROTOCOL_VERSION } from '../../shared/contract/envelope.ts';
import type { EventName, EventPayload } from '../../shared/contract/events.ts';
import type { Result } from '../../shared/contract/methods.ts';
import type { Desk, DeskChange } from '../../shared/desk/desk.ts';
import type { Instant } from '../../shared/time.ts';
import { type DeskSources, deskSlices } from './desk/slices.ts';
import type { Clock, Log, Stop } from './ports.ts';
import { sameValue } from './same-value.ts';
import type { Topic } from './topics.ts';

export interface ChangeFeed {
  /** The desk as last announced. */
  snapshot(): Result<'desk'>;
  /** Builds the parts that depend on these topics anew and announces those that say something else now. */
  refresh(topics: ReadonlySet<Topic>): void;
  emit<Name extends EventName>(event: Name, payload: EventPayload<Name>): void;
  subscribe(listener: (envelope: EventEnvelope) => void): Stop;
}

export interface FeedParts {
  readonly sources: DeskSources;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** What it counts on from: a window takes no desk whose revision it has seen. */
  readonly revision: number;
}

type SliceName = keyof Desk;
const SLICE_NAMES = Object.keys(deskSlices) as readonly SliceName[];

export function createChangeFeed({ sources, clock, log, ...from }: FeedParts): ChangeFeed {
  const listeners = new Set<(envelope: EventEnvelope) => void>();
  let desk = rebuilt(sources, clock.now(), SLICE_NAMES) as Desk;
  let revision = from.revision;

  function emit<Name extends EventName>(event: Name, payload: EventPayload<Name>): void {
    const envelope: EventEnvelope = { protocol: PROTOCOL_VERSION, event, payload };
    for (const listener of [...listeners]) {
      try {
        listener(envelope);
      } catch (thrown) {
        log.write('listenerFailed', { event, error: thrown instanceof Error ? thrown.name : 'unknown' });
      }
    }
  }

  return {
    emit,
    snapshot: () => ({ revision, now: clock.now(), desk }),
    refresh(topics) {
      const now = clock.now();
      const change = differing(desk, rebuilt(sources, now, hitBy(topics)));
      if (Object.keys(change).length === 0) return;
      desk = { ...desk, ...change } as Desk;
      revision += 1;
      emit('deskChanged', { revision, now, change });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function hitBy(topics: ReadonlySet<Topic>): readonly SliceName[] {
  return SLICE_NAMES.filter((name) => deskSlices[name].on.some((topic) => topics.has(topic)));
}

function rebuilt(sources: DeskSources, now: Instant, names: readonly SliceName[]): DeskChange {
  return Object.fromEntries(names.map((name) => [name, deskSlices[name].build(sources, now)]));
}

function differing(desk: Desk, parts: DeskChange): DeskChange {
  const names = Object.keys(parts) as readonly SliceName[];
  return Object.fromEntries(
    names.filter((name) => !sameValue(parts[name], desk[name])).map((name) => [name, parts[name]]),
  );
}
