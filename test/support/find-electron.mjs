// Which real Electron the tests drive. The product's own order first; last, on Linux x64 and for tests alone, an older
// real Electron from the Python package index, for machines that cannot reach Electron's release archive.

import { fileURLToPath } from 'node:url';
import { findProductElectron, sandboxArguments } from '../../build/scripts/electron-runtime.mjs';
import { reasonOf } from '../../build/scripts/project.mjs';
import { findOldElectron, OLD_ELECTRON_VERSION } from './old-electron/old-electron.mjs';

export { OLD_ELECTRON_VERSION, sandboxArguments };

/** @typedef {import('../../build/scripts/electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

const FOUND = 'CALLBACK_TEST_ELECTRON';

/**
 * Finds it once a run: the answer is kept in the environment, so that the workers of a run ask nothing again.
 * @returns {Promise<ElectronRuntime>} throws in plain words where there is none
 */
export async function findElectron() {
  const known = process.env[FOUND];
  if (known !== undefined) return JSON.parse(known);
  const found = (await findProductElectron()) ?? (await findOldElectron());
  process.env[FOUND] = JSON.stringify(found);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { version, source, dist } = await findElectron();
    console.log(`Electron ${version} from ${source}: ${dist}`);
  } catch (thrown) {
    console.error(reasonOf(thrown));
    process.exitCode = 1;
  }
}
