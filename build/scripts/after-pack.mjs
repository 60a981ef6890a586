// Called by electron-builder on each packed folder: takes out what a local Electron folder brings along, and refuses a
// package that holds anything it must not hold.

import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Electron's own default app would show or start something that is not ours. */
const FOREIGN = ['default_app.asar', 'app'];
const FORBIDDEN = [/\.map$/, /^app-update\.yml$/];

/**
 * @param {{ appOutDir: string, electronPlatformName: string, packager: { appInfo: { productFilename: string } } }} context
 */
// biome-ignore lint/style/noDefaultExport: electron-builder calls the default export
export default function afterPack({ appOutDir, electronPlatformName, packager }) {
  const isMac = electronPlatformName === 'darwin' || electronPlatformName === 'mas';
  const bundle = `${packager.appInfo.productFilename}.app/Contents/Resources`;
  const resources = join(appOutDir, isMac ? bundle : 'resources');
  for (const name of FOREIGN) rmSync(join(resources, name), { recursive: true, force: true });
  rmSync(join(appOutDir, 'version'), { force: true });
  const found = filesBelow(resources).filter((name) => FORBIDDEN.some((pattern) => pattern.test(name)));
  if (found.length > 0) throw new Error(`The package must not hold ${found.join(', ')}.`);
  if (!existsSync(join(resources, 'app.asar'))) throw new Error('The package holds no app.asar.');
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}
