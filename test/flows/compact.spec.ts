// The small window beside the softphone (item 10): the same call under the same keys, on top where the desktop allows,
// said in words where it does not; and the curtain over names.

import type { ElectronApplication } from '@playwright/test';
import type { Agent } from './pages/agent.ts';
import { DANA, OMAR } from './support/cast.ts';
import type { DesktopCompanion } from './support/desktop-companion.ts';
import { expect, test, today } from './support/flow.ts';

const FULL = { width: 1180, height: 760 };
const COMPACT = { width: 360, height: 210 };

test('c.8: F7 makes the window small and on top, with the same call in it; F7 brings the full one back', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.answersCall(DANA.number);
  await agent.types('r parcel lost');
  await becomesCompact(agent);
  await expect(agent.strip).toContainText('LIVE');
  await expect(agent.notes).toBeFocused();
  await expect(agent.notes).toHaveText('Reason: parcel lost');
  await agent.types(', ordered 3 March');
  await becomesFull(agent);
  await expect(agent.notes).toHaveText('Reason: parcel lost, ordered 3 March');
  await expect(agent.notes).toBeFocused();
});

test('c.8: the keys of the full window work in the small one, and its foot says what is next', async ({ sitDown }) => {
  const agent = await sitDown({
    earlier: async (day) => void (await day.call(OMAR, { promisedBy: today('15:00'), about: 'router' })),
  });
  await agent.presses('F7');
  await expect(nextLine(agent)).toContainText('Omar K.');
  await agent.presses('F2');
  await expect(agent.strip).toContainText('RINGING');
  await agent.presses('F2');
  await expect(agent.strip).toContainText('LIVE');
  await agent.presses('F4');
  await expect(agent.bar('Hold')).toBeVisible();
  await agent.presses('Enter');
  await expect(agent.strip).toContainText('HOLD');
  await agent.presses('F4');
  await expect(agent.strip).toContainText('LIVE');
  await agent.presses('F3');
  await expect(agent.bar('Promise')).toBeVisible();
  await agent.presses('Escape');
  await expect(agent.notes).toBeFocused();
  await agent.presses('F12');
  await expect(agent.bar('Wrap up')).toBeVisible();
});

test('c.8: a late promise is counted in the foot of the small window', async ({ sitDown }) => {
  const agent = await sitDown({
    from: today('13:00'),
    earlier: async (day) => {
      await day.call(OMAR, { promisedBy: today('13:50'), about: 'router' });
      await day.call(DANA, { promisedBy: today('15:00'), about: 'parcel' });
    },
  });
  await agent.presses('F7');
  await expect(nextLine(agent)).toContainText('1 late');
  await expect(nextLine(agent)).toContainText('Dana Lee');
});

test('c.8: the notes are one line that grows with what is typed, and nothing leaves the small window', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.answersCall(DANA.number);
  await agent.presses('F7');
  await agent.page.setViewportSize(COMPACT);
  const height = async () => (await agent.page.locator('[data-editor]').boundingBox())?.height ?? 0;
  await expect(agent.notes).toBeFocused();
  const oneLine = await height();
  expect(oneLine).toBeLessThan(40);
  await agent.types('parcel lost');
  await agent.presses('Enter');
  await agent.types('ordered 3 March');
  await expect.poll(height).toBeGreaterThan(oneLine + 10);
  for (let line = 0; line < 10; line += 1) await agent.presses('Enter');
  await agent.types('still here');
  for (const button of await agent.outcome.getByRole('button').all()) await expect(button).toBeInViewport({ ratio: 1 });
  await expect(nextLine(agent)).toBeInViewport({ ratio: 1 });
  await expect(agent.notes.getByText('still here')).toBeInViewport();
});

test('N3: in the small window a late promise is called, given a new time or done, by keys and by mouse', async ({
  sitDown,
}) => {
  const agent = await sitDown({
    from: today('13:00'),
    earlier: async (day) => {
      await day.call(OMAR, { promisedBy: today('13:50'), about: 'router' });
      await day.call(DANA, { promisedBy: today('14:15'), about: 'parcel' });
    },
  });
  await agent.presses('F7');
  await agent.page.setViewportSize(COMPACT);
  const omar = agent.promiseOf('Omar K.');
  await expect(omar).toHaveAccessibleName(/^12 min LATE, 13:50/);
  await expect(omar.getByRole('button')).toHaveText(['Call', 'New time', 'Done']);
  for (const button of await omar.getByRole('button').all()) await expect(button).toBeInViewport({ ratio: 1 });
  expect(await agent.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(COMPACT.width);
  await omar.getByRole('button', { name: 'Done' }).click();
  await expect(agent.bar('Done')).toBeVisible();
  await agent.presses('1');
  await expect(agent.promiseOf('Dana Lee').getByRole('button')).toHaveText(['Call', 'Snooze 5 min', 'Done']);
  await agent.companion.step(1000);
  await agent.promiseOf('Dana Lee').getByRole('button', { name: 'Snooze 5 min' }).press('Enter');
  await agent.sees('Again in 5 minutes');
  await agent.goesToPromiseOf('Dana Lee');
  await agent.presses('C');
  await expect(agent.strip).toContainText('CALLING');
});

test('c.10: in the small window a call shows the most urgent promise at risk, and whom to ask', async ({ sitDown }) => {
  const agent = await sitDown({
    at: today('14:02'),
    from: today('13:00'),
    earlier: async (day) => void (await day.call(DANA, { promisedBy: today('14:05'), about: 'parcel' })),
  });
  await agent.answersCall(OMAR.number);
  await agent.presses('F7');
  await agent.page.setViewportSize(COMPACT);
  await expect(agent.promiseOf('Dana is late in 3 minutes')).toBeInViewport({ ratio: 1 });
  await expect(agent.notes).toBeInViewport({ ratio: 1 });
  await agent.promiseOf('Dana is late').getByRole('button', { name: 'Ask Ana' }).click();
  await expect(agent.promiseOf('Dana is late').getByRole('button', { name: 'They accepted' })).toBeVisible();
  await expect(agent.notes).toBeFocused();
});

test('c.8: the small window comes back to the corner it was left in, also after a restart', async ({ sitDown }) => {
  const agent = await sitDown();
  test.skip(agent.companion.host === 'browser', 'a page cannot move its window');
  await agent.presses('F7');
  await expect.poll(() => sizeOf(agent)).toEqual(COMPACT);
  const first = await cornerOf(agent);
  await desktopOf(agent).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setPosition(300, 240));
  await expect.poll(() => cornerOf(agent)).not.toEqual(first);
  // The window manager has the last word on where a window is; from here on it must be the same place.
  await agent.page.waitForTimeout(300);
  const corner = await cornerOf(agent);
  await becomesFull(agent);
  await becomesCompact(agent);
  await expect.poll(() => cornerOf(agent)).toEqual(corner);
  await becomesFull(agent);
  await becomesCompact(agent);
  await expect.poll(() => cornerOf(agent)).toEqual(corner);
  await agent.companion.step(1000);
  await agent.companion.startAgain(60_000);
  await becomesCompact(agent);
  await expect.poll(() => cornerOf(agent)).toEqual(corner);
});

test('c.8: Shift+F7 draws the curtain over names and numbers in every screen, and takes it away', async ({
  sitDown,
}) => {
  const agent = await sitDown({
    earlier: async (day) => void (await day.call(DANA, { promisedBy: today('15:00'), about: 'parcel' })),
  });
  const names = agent.page.getByText('Dana Lee');
  const shown = () => names.evaluateAll((found) => found.filter((name) => isReadable(name)).length);
  await agent.page.evaluate(defineIsReadable);
  await expect.poll(shown).toBeGreaterThan(0);
  await agent.presses('Shift+F7');
  for (const screen of ['Desk', 'History'] as const) {
    await agent.page.getByRole('navigation').getByRole('button', { name: screen }).click();
    await expect(names.first()).toBeAttached();
    expect(await shown(), screen).toBe(0);
  }
  await agent.presses('F2');
  await expect(agent.strip).toContainText('RINGING');
  await agent.writesCaller({ number: DANA.number });
  await agent.presses('F2');
  await expect(agent.strip).toContainText('LIVE');
  await expect(agent.strip).toContainText('Dana Lee');
  expect(await shown(), 'call').toBe(0);
  await agent.presses('F7');
  await expect(agent.page.getByRole('button', { name: 'Full window' })).toBeVisible();
  expect(await shown(), 'compact').toBe(0);
  await agent.presses('Shift+F7');
  await expect.poll(shown).toBeGreaterThan(0);
});

async function becomesCompact(agent: Agent): Promise<void> {
  await agent.presses('F7');
  await expect(agent.page.getByRole('button', { name: 'Full window' })).toBeVisible();
  if (agent.companion.host === 'browser') {
    await agent.sees('Your browser can’t keep a window on top. Keep this tab beside your softphone.');
    return;
  }
  await expect.poll(() => sizeOf(agent)).toEqual(COMPACT);
  expect(await isOnTop(agent)).toBe(true);
}

async function becomesFull(agent: Agent): Promise<void> {
  await agent.presses('F7');
  await expect(agent.page.getByRole('button', { name: 'Full window' })).toBeHidden();
  if (agent.companion.host === 'browser') return;
  await expect.poll(() => sizeOf(agent)).toEqual(FULL);
  expect(await isOnTop(agent)).toBe(false);
}

const nextLine = (agent: Agent) =>
  agent.page
    .getByRole('status')
    .filter({ hasText: /late|Omar|Dana|No promises/ })
    .first();

const desktopOf = (agent: Agent): ElectronApplication => (agent.companion as DesktopCompanion).app;

async function boundsOf(agent: Agent) {
  return desktopOf(agent).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getContentBounds());
}

async function sizeOf(agent: Agent) {
  const { width, height } = (await boundsOf(agent)) ?? {};
  return { width, height };
}

async function cornerOf(agent: Agent) {
  const { x, y } = (await boundsOf(agent)) ?? {};
  return { x, y };
}

function isOnTop(agent: Agent): Promise<boolean | undefined> {
  return desktopOf(agent).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isAlwaysOnTop());
}

declare function isReadable(name: Element): boolean;

/** In the page: whether somebody who looks at the screen could read the element's text. */
function defineIsReadable(): void {
  const readable = (name: Element): boolean => {
    if (!name.checkVisibility()) return false;
    for (let at: Element | null = name; at !== null; at = at.parentElement) {
      const { filter, color } = getComputedStyle(at);
      if (filter.includes('blur') || (at === name && color === 'rgba(0, 0, 0, 0)')) return false;
    }
    return true;
  };
  Object.assign(globalThis, { isReadable: readable });
}
