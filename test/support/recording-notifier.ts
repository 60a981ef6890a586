// A notifier that keeps what it was asked to show, in order, and can refuse, hang, or be clicked.

import type { Notifier } from '../../electron/core/ports.ts';
import type { Notice, NoticeAction } from '../../shared/contract/events.ts';
import { done, refused } from '../../shared/outcome.ts';

export interface RecordingNotifier extends Notifier {
  /** Everything shown, oldest first; one notice is there as often as it was shown. */
  readonly shown: readonly Notice[];
  readonly removed: readonly string[];
  /** From now on: accept, refuse with a text, throw, or never answer. */
  behave(how: { kind: 'accept' } | { kind: 'refuse'; text: string } | { kind: 'throw' } | { kind: 'hang' }): void;
  activate(noticeId: string, action: NoticeAction): void;
}

export function createRecordingNotifier(): RecordingNotifier {
  const shown: Notice[] = [];
  const removed: string[] = [];
  const listeners = new Set<(noticeId: string, action: NoticeAction) => void>();
  let how: Parameters<RecordingNotifier['behave']>[0] = { kind: 'accept' };

  return {
    shown,
    removed,
    behave(next) {
      how = next;
    },
    activate(noticeId, action) {
      for (const listener of listeners) listener(noticeId, action);
    },
    async show(notice) {
      if (how.kind === 'throw') throw new Error('the desktop went away');
      if (how.kind === 'refuse') return refused(how.text);
      shown.push(notice);
      return how.kind === 'hang' ? new Promise(() => undefined) : done(null);
    },
    remove(noticeId) {
      removed.push(noticeId);
    },
    held: () => shown.length,
    onActivated(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
