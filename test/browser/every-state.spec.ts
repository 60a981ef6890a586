// Every state of the window, as the gallery fixes it: light and dark, large and at its smallest, and with text twice
// as large. What the real app adds to it is in flows/accessibility.spec.ts.

import { type Page, test as base, expect } from '@playwright/test';
import { axeViolations, sidewaysScrolls, smallReadAloud, smallTargets } from '../support/accessible.ts';
import { type Gallery, openGallery } from '../support/gallery/gallery-server.mjs';
import { STATES } from '../support/gallery/states.ts';

const COMPACT = { width: 360, height: 210 };
const ON_TOP = { width: 360, height: 150 };
const LOOKS = [
  { name: 'light', theme: 'light', text: '100', viewport: { width: 1180, height: 760 } },
  { name: 'dark and small', theme: 'dark', text: '100', viewport: { width: 900, height: 600 } },
  { name: 'text at 200 %', theme: 'light', text: '200', viewport: { width: 1180, height: 760 } },
] as const;

const test = base.extend<{ errors: string[] }, { gallery: Gallery }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const gallery = await openGallery();
      await use(gallery);
      gallery.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  errors: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await use(errors);
  },
});

for (const state of Object.keys(STATES)) {
  const isCompact = state.startsWith('compact');
  const small = state.startsWith('on-top') ? ON_TOP : isCompact ? COMPACT : null;
  test(`c.14: ${state} is for everybody`, async ({ page, gallery, errors }) => {
    test.slow();
    // Without motion there is no colour that is measured half-way.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(gallery.addressOf(state, LOOKS[0]));
    await painted(page);
    for (const { name, theme, text, viewport } of LOOKS) {
      await page.setViewportSize(small ?? viewport);
      await page.evaluate(([to, size]) => window.showLook(to, size), [theme, text] as const);
      await settled(page);
      expect.soft(await axeViolations(page), `axe, ${name}`).toEqual([]);
      expect.soft(await smallTargets(page, small === null ? 32 : 24), `targets, ${name}`).toEqual([]);
      expect.soft(await sidewaysScrolls(page), `sideways, ${name}`).toEqual([]);
      expect.soft(await smallReadAloud(page), `read aloud, ${name}`).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
}

/** Two frames: what a change of look set in motion is on the page. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

async function painted(page: Page): Promise<void> {
  await page.getByRole('heading').or(page.getByRole('banner')).or(page.getByRole('status')).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}
