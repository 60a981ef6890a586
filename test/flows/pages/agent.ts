// The agent at the window: what they see, by the names a screen reader says, and what they do, in their own words.
// Everything is done by keys unless the name says by mouse.

import { expect, type Locator, type Page } from '@playwright/test';
import { MINUTE_MS } from '../../../shared/time.ts';
import type { Companion } from '../support/companion.ts';

export interface Agent {
  readonly companion: Companion;
  readonly page: Page;
  // What they see.
  readonly strip: Locator;
  readonly rail: Locator;
  readonly notes: Locator;
  readonly help: Locator;
  readonly outcome: Locator;
  /** The open bar with this title. */
  bar(title: string): Locator;
  /** The row of the rail about this person. */
  promiseOf(name: string): Locator;
  /** Text that is somewhere in the window. */
  sees(text: string | RegExp): Promise<void>;
  // What they do.
  presses(...keys: string[]): Promise<void>;
  types(text: string): Promise<void>;
  pastes(text: string): Promise<void>;
  /** The phone rings; they pick up. With a number: typed before they answer. */
  answersCall(number?: string): Promise<void>;
  /** The number and the name, in the bar that asks for them. */
  writesCaller(who: { readonly name?: string; readonly number?: string }): Promise<void>;
  /** A promise of a call back, by keys; the time is safe. */
  promises(typed: string): Promise<void>;
  /** Ends the call and finishes it with what is chosen already, plus these quick keys. */
  wrapsUp(...keys: string[]): Promise<void>;
  /** Puts the focus on the row of this person. */
  goesToPromiseOf(name: string): Promise<void>;
  waits(minutes: number): Promise<void>;
}

export function createAgent(companion: Companion): Agent {
  const page = (): Page => companion.page;
  const region = (role: 'banner' | 'main' | 'complementary' | 'region', name?: string): Locator =>
    page().getByRole(role, name === undefined ? {} : { name, exact: true });

  const agent: Agent = {
    companion,
    get page() {
      return page();
    },
    get strip() {
      return region('banner');
    },
    get rail() {
      return page().locator('[data-region="rail"]');
    },
    get notes() {
      return page().getByRole('textbox', { name: 'Notes' });
    },
    get help() {
      return region('complementary', 'Help');
    },
    get outcome() {
      return region('region', 'Outcome');
    },
    bar: (title) => region('region', title),
    promiseOf: (name) => agent.rail.getByRole('group', { name }),
    sees: (text) => expect(page().getByText(text).first()).toBeVisible(),
    async presses(...keys) {
      for (const key of keys) await page().keyboard.press(key);
    },
    types: (text) => page().keyboard.type(text),
    async pastes(text) {
      await companion.clipboard.write(text);
      await agent.presses('ControlOrMeta+V');
    },
    async answersCall(number) {
      await agent.presses('F2');
      await expect(agent.strip).toContainText('RINGING');
      if (number !== undefined) await agent.writesCaller({ number });
      await agent.presses('F2');
      await expect(agent.strip).toContainText('LIVE');
      await expect(agent.notes).toBeFocused();
    },
    async writesCaller({ name, number }) {
      await agent.presses('ControlOrMeta+K');
      await agent.types('Who is calling');
      await agent.presses('Enter');
      await expect(agent.bar('Caller')).toBeVisible();
      if (name !== undefined) await agent.types(name);
      if (number !== undefined) {
        await agent.presses('Tab');
        await agent.types(number);
      }
      await agent.presses('Enter');
      await expect(agent.bar('Caller')).toBeHidden();
    },
    async promises(typed) {
      await agent.presses('F3');
      await expect(agent.bar('Promise')).toBeVisible();
      await agent.types(typed);
      await agent.presses('Enter');
      await expect(agent.bar('Promise')).toBeHidden();
    },
    async wrapsUp(...keys) {
      await agent.presses('F12');
      await expect(agent.bar('Wrap up')).toBeVisible();
      await agent.presses(...keys, 'Enter');
      await expect(agent.bar('Wrap up')).toBeHidden();
    },
    async goesToPromiseOf(name) {
      await agent.promiseOf(name).focus();
      await expect(agent.promiseOf(name)).toBeFocused();
    },
    waits: (minutes) => companion.step(minutes * MINUTE_MS),
  };
  return agent;
}
