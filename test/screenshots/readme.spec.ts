// The README's pictures: the real app in real Electron with demo data, on scenario 2's afternoon, light and dark.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { inProject } from '../../build/scripts/project.mjs';
import { run } from '../../build/scripts/run-command.mjs';
import { at } from '../support/manual-clock.ts';
import { endDesktopApps, freshHome, startDesktopApp } from '../support/desktop-app.ts';

const NOW = at('2026-03-18', '14:02');
const LONDON = { TZ: 'Europe/London' };
const PICTURES = inProject('docs');

test.afterEach(endDesktopApps);

for (const scheme of ['light', 'dark'] as const) {
  test(`pictures, ${scheme}`, async () => {
    mkdirSync(PICTURES, { recursive: true });
    const { page, step } = await startOnDemoData();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'New call' }).waitFor();
    await picture(page, `idle-${scheme}`);

    await page.getByRole('textbox', { name: 'Number' }).fill('+1 212 555 0100');
    await page.keyboard.press('Enter');
    await page.getByRole('banner').getByText('Dana Lee').first().waitFor();
    await step(4_000);
    await page.keyboard.press('F2');
    await typeNotes(page, step);
    await step(41_000);
    await picture(page, `call-${scheme}`);

    await page.keyboard.press('F8');
    await picture(page, `options-${scheme}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F3');
    await page.keyboard.type('40');
    await picture(page, `promise-${scheme}`);
  });
}

async function startOnDemoData() {
  const home = freshHome();
  const dataFolder = join(home, 'desk');
  const args = [inProject('out/demo/make-demo.cjs'), '--data-dir', dataFolder, `--at=${NOW}`];
  await run(process.execPath, args, { env: { ...process.env, ...LONDON } });
  return startDesktopApp({ home, dataFolder, now: NOW, environment: LONDON, recordNotices: true });
}

async function typeNotes(page: Page, step: (ms: number) => Promise<void>): Promise<void> {
  await page.getByRole('textbox', { name: 'They need' }).fill('The replacement by Friday');
  await page.getByRole('textbox', { name: 'Notes' }).click();
  await page.keyboard.type('r replacement still not there');
  await step(60_000);
  await page.keyboard.press('Enter');
  await page.keyboard.type('d ordered again on Monday, standard delivery');
  await step(60_000);
  await page.keyboard.press('Enter');
  await page.keyboard.type('asks for overnight, not mine to grant');
  // Authority row 3, delivery: not granted.
  await page.keyboard.press('ControlOrMeta+3');
}

/** Once the fonts are there and nothing moves any more. */
async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' });
}
