// Notices shown in the page, where there is no desktop to show them. A press comes back as the page's own request, so
// nothing is ever activated here.

import { type EventEnvelope, PROTOCOL_VERSION } from '../../shared/contract/envelope.ts';
import type { EventName, EventPayload } from '../../shared/contract/events.ts';
import { words } from '../../shared/copy/words.ts';
import { done, refused } from '../../shared/outcome.ts';
import type { Notifier } from '../core/ports.ts';

/** `tell` sends to every page and answers how many heard it; a notice nobody heard counts as refused. */
export function createPageNotifier(tell: (envelope: EventEnvelope) => number): Notifier {
  const say = <N extends EventName>(event: N, payload: EventPayload<N>) =>
    tell({ protocol: PROTOCOL_VERSION, event, payload });
  return {
    show: async (notice) => (say('noticeShown', notice) > 0 ? done(null) : refused(words('host.noPage'))),
    remove: (id) => void say('noticeRemoved', { id }),
    onActivated: () => () => {},
  };
}
