// What goes wrong at a desk (section 4): numbers and times that are none, damaged and taken and unwritable folders,
// strangers on the wire, text that looks like code, far too much text. Each is said in words, and nothing is lost.

import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDesktopAgain } from '../support/desktop-app.ts';
import type { Agent } from './pages/agent.ts';
import { MIA, OMAR, SAM } from './support/cast.ts';
import type { DesktopCompanion } from './support/desktop-companion.ts';
import { expect, test, today } from './support/flow.ts';
import { makeReadOnly, type ReadOnlyFolder } from './support/read-only-folder.ts';
import { startLoopbackOn } from './support/second-start.ts';
import { sendRaw } from './support/send-raw.ts';

let readOnly: ReadOnlyFolder | null = null;

test.afterEach(() => {
  readOnly?.heal();
  readOnly = null;
});

test.describe('numbers and times that are none', () => {
  test('a number that is none is kept as it was typed, makes nobody, and no call back is promised to it', async ({
    sitDown,
  }) => {
    const agent = await sitDown();
    await agent.page.getByRole('textbox', { name: 'Number' }).focus();
    await agent.types('her mobile');
    await agent.presses('Enter');
    await expect(agent.strip).toContainText('RINGING');
    await expect(agent.strip).toContainText('her mobile');
    await agent.presses('F2');
    await expect(agent.strip).toContainText('LIVE');
    await agent.presses('F3');
    await agent.types('40');
    await expect(agent.bar('Promise')).toContainText('“her mobile” can’t be dialled.');
    await agent.presses('Enter');
    const { desk } = await agent.companion.ask('desk', {});
    expect(desk).toMatchObject({ promises: [], call: { customer: null } });
  });

  test('as a correction it is refused in words, in the bar that keeps it, and the call goes on', async ({
    sitDown,
  }) => {
    const agent = await sitDown();
    await agent.answersCall();
    await agent.presses('ControlOrMeta+K');
    await agent.types('Who is calling');
    await agent.presses('Enter', 'Tab');
    await agent.types('+44 20');
    await agent.presses('Enter');
    await agent.sees('“+44 20” can’t be a phone number. Check it with them.');
    await expect(agent.bar('Caller').getByRole('textbox', { name: 'Number' })).toHaveValue('+44 20');
    await expect(agent.strip).toContainText('LIVE');
  });

  for (const [typed, sentence] of [
    ['25:99', 'No clock shows “25:99”.'],
    ['soonish', '“soonish” isn’t a time I know. Try 40, 16:40, by 5, tmw 10, eod.'],
    ['4-3p', 'That range ends before it starts.'],
  ] as const)
    test(`c.5: the time “${typed}” is refused in words, promises nothing and stays to be mended`, async ({
      sitDown,
    }) => {
      const agent = await sitDown();
      await agent.answersCall(OMAR.number);
      await agent.presses('F3');
      await agent.types(typed);
      await expect(agent.bar('Promise')).toContainText(sentence);
      await agent.presses('Enter');
      await expect(agent.bar('Promise')).toBeVisible();
      expect(await promises(agent)).toEqual([]);
      await agent.presses('ControlOrMeta+A');
      await agent.types('40');
      await agent.presses('Enter');
      await expect(agent.promiseOf('14:40')).toBeVisible();
    });

  test('c.5: a time that has passed is refused with the first safe one, which Enter takes', async ({ sitDown }) => {
    const agent = await sitDown();
    await agent.answersCall(OMAR.number);
    await agent.presses('F3');
    await agent.types('13:00');
    await expect(agent.bar('Promise')).toContainText('13:00 has passed.');
    await expect(agent.bar('Promise').getByRole('button', { name: /14:05/ })).toBeVisible();
    expect(await promises(agent)).toEqual([]);
    await agent.presses('Enter');
    await expect(agent.promiseOf('14:05')).toBeVisible();
  });
});

test.describe('a data folder with something wrong in it', () => {
  test('a damaged settings file is told in one sentence, and nothing is lost', async ({ sitDown }) => {
    const agent = await sitDown({ earlier: (day) => day.call(OMAR, { promisedBy: today('15:00') }).then(() => {}) });
    const { dataFolder } = agent.companion;
    const settings = (await agent.companion.ask('desk', {})).desk.settings.profile;
    await agent.companion.ask('saveSettings', { ...NO_CHANGE, profile: { ...(settings ?? SAM), name: 'Sam B' } });
    await agent.companion.kill();
    writeFileSync(join(dataFolder, 'settings.json'), '{"kind":"settings","rec');
    await agent.companion.startAgain(60_000);
    await agent.sees(/^Settings: the file settings\.json was cut short or garbled\. Nothing is lost:.*quarantine/);
    await expect(agent.promiseOf('Omar K.')).toBeVisible();
    expect((await agent.companion.ask('desk', {})).desk.settings.profile?.name).toBe('Sam B');
    await agent.answersCall(OMAR.number);
    await expect(agent.strip).toContainText('2nd contact');
    const aside = join(dataFolder, 'quarantine');
    await expect.poll(() => (existsSync(aside) ? readdirSync(aside) : [])).toHaveLength(1);
  });

  test('with no copy of the settings left, the agent decides, and no promise is lost', async ({ sitDown }) => {
    const agent = await sitDown({ earlier: (day) => day.call(OMAR, { promisedBy: today('15:00') }).then(() => {}) });
    const { dataFolder } = agent.companion;
    await agent.companion.kill();
    for (const name of readdirSync(dataFolder)) {
      if (name.startsWith('settings')) writeFileSync(join(dataFolder, name), '\0'.repeat(40));
      if (name.startsWith('journal')) rmSync(join(dataFolder, name));
    }
    await agent.companion.startAgain(60_000);
    await agent.sees('Part of your data is missing');
    await agent.sees(/^1 open promise was read/);
    expect(readdirSync(dataFolder)).not.toContain('quarantine');
    await agent.page.getByRole('button', { name: 'Go on with what could be read' }).press('Enter');
    await agent.sees('Three minutes, then your first call');
    expect((await agent.companion.ask('desk', {})).desk.promises).toHaveLength(1);
  });

  test('a second start on the same folder shows the first window, or names the holder and ends', async ({
    sitDown,
    home,
  }) => {
    const agent = await sitDown();
    const { host, dataFolder, now } = agent.companion;
    const { code, said } = await startLoopbackOn(dataFolder);
    expect(code).toBe(3);
    const name = host === 'desktop' ? 'desktop' : 'browser';
    expect(said).toMatch(new RegExp(`^Callback Companion \\(${name}, process \\d+, since \\d+:\\d\\d\\) already uses`));
    expect(said).toContain('Close it or choose another with --data-dir.');
    if (host === 'browser') return;
    const { app } = agent.companion as DesktopCompanion;
    const states = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isVisible() && !window.isMinimized()),
      );
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    await expect.poll(states).toEqual([false]);
    expect(await startDesktopAgain({ home, now })).toBe(0);
    await expect.poll(states).toEqual([true]);
  });

  test('a folder that cannot be written: said in red, the text kept, reminders shown; saved as soon as it can be', async ({
    sitDown,
  }) => {
    test.skip(process.getuid?.() !== 0, 'only root can take an open file away from the program that writes to it');
    const agent = await sitDown({
      earlier: (day) => day.call(OMAR, { promisedBy: today('14:10'), about: 'router' }).then(() => {}),
    });
    await agent.answersCall(MIA.number);
    await agent.types('r parcel lost');
    await expect(agent.outcome).toContainText('Saved');
    readOnly = makeReadOnly(agent.companion.dataFolder);
    await agent.types(', ordered 3 March');
    await cannotSave(agent);
    await expect(agent.outcome).toContainText('Not saved');
    await expect(agent.notes).toHaveText('Reason: parcel lost, ordered 3 March');
    await agent.waits(6);
    await expect(agent.promiseOf('Omar K.')).toContainText('DUE');
    readOnly.heal();
    await expect(agent.page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeHidden();
    await expect(agent.outcome).toContainText('Saved');
    await agent.companion.startAgain(60_000);
    await expect(agent.notes).toContainText('Reason: parcel lost, ordered 3 March');
  });

  test('unwritable from the start: the app runs and reminds, and takes the folder before its first save', async ({
    sitDown,
  }) => {
    test.skip(process.platform === 'win32', 'folders are made read-only in another way there');
    const agent = await sitDown({
      earlier: (day) => day.call(OMAR, { promisedBy: today('14:10'), about: 'router' }).then(() => {}),
    });
    const { dataFolder } = agent.companion;
    await agent.companion.kill();
    rmSync(join(dataFolder, 'owner.lock'));
    readOnly = makeReadOnly(dataFolder);
    await agent.companion.startAgain(60_000);
    await cannotSave(agent);
    await agent.waits(8);
    await expect
      .poll(() =>
        agent.companion
          .notices()
          .map(({ title }) => title)
          .join(),
      )
      .toContain('Omar');
    await agent.presses('F2');
    await agent.sees(/^I can’t save|Not saved/);
    readOnly.heal();
    await agent.presses('F2');
    await expect(agent.strip).toContainText('RINGING');
    await expect(agent.page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeHidden();
    expect(existsSync(join(dataFolder, 'owner.lock'))).toBe(true);
    expect((await startLoopbackOn(dataFolder)).code).toBe(3);
  });
});

test.describe('strangers on the wire', () => {
  const sound = { protocol: 1, id: '1', method: 'desk', params: {} };

  test('what the page may not say is answered with an error, changes nothing and disturbs nobody', async ({
    sitDown,
  }) => {
    const agent = await sitDown();
    await agent.answersCall(OMAR.number);
    await agent.types('r router');
    await expect(agent.outcome).toContainText('Saved');
    const before = (await agent.companion.ask('desk', {})).desk;
    for (const [envelope, code] of [
      [null, 'notUnderstood'],
      ['desk', 'notUnderstood'],
      [[sound], 'notUnderstood'],
      [{}, 'notUnderstood'],
      [{ ...sound, protocol: 2 }, 'notUnderstood'],
      [{ ...sound, more: 1 }, 'notUnderstood'],
      [{ ...sound, id: 'x'.repeat(41) }, 'notUnderstood'],
      [{ ...sound, method: '__proto__' }, 'unknownMethod'],
      [{ ...sound, method: 'constructor' }, 'unknownMethod'],
      [{ ...sound, method: 'deleteAll' }, 'unknownMethod'],
      [{ ...sound, params: 'x'.repeat(2_000_000) }, 'badParameters'],
      [{ ...sound, method: 'endCall', params: { callId: '../../hot.json' } }, 'badParameters'],
      [{ ...sound, method: 'dial', params: { number: 7 } }, 'badParameters'],
    ] as const)
      expect(await sendRaw(agent.companion, envelope), JSON.stringify(envelope).slice(0, 80)).toBe(code);
    expect((await agent.companion.ask('desk', {})).desk).toEqual(before);
    await agent.types(' dead');
    await expect(agent.notes).toHaveText('Reason: router dead');
    expect(agent.companion.dialled()).toEqual([]);
  });

  test('a call that is no more is refused in words', async ({ sitDown }) => {
    const agent = await sitDown();
    const answer = await agent.companion.ask('answerCall', { callId: 'nobodys-call-at-all-xx' as never });
    expect(answer).toMatchObject({ kind: 'refused', reason: { code: 'noSuchCall' } });
  });
});

test.describe('text', () => {
  const MARKUP = '<img src=x onerror=alert(1)><b>late</b>';
  const NAME = '<i>Dana</i> & Co';

  test('that looks like code is only text: in notes, rail, history, toast and reminder', async ({ sitDown }) => {
    const agent = await sitDown();
    await agent.answersCall(OMAR.number);
    await agent.writesCaller({ name: NAME });
    await expect(agent.strip.getByRole('heading')).toHaveText(NAME);
    await agent.types(`r ${MARKUP}`);
    await expect(agent.notes).toHaveText(`Reason: ${MARKUP}`);
    await agent.promises('15');
    await agent.sees(NAME);
    await expect(agent.page.getByRole('status').filter({ hasText: NAME }).first()).toBeVisible();
    await expect(agent.promiseOf(NAME)).toContainText(MARKUP);
    await agent.wrapsUp('3');
    await agent.page.getByRole('navigation').getByRole('button', { name: 'History' }).click();
    await expect(agent.page.getByRole('option')).toContainText(NAME);
    await expect(agent.page.getByRole('option')).toContainText(MARKUP);
    await expect(agent.page.getByRole('main')).toContainText(MARKUP);
    await agent.waits(11);
    await expect
      .poll(() =>
        agent.companion
          .notices()
          .map((notice) => notice.title)
          .join(),
      )
      .toContain('Dana');
    expect(await agent.page.locator('img, b:text-is("late"), i:text-is("Dana")').count()).toBe(0);
    expect(await agent.page.title()).toMatch(/^(\(\d (due|late)\) )?Callback Companion$/);
  });

  test('1 MB of it is stored, shown and typed on', async ({ sitDown }) => {
    const agent = await sitDown();
    await agent.answersCall(OMAR.number);
    await agent.pastes(megabyte(999_000));
    await expect(agent.outcome).toContainText('Saved', { timeout: 20_000 });
    const from = Date.now();
    await agent.presses('Enter');
    await agent.types('still here');
    await expect(agent.notes.getByText('still here')).toBeVisible();
    expect(Date.now() - from).toBeLessThan(5_000);
    await expect.poll(() => storedText(agent), { timeout: 20_000 }).toMatch(/still here$/);
    expect((await storedText(agent)).length).toBeGreaterThan(999_000);
    await agent.companion.startAgain(60_000);
    await expect(agent.notes.getByText('still here')).toBeVisible();
  });

  test('more than 1 MB is refused in words, stays in the window, and is saved once it is short enough', async ({
    sitDown,
  }) => {
    const agent = await sitDown();
    await agent.answersCall(OMAR.number);
    await agent.types('before');
    await expect(agent.outcome).toContainText('Saved');
    await agent.presses('Enter');
    await agent.pastes(`${megabyte(1_100_000)}the end`);
    await expect(agent.outcome).toContainText('Not saved: over 1 MB of text', { timeout: 20_000 });
    await expect(agent.notes.getByText('the end')).toBeVisible();
    expect((await storedText(agent)).trim()).toBe('before');
    await agent.presses('ControlOrMeta+Z');
    await agent.types('after');
    await expect(agent.outcome).toContainText(/Saved\s*14:02/, { timeout: 20_000 });
    expect(await storedText(agent)).toBe('before\nafter');
  });
});

const NO_CHANGE = { profile: null, grants: null, people: null, preferences: null } as const;

async function cannotSave(agent: Agent): Promise<void> {
  const banner = agent.page.getByRole('alert').filter({ hasText: 'Not saved:' }).first();
  await expect(banner).toContainText(agent.companion.dataFolder);
  await expect(banner).toContainText('What you type stays here, and reminders go on.');
}

/** Whole lines of 100 characters, `length` of them in all. */
function megabyte(length: number): string {
  const line = `${'parcel lost, asked again, nobody knew. '.repeat(3).slice(0, 99)}\n`;
  return line
    .repeat(Math.ceil(length / line.length))
    .slice(0, length - 1)
    .concat('\n');
}

async function promises(agent: Agent) {
  return (await agent.companion.ask('desk', {})).desk.promises;
}

async function storedText(agent: Agent): Promise<string> {
  const { desk } = await agent.companion.ask('desk', {});
  return desk.call?.notes.lines.map(({ text }) => text).join('\n') ?? '';
}
