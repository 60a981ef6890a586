// One change, several who must hear of it, in the order in which they asked: the windows first, then the reminders.

import type { Announce, Topic } from './topics.ts';

export interface Announcements {
  readonly announce: Announce;
  follow(listener: (topics: ReadonlySet<Topic>) => void): void;
}

export function createAnnouncements(): Announcements {
  const listeners: Announce[] = [];
  return {
    announce(topics) {
      for (const listener of listeners) listener(topics);
    },
    follow(listener) {
      listeners.push(listener);
    },
  };
}
