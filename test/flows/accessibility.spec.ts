// The window for everybody (c.2, c.4, c.11, c.14): names, order, keys, mouse, sizes, voice. The real app; what the
// gallery can fix in one place is in browser/every-state.spec.ts.

import type { Page } from '@playwright/test';
import { axeViolations, focusProblems, sidewaysScrolls, smallTargets } from '../support/accessible.ts';
import type { Agent } from './pages/agent.ts';
import { DANA, MIA, OMAR } from './support/cast.ts';
import { expect, test, today } from './support/flow.ts';

const SMALL = { width: 900, height: 600 };

test('c.2: the regions of a call are landmarks with their names, one each', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  for (const landmark of [
    agent.page.getByRole('banner'),
    agent.page.getByRole('complementary', { name: 'Promises', exact: true }),
    agent.page.getByRole('main', { name: 'Notes', exact: true }),
    agent.page.getByRole('complementary', { name: 'Help', exact: true }),
    agent.page.getByRole('region', { name: 'Outcome', exact: true }),
  ]) {
    await expect(landmark).toHaveCount(1);
  }
  await expect(agent.page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('c.2: F6 walks strip, notes, bar, help, outcome and rail, and Shift+F6 walks back', async ({ sitDown }) => {
  const agent = await sitDown({ earlier: async (day) => void (await day.call(MIA, { promisedBy: today('16:00') })) });
  await agent.answersCall(OMAR.number);
  await agent.presses('F3');
  await expect(agent.bar('Promise')).toBeVisible();
  await expect.poll(() => regionOf(agent.page)).toBe('bar');
  const forward = ['help', 'outcome', 'rail', 'strip', 'notes', 'bar'];
  for (const region of forward) {
    await agent.presses('F6');
    expect(await regionOf(agent.page)).toBe(region);
  }
  for (const region of [...forward].reverse().slice(1)) {
    await agent.presses('Shift+F6');
    expect(await regionOf(agent.page)).toBe(region);
  }
  await agent.presses('Escape');
  await expect(agent.notes).toBeFocused();
});

test('c.14: Tab reaches everything in the order of the regions, and each stop is seen and not covered', async ({
  sitDown,
}) => {
  const agent = await sitDown({ earlier: async (day) => void (await day.call(MIA, { promisedBy: today('16:00') })) });
  await agent.answersCall(DANA.number);
  const stops = await tabStops(agent.page);
  await agent.presses('Escape');
  await agent.page.getByRole('banner').focus();
  const regions: string[] = [];
  for (let nth = 0; nth < stops; nth += 1) {
    await agent.presses('Tab');
    expect(await focusProblems(agent.page), `stop ${nth + 1}`).toEqual([]);
    const region = await regionOf(agent.page);
    if (region !== regions.at(-1)) regions.push(region);
  }
  expect(regions).toEqual(['strip', 'notes', 'help', 'outcome', 'rail']);
});

const PATHS: readonly { need: string; keys: readonly string[]; shows: (agent: Agent) => Promise<void> }[] = [
  { need: 'the limit of a row', keys: ['ControlOrMeta+1'], shows: (agent) => agent.sees('up to 14 d') },
  {
    need: 'the options, and one of them',
    keys: ['F8', '1'],
    shows: (agent) => expect(agent.bar('Customer agreed to wait?')).toBeVisible(),
  },
  {
    need: 'a hold with permission',
    keys: ['F4', 'Enter'],
    shows: (agent) => expect(agent.strip).toContainText('HOLD'),
  },
  { need: 'a supervisor', keys: ['F8', 'S'], shows: (agent) => agent.sees('Asked for a supervisor: noted') },
];

for (const { need, keys, shows } of PATHS) {
  test(`c.4: ${need} takes ${keys.length} of: ${keys.join(', ')}`, async ({ sitDown }) => {
    const agent = await sitDown();
    await agent.answersCall(OMAR.number);
    await agent.types('parcel');
    await agent.presses(...keys);
    await shows(agent);
  });
}

test('c.4: the right sentence is there, and F9 brings the one that was announced', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.types('par');
  // What is said follows the moment of the call; what is announced is read once it has.
  await expect(agent.help.locator('blockquote')).toContainText('That’s cost you time');
  const next = (await agent.help.getByRole('button', { name: '“' }).locator('span').textContent()) ?? '';
  await agent.presses('F9');
  await expect(agent.help.locator('blockquote')).toHaveText(next);
  await agent.types('cel');
  await expect(agent.notes).toHaveText('parcel');
});

test('c.4: typing needs no click from the ring on, and a ticked row does not move the caret', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.presses('F2');
  await expect(agent.strip).toContainText('RINGING');
  await agent.presses('F2');
  await agent.types('late par');
  await agent.presses('ControlOrMeta+1');
  await agent.types('cel');
  await expect(agent.notes).toHaveText('late parcel');
  await expect(agent.help.getByRole('checkbox', { name: 'Return terms' })).toBeChecked();
});

test('c.14: one polite voice says what was done and what is due, an assertive one says late, once', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.writesCaller({ name: OMAR.name });
  const heard = await listens(agent.page);
  await agent.promises('40');
  await agent.waits(1);
  await agent.wrapsUp('3');
  for (let minute = 0; minute < 42; minute += 3) await agent.waits(3);
  await expect.poll(heard).toContain('alert: Omar K. is late');
  const said = await heard();
  expect(said).toEqual([
    'status: Promise set, Omar K.',
    'status: Call finished',
    'status: Omar K. is due',
    'alert: Omar K. is late',
  ]);
  for (const sentence of said) expect(sentence.split(' ').length - 1, sentence).toBeLessThanOrEqual(8);
  expect(await agent.page.locator('[role="timer"]:not([aria-live="off"])').count()).toBe(0);
});

test('c.9: a key given to something else does it, is named everywhere, and refuses what is taken', async ({
  sitDown,
}) => {
  const agent = await sitDown();
  await agent.page.getByRole('button', { name: 'Settings' }).press('Enter');
  await agent.page.getByRole('tab', { name: 'Keys' }).click();
  const promise = agent.page.getByRole('button', { name: /^Promise: / });
  await expect(promise).toHaveText('F3');
  await promise.press('Enter');
  await agent.presses('F4');
  await agent.sees('F4 already does “Hold and resume”.');
  await agent.presses('F5');
  await agent.sees('F5 can’t be used here.');
  await agent.presses('Control+B');
  await expect(promise).toHaveText('Ctrl+B');
  const ring = agent.page.getByRole('button', { name: /^Ring, answer, new call: / });
  await ring.press('Enter');
  await agent.presses('Control+J');
  await expect(ring).toHaveText('Ctrl+J');

  await agent.presses('Control+J');
  await expect(agent.strip.getByRole('button', { name: 'Answer' })).toHaveText(/Ctrl\+J$/);
  await agent.presses('Control+J');
  await expect(agent.strip).toContainText('LIVE');
  await expect(agent.outcome.getByRole('button', { name: 'Promise' })).toHaveText(/Ctrl\+B$/);
  await agent.presses('F3');
  await expect(agent.bar('Promise')).toBeHidden();
  await agent.presses('Control+B');
  await expect(agent.bar('Promise')).toBeVisible();
  await agent.presses('Escape', 'F12');
  await expect(agent.outcome.getByRole('button', { name: 'Next call' })).toHaveText(/Ctrl\+J$/);
});

const SIZES = [
  { name: '900 × 600', viewport: SMALL, textSize: 100 },
  { name: 'text at 200 %', viewport: { width: 1180, height: 760 }, textSize: 200 },
] as const;

/** A rail of one line says how long it is until then. */
const SAYS_WHEN = /^(15:45–16:00|in 1 h \d+)$/;

for (const { name, viewport, textSize } of SIZES) {
  test(`c.2: nothing that matters vanishes at ${name}`, async ({ sitDown }) => {
    const agent = await sitDown({
      preferences: { textSize },
      earlier: async (day) => void (await day.call(MIA, { promisedBy: today('16:00') })),
    });
    await agent.page.setViewportSize(viewport);
    const { page, strip } = agent;
    await agent.presses('F2');
    await expect(strip.getByRole('timer')).toBeInViewport({ ratio: 0.9 });
    await agent.writesCaller({ name: DANA.name, number: DANA.number });
    await agent.presses('F2');
    await expect(strip).toContainText('LIVE');
    await expect(strip.getByText(/New York, 10:02/)).toBeInViewport({ ratio: 0.9 });
    await expect(agent.rail.getByText(SAYS_WHEN).first()).toBeInViewport({ ratio: 0.9 });
    await expect(agent.help.locator('blockquote')).toBeInViewport({ ratio: 0.9 });
    await expect(agent.notes).toBeInViewport();
    await agent.presses('ControlOrMeta+1');
    await showsVerdict(agent);
    await agent.presses('Escape', 'F4');
    await expect(agent.bar('Hold').locator('blockquote')).toBeInViewport({ ratio: 0.9 });
    await agent.presses('Enter');
    await expect(strip).toContainText('HOLD');
    await expect(strip.getByRole('timer')).toBeInViewport({ ratio: 0.9 });
    await agent.presses('F3');
    await agent.types('40');
    await expect(agent.rail.getByText(SAYS_WHEN).first()).toBeInViewport({ ratio: 0.9 });
    await expect(agent.bar('Promise').getByRole('textbox', { name: 'By' })).toBeInViewport({ ratio: 0.9 });
    expect(await sidewaysScrolls(page)).toEqual([]);
  });
}

test('c.14: nothing moves where less motion is wished for', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.page.emulateMedia({ reducedMotion: 'reduce' });
  await agent.answersCall(OMAR.number);
  await agent.presses('F3');
  await expect(agent.bar('Promise')).toBeVisible();
  const moving = await agent.page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((time) => time.split(', ').some((one) => one !== '0s'));
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(moving).toEqual([]);
});

test('c.14: promise, hold and options by mouse alone', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(OMAR.number);
  await agent.outcome.getByRole('button', { name: 'Promise' }).click();
  await agent.bar('Promise').getByText('30 min').first().click();
  await agent.bar('Promise').getByRole('button', { name: 'Promise' }).last().click();
  await expect(agent.promiseOf('020 7946 0999')).toContainText('14:30');
  await agent.outcome.getByRole('button', { name: 'Hold' }).click();
  await agent.bar('Hold').getByRole('button', { name: 'Agreed' }).click();
  await expect(agent.strip).toContainText('HOLD');
  await agent.outcome.getByRole('button', { name: 'Resume' }).click();
  await expect(agent.strip).toContainText('LIVE');
  await agent.waits(1);
  await agent.outcome.getByRole('button', { name: 'Options' }).click();
  await agent.bar('Options').getByRole('button', { name: 'Asks for a supervisor' }).click();
  await agent.sees('Asked for a supervisor: noted');
});

test('c.14: a live call has no violation and no small target', async ({ sitDown }) => {
  const agent = await sitDown();
  await agent.answersCall(DANA.number);
  await agent.presses('F3');
  await expect(agent.bar('Promise')).toBeVisible();
  expect(await axeViolations(agent.page)).toEqual([]);
  expect(await smallTargets(agent.page, 32)).toEqual([]);
});

/** The verdict stands in view, or one tab away where the window is narrow. */
async function showsVerdict(agent: Agent): Promise<void> {
  const notesTab = agent.help.getByRole('tab', { name: 'Notes' });
  if (await notesTab.isVisible()) await agent.help.getByRole('tab', { name: 'Authority' }).click();
  await expect(agent.help.getByText('You can close this now, up to 14 d')).toBeInViewport({ ratio: 0.9 });
}

/** The region of c.2 that holds the focus. */
function regionOf(page: Page): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'] ?? 'nowhere',
  );
}

/** How many stops Tab makes: whatever takes the focus, a group of choices once. */
function tabStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stops = 'button, a[href], input, [tabindex="0"], [data-editor]';
    return [...document.querySelectorAll<HTMLElement>(stops)].filter(
      (element) =>
        element.getClientRects().length > 0 &&
        (element.tabIndex >= 0 || element.matches('[data-editor]')) &&
        !element.matches(':disabled'),
    ).length;
  });
}

/** Writes down what the announcer says from now on, with its role. */
async function listens(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const voices = document.querySelectorAll('[role="status"]:has(+ [role="alert"]), [role="status"] + [role="alert"]');
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const voice of voices) {
      const listen = () => heard.push(`${voice.role}: ${voice.textContent}`);
      new MutationObserver(listen).observe(voice, { childList: true, subtree: true, characterData: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
