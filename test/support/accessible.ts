// What a page must be for everybody (c.14), measured on the page itself. Each answers a list that should be empty, in
// words a failed test can be read by.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA and its best practices. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  // In the page itself, because Electron opens no second one. There are no frames to miss.
  const violations = await page.evaluate(async (tags) => {
    const options: axe.RunOptions = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
    return (await (window as unknown as { axe: typeof axe }).axe.run(document, options)).violations;
  }, RULES);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}

/** Things to press that are smaller than `least` px either way. A choice is pressed on its words as well. */
export async function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const pressable = 'button, a[href], input, [role="tab"], [role="option"], [role="menuitem"], [data-roving]';
    return [...document.querySelectorAll(pressable)].flatMap((element) => {
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const isThere = width > 1 && height > 1 && element.closest('[aria-hidden="true"], [inert]') === null;
      const isSmall = isThere && (width < size - 0.5 || height < size - 0.5);
      return isSmall ? [`${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`] : [];
    });
  }, least);
}

/** Whatever can be scrolled sideways. The notes fold their lines, so nothing has to. */
export async function sidewaysScrolls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { overflowX } = getComputedStyle(element);
      const scrolls = element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
      const isWide = element.scrollWidth > element.clientWidth + 1;
      return scrolls && isWide
        ? [`${element.scrollWidth} in ${element.clientWidth}: ${element.outerHTML.slice(0, 120)}`]
        : [];
    }),
  );
}

/** Sentences to read aloud under 20 px. */
export async function smallReadAloud(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('blockquote')].flatMap((line) => {
      const size = Number.parseFloat(getComputedStyle(line).fontSize);
      return size < 20 ? [`${size} px: ${line.textContent}`] : [];
    }),
  );
}

/** What is wrong with the focus where it stands: no ring of 3 px around it, or something lies over it. */
export async function focusProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    let focused = document.activeElement as HTMLElement;
    const caret = focused.shadowRoot?.activeElement ?? null;
    if (focused === document.body) return ['nothing has the focus'];
    const text = focused.outerHTML.slice(0, 140);
    if (focused instanceof HTMLInputElement) focused = focused.closest('label') ?? focused;
    let ringed: HTMLElement | null = focused;
    while (ringed !== null && Number.parseFloat(outlineOf(ringed)) < 3) ringed = ringed.parentElement;
    const box = focused.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const isCovered = top === null || !(focused.contains(top) || top.contains(focused));
    return [
      // The caret shows where the notes are.
      ...(ringed === null && caret === null ? [`no ring: ${text}`] : []),
      ...(isCovered ? [`covered by ${top?.outerHTML.slice(0, 100)}: ${text}`] : []),
    ];

    function outlineOf(element: HTMLElement): string {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === 'none' ? '0' : outlineWidth;
    }
  });
}
