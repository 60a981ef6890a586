// What the reminder loop writes down about itself, look by look.

import { type Instant, MINUTE_MS } from '../../shared/time.ts';
import type { CommandBus } from './command-bus.ts';
import { entry } from './commands/entries.ts';
import type { LedgerReader } from './ledger-view.ts';

/** Often enough to say how long the app was away, seldom enough to spare the disk. */
const ALIVE_EVERY_MS = MINUTE_MS;

export interface EngineNotes {
  /** A sign of life, at most once a minute. */
  alive(now: Instant): void;
  /** A pause that is over is forgotten, or a clock set back would bring it to life again (I8). */
  forgetPause(now: Instant): void;
}

export function createEngineNotes(view: LedgerReader, bus: Pick<CommandBus, 'note'>): EngineNotes {
  let aliveNotedAt: Instant | null = null;
  return {
    alive(now) {
      const isFresh = aliveNotedAt !== null && now >= aliveNotedAt && now - aliveNotedAt < ALIVE_EVERY_MS;
      if (isFresh) return;
      aliveNotedAt = now;
      void bus.note(({ engine }) => ({ puts: [entry('engine', { ...engine, aliveAt: now })], removes: [] }));
    },
    forgetPause(now) {
      const { pausedUntil } = view.engine;
      if (pausedUntil === null || now < pausedUntil) return;
      void bus.note(({ engine }) => {
        const isStill = engine.pausedUntil === pausedUntil;
        return { puts: isStill ? [entry('engine', { ...engine, pausedUntil: null })] : [], removes: [] };
      });
    },
  };
}
