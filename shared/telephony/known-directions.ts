// Which way a call goes, for a phone that says it only once: MicroSIP tells that a number rings or is dialled, and later
// only that the call with that number was answered or ended.

import type { LineNews } from './call-event-line.ts';
import type { PhoneNews } from './event.ts';

export interface KnownDirections {
  /** What was told, with the direction that this call had last; `in` for a call that nobody told of. */
  resolve(news: LineNews): PhoneNews;
}

/** More calls than anybody has at once; the oldest is forgotten first. */
const MOST_CALLS = 32;

export function createKnownDirections(): KnownDirections {
  const known = new Map<string, PhoneNews['direction']>();
  return {
    resolve(news) {
      const call = news.callId === null ? `number ${news.number}` : `id ${news.callId}`;
      const direction = news.direction ?? known.get(call) ?? 'in';
      known.delete(call);
      known.set(call, direction);
      const [oldest] = known.keys();
      if (known.size > MOST_CALLS && oldest !== undefined) known.delete(oldest);
      return { ...news, direction };
    },
  };
}
