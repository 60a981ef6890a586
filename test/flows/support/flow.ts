// The fixture of every flow: Sam sits down at a desk, on the host of the project, and is driven in Sam's own language.

import { test as base } from '@playwright/test';
import type { Preferences } from '../../../shared/agent/preferences.ts';
import { FRESH_SETTINGS } from '../../../shared/ledger/shapes.ts';
import { type Instant, MINUTE_MS, plus } from '../../../shared/time.ts';
import { endDesktopApps, freshHome } from '../../support/desktop-app.ts';
import { at } from '../../support/manual-clock.ts';
import { type NotificationDaemon, startNotificationDaemon } from '../../support/notification-daemon.ts';
import { type Agent, createAgent } from '../pages/agent.ts';
import { openBrowserCompanion } from './browser-companion.ts';
import { SAM, SAMS_LIMITS, SAMS_PEOPLE } from './cast.ts';
import type { Companion } from './companion.ts';
import { openDesktopCompanion } from './desktop-companion.ts';
import { type EarlierDay, playEarlier } from './earlier.ts';

export { expect } from '@playwright/test';

/** Scenario 2's day, a Wednesday. */
export const DAY = '2026-03-18';

/** `today('14:02')` on the agent's clock in London. */
export function today(time: string): Instant {
  return at(DAY, time);
}

export interface Seat {
  /** On the day of the flows; 14:02 when left out. */
  readonly at?: Instant;
  /** Nobody has used this computer yet: the window opens on first run. */
  readonly isNew?: boolean;
  readonly profile?: typeof SAM;
  readonly grants?: typeof SAMS_LIMITS;
  readonly people?: typeof SAMS_PEOPLE;
  readonly preferences?: Partial<Preferences>;
  /** When `earlier` begins; a minute before `at` when left out. */
  readonly from?: Instant;
  readonly earlier?: (day: EarlierDay) => Promise<void>;
}

export interface Flow {
  /** Opens the window and answers who drives it. */
  sitDown(seat?: Seat): Promise<Agent>;
  /** Any folder of this test; its data is in `desk`. */
  home: string;
}

export const test = base.extend<Flow, { daemon: NotificationDaemon | null }>({
  daemon: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use, { project }) => {
      const daemon = project.name === 'desktop' ? await startNotificationDaemon() : null;
      await use(daemon);
      daemon?.stop();
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: the same
  home: async ({}, use) => {
    await use(freshHome());
    await endDesktopApps();
  },

  sitDown: async ({ browser, daemon, home }, use) => {
    const opened: Companion[] = [];
    await use(async (seat = {}) => {
      const { at: now = today('14:02') } = seat;
      await prepare(home, now, seat);
      const companion =
        daemon === null
          ? await openBrowserCompanion(browser, { home, now })
          : await openDesktopCompanion(daemon, { home, now });
      opened.push(companion);
      return createAgent(companion);
    });
    for (const companion of opened) await companion.end();
  },
});

/** First run is done, and what happened earlier has happened. */
async function prepare(home: string, now: Instant, seat: Seat): Promise<void> {
  const { isNew = false, profile = SAM, grants = SAMS_LIMITS, people = SAMS_PEOPLE, earlier } = seat;
  const preferences = { ...FRESH_SETTINGS.preferences, ...seat.preferences };
  if (isNew) return;
  await playEarlier({ home, now: seat.from ?? plus(now, -MINUTE_MS) }, async (day) => {
    await day.act('saveSettings', { profile, grants: [...grants], people: [...people], preferences });
    await earlier?.(day);
  });
}
