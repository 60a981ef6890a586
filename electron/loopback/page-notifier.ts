// Notices shown in the page, where there is no desktop to show them. A press comes back as the page's own request, so
// nothing is ever activated here.

import { type EventEnvelope, PROTOCOL_VERSION } from '../../shared/contract/envelope.ts';
import type { EventName, EventPayload, Notice } from '../../shared/contract/events.ts';
import { words } from '../../shared/copy/words.ts';
import { done, refused } from '../../shared/outcome.ts';
import type { Notifier } from '../core/ports.ts';

export interface PageNotifier extends Notifier {
  /** What a page that comes, or comes back, has to be told first. */
  standing(): readonly EventEnvelope[];
}

/**
 * `tell` sends to every page and answers how many heard it. A notice nobody heard counts as refused, so that health
 * says so; it stands until it is removed, and the next page that opens shows it.
 */
export function createPageNotifier(tell: (envelope: EventEnvelope) => number): PageNotifier {
  const notices = new Map<string, Notice>();
  return {
    async show(notice) {
      notices.set(notice.id, notice);
      return tell(envelopeOf('noticeShown', notice)) > 0 ? done(null) : refused(words('host.noPage'));
    },
    remove(id) {
      notices.delete(id);
      tell(envelopeOf('noticeRemoved', { id }));
    },
    held: () => notices.size,
    onActivated: () => () => {},
    standing: () => [...notices.values()].map((notice) => envelopeOf('noticeShown', notice)),
  };
}

function envelopeOf<N extends EventName>(event: N, payload: EventPayload<N>): EventEnvelope {
  return { protocol: PROTOCOL_VERSION, event, payload };
}
