// Start, screen pop and keystroke of the real app, in real Electron and real Chromium, beside an empty window in the
// same run. Printed, never asserted: figures differ from machine to machine, ratios less so.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { inProject } from '../../build/scripts/project.mjs';
import { run } from '../../build/scripts/run-command.mjs';
import { posts, rings } from '../flows/support/posting-phone.ts';
import { freePort } from '../support/free-port.ts';
import { median, ms, tableOf } from './table.ts';
import { desktop, type Host, loopback } from './windows.ts';

const ROUNDS = 5;

interface Figures {
  readonly emptyMs: number;
  readonly startMs: number;
  readonly ringMs: number;
  readonly screenPopMs: number;
  readonly storedMs: number;
}

const work = mkdtempSync(join(tmpdir(), 'callback-bench-'));
const demo = join(work, 'demo');

test.afterAll(() => rmSync(work, { recursive: true, force: true }));

test('start, screen pop and keystroke', async ({ browser }) => {
  await run(process.execPath, [inProject('out/demo/make-demo.cjs'), '--data-dir', demo]);
  const rows: string[][] = [];
  for (const host of [desktop, loopback(browser)]) rows.push(...rowsOf(host.name, await roundsOf(host)));
  const head = ['median of 5, ms', 'empty window', 'Callback Companion', 'ratio'];
  process.stdout.write(`\n${tableOf(head, rows)}\n\n`);
});

/** Empty and product take turns, so that a busy neighbour slows both. */
async function roundsOf(host: Host): Promise<readonly Figures[]> {
  const rounds: Figures[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const empty = await host.openEmpty();
    await empty.close();
    rounds.push({ emptyMs: empty.startMs, ...(await productRound(host)) });
  }
  return rounds;
}

async function productRound(host: Host): Promise<Omit<Figures, 'emptyMs'>> {
  const home = mkdtempSync(join(work, 'home-'));
  const dataFolder = join(home, 'desk');
  cpSync(demo, dataFolder, { recursive: true });
  const { page, startMs, close } = await host.openProduct(home, dataFolder);
  try {
    return {
      startMs,
      ringMs: await ringOfPhone(page, danasNumber(dataFolder)),
      screenPopMs: await screenPop(page, dataFolder),
      storedMs: await keystrokeStored(page, dataFolder),
    };
  } finally {
    await close();
  }
}

/** A phone posts a ring, from a page about something else, until the strip says who it is. */
async function ringOfPhone(page: Page, number: string): Promise<number> {
  const navigation = page.getByRole('navigation');
  await navigation.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Phone' }).click();
  await page.getByRole('switch', { name: 'Web address, on or off' }).press('Space');
  const port = page.getByRole('region', { name: 'Web address', exact: true }).getByLabel('Port');
  await port.fill(String(await freePort()));
  await port.press('Enter');
  await page.getByText(/^Listening on 127\.0\.0\.1:(?!47911)\d+$/).waitFor();
  await page.getByRole('button', { name: 'Add a phone' }).click();
  const address = (await page.locator('code', { hasText: '/api/v1/cti/' }).textContent()) ?? '';
  const strip = page.getByRole('banner').getByText('Dana Lee').first();
  const from = performance.now();
  await rings(address, number, 'bench');
  await strip.waitFor();
  const took = performance.now() - from;
  await posts(address, { event: 'hangup', from: number, callId: 'bench', cause: 'cancel' });
  await strip.waitFor({ state: 'detached' });
  return took;
}

/** A known number, Enter, and the strip says who it is. */
async function screenPop(page: Page, dataFolder: string): Promise<number> {
  await page.getByRole('textbox', { name: 'Number' }).fill(danasNumber(dataFolder));
  const from = performance.now();
  await page.keyboard.press('Enter');
  await page.getByRole('banner').getByText('Dana Lee').first().waitFor();
  return performance.now() - from;
}

/** One letter in the notes until the journal has it. */
async function keystrokeStored(page: Page, dataFolder: string): Promise<number> {
  await page.keyboard.press('F2');
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.click();
  const stored = storedLetter(dataFolder, 'z');
  const from = performance.now();
  await page.keyboard.press('z');
  return (await stored) - from;
}

function storedLetter(dataFolder: string, letter: string): Promise<number> {
  return new Promise((resolve) => {
    const watcher = watch(dataFolder, () => {
      const at = performance.now();
      if (!holdsLine(dataFolder, letter)) return;
      watcher.close();
      resolve(at);
    });
  });
}

function holdsLine(dataFolder: string, letter: string): boolean {
  try {
    const segments = readdirSync(dataFolder).filter((name) => name.startsWith('journal-'));
    return segments.some((name) => readFileSync(join(dataFolder, name), 'utf8').includes(`"text":"${letter}"`));
  } catch {
    return false;
  }
}

/** The demo's Dana lives where it is day when the demo is made. */
function danasNumber(dataFolder: string): string {
  const folder = join(dataFolder, 'customers');
  const customers = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const found = /"name":"Dana Lee".*?"e164":"(\+\d+)"/s.exec(customers.join('\n'))?.[1];
  if (found === undefined) throw new Error('The demo data has no Dana.');
  return found;
}

function rowsOf(name: string, rounds: readonly Figures[]): string[][] {
  const middle = (pick: (figures: Figures) => number) => median(rounds.map(pick));
  const [empty, start] = [middle(({ emptyMs }) => emptyMs), middle(({ startMs }) => startMs)];
  return [
    [`${name}: start to usable`, ms(empty), ms(start), (start / empty).toFixed(2)],
    [`${name}: ring posted by the phone to strip filled`, '-', ms(middle(({ ringMs }) => ringMs)), '-'],
    [`${name}: number known to strip filled`, '-', ms(middle(({ screenPopMs }) => screenPopMs)), '-'],
    [`${name}: keystroke to stored, pause in typing included`, '-', ms(middle(({ storedMs }) => storedMs)), '-'],
  ];
}
