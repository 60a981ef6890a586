// Gets everything ready that a test with a window needs: packages, Chromium, Electron, the bundles, a display.

import { buildProduct } from '../../../build/scripts/build.mjs';
import { reasonOf } from '../../../build/scripts/project.mjs';
import { openDisplay } from './display.mjs';
import { installMachinePackages, missingForWindows } from './machine.mjs';

/**
 * @typedef {import('./display.mjs').Display} Display
 *
 * @typedef {object} Prepared
 * @property {string | null} blocked  why windows cannot be tested here
 * @property {() => Promise<Display | null>} openDisplay  one more; null where they cannot be tested
 */

/** @returns {Promise<Prepared>} */
export async function prepareWindows() {
  try {
    await installMachinePackages();
    const missing = missingForWindows() ?? (await missingBrowser());
    if (missing !== null) return { blocked: missing, openDisplay: noDisplay };
    // Imported late: the npm packages may have been installed just now.
    const { findElectron } = await import('../find-electron.mjs');
    const { version, source } = await findElectron();
    console.log(`Electron ${version} from ${source}.`);
    await buildProduct({ demo: true, tests: true });
    return { blocked: null, openDisplay };
  } catch (thrown) {
    return { blocked: reasonOf(thrown), openDisplay: noDisplay };
  }
}

const noDisplay = async () => null;

async function missingBrowser() {
  const { findChromium } = await import('../find-chromium.mjs');
  return findChromium() === null ? 'No Chromium here. Install one with: npx playwright install chromium' : null;
}
