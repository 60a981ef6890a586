// The running product as a flow meets it, on either host: one window, a clock that the flow moves, the reminders that
// were shown, and the ways it can end.

import type { Page } from '@playwright/test';
import type { MethodName, Params, Result } from '../../../shared/contract/methods.ts';
import type { Instant } from '../../../shared/time.ts';

export interface SeenNotice {
  readonly title: string;
  readonly body: string;
}

export interface Clipboard {
  read(): Promise<string>;
  write(text: string): Promise<void>;
}

export interface Companion {
  readonly host: 'browser' | 'desktop';
  readonly dataFolder: string;
  /** The window's page; another one after `startAgain`. */
  readonly page: Page;
  /** Where the host's clock stands. */
  readonly now: Instant;
  /** Time passes for everybody. */
  step(ms: number): Promise<void>;
  /** Every reminder shown since the first start, oldest first; one that was shown twice is there twice. */
  notices(): readonly SeenNotice[];
  /** Presses the newest reminder with this title: in the page on the action, on a desktop on the notice itself. */
  pressNotice(title: string, action: string): Promise<void>;
  /** What was handed to the softphone, such as `tel:+12125550100`. Linux only. */
  dialled(): readonly string[];
  readonly clipboard: Clipboard;
  /** Asks the host as the window does. Throws what the host refuses to understand. */
  ask<N extends MethodName>(method: N, params: Params<N>): Promise<Result<N>>;
  /** Ends the host with no chance to do anything. */
  kill(): Promise<void>;
  /** Starts once more on the same data, `awayMs` later. */
  startAgain(awayMs: number): Promise<void>;
  end(): Promise<void>;
}

export interface CompanionStart {
  /** Its data is in `<home>/desk`. */
  readonly home: string;
  readonly now: Instant;
}

/** Every screen of the full window has a heading once it hears keys. */
export async function untilUsable(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
}
